public import Shipping
public import Storage

/// What a request is priced with: the sheets as far as they serve it, the tables that they share, and
/// the way of a truckload.
///
/// It is read once, and the price and what could make it dearer come of the same figures.
public struct PricingBasis: Sendable {
  /// The sheets that are asked, with the lanes that could serve the request.
  public let sheets: [RateSheet]

  /// The way, for sheets by the mile; nothing where none needs it or none is found.
  public let trip: TruckloadTrip?

  /// The tables that the sheets refer to by name.
  public let tables: TableBook

  /// Makes a basis of its parts.
  ///
  /// - Parameters:
  ///   - sheets: the sheets that are asked.
  ///   - trip: the way, for sheets by the mile; by default it is unknown.
  ///   - tables: the tables that the sheets refer to by name; by default there is none.
  public init(sheets: [RateSheet], trip: TruckloadTrip? = nil, tables: TableBook = .empty) {
    self.sheets = sheets
    self.trip = trip
    self.tables = tables
  }

  /// Makes a basis of given sheets.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - sheets: the sheets that are asked.
  ///   - tables: the tables that the sheets refer to by name; by default there is none.
  ///   - findTrip: finds the way.
  public init(
    for request: QuoteRequest, sheets: [RateSheet], tables: TableBook = .empty,
    _ findTrip: FindTrip
  ) {
    self.init(sheets: sheets, trip: findTrip(request, for: sheets), tables: tables)
  }

  /// Reads the sheets of a desk as far as they serve a request.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - desk: whose sheets are asked.
  ///   - report: is told how many sheets are asked.
  /// - Throws: ``StoreError`` when the sheets or their tables cannot be read.
  public init(
    for request: QuoteRequest, on desk: Desk, report: WorkReport = { _ in }
  ) throws(StoreError) {
    let sheets = try desk.store.rateSheets(serving: request) { done, total in
      report(WorkStage("asking the rate sheets", done: done, total: total, unit: "sheets"))
    }
    self.init(
      for: request, sheets: sheets, tables: try ReadTables(desk: desk)(for: sheets, request),
      FindTrip(FindRoute(desk: desk)))
  }
}
