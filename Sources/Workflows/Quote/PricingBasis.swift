public import Shipping
public import Storage

/// What a request is priced with: the sheets as far as they serve it, and the way of a truckload.
///
/// It is read once, and the price and what could make it dearer come of the same figures.
public struct PricingBasis: Sendable {
  /// The sheets that are asked, with the lanes that could serve the request.
  public let sheets: [RateSheet]

  /// The way, for sheets by the mile; nothing where none needs it or none is found.
  public let trip: TruckloadTrip?

  /// Makes a basis of given sheets.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - sheets: the sheets that are asked.
  ///   - findTrip: finds the way.
  public init(for request: QuoteRequest, sheets: [RateSheet], _ findTrip: FindTrip) {
    self.sheets = sheets
    trip = findTrip(request, for: sheets)
  }

  /// Reads the sheets of a desk as far as they serve a request.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - desk: whose sheets are asked.
  ///   - report: is told how many sheets are asked.
  /// - Throws: ``StoreError`` when the sheets cannot be read.
  public init(
    for request: QuoteRequest, on desk: Desk, report: WorkReport = { _ in }
  ) throws(StoreError) {
    let sheets = try desk.store.rateSheets(serving: request) { done, total in
      report(WorkStage("asking the rate sheets", done: done, total: total, unit: "sheets"))
    }
    self.init(for: request, sheets: sheets, FindTrip(FindRoute(desk: desk)))
  }
}
