public import Shipping
public import Units

/// Keeps rate sheets, several versions of each side by side.
///
/// A stored sheet never changes. On a day for which two sheets of one carrier hold, the one that was
/// imported later counts for the services that both have; the earlier one still counts for the days
/// and services that the later one does not have, so that an old shipment keeps its price.
public protocol RateSheetStore: Sendable {
  /// Saves a sheet, unless the same content is stored already.
  ///
  /// - Parameters:
  ///   - sheet: the sheet.
  ///   - stamp: who imports it, and when.
  ///   - report: is told how many lanes are written, and of how many.
  /// - Returns: what that did.
  /// - Throws: ``StoreError`` for whatever stops a write.
  func addRateSheet(
    _ sheet: RateSheet, by stamp: EditStamp, report: (_ done: Int, _ total: Int) -> Void
  ) throws(StoreError) -> RateSheetImport

  /// All sheets, by carrier and then the latest import first.
  func rateSheetHeaders() throws(StoreError) -> [RateSheetHeader]

  /// The stored sheets that a sheet would take the place of: same carrier, a common service and a
  /// common day.
  func rateSheetsReplaced(by sheet: RateSheet) throws(StoreError) -> [RateSheetHeader]

  /// The stored sheet with an id, with all of its lanes.
  ///
  /// - Throws: ``StoreError/notFound(_:)`` when there is none.
  func rateSheet(id: Int64) throws(StoreError) -> RateSheet

  /// The stored sheet with an id, with those of its lanes that could serve two places.
  ///
  /// It answers a request between the two places as the whole sheet does.
  ///
  /// - Throws: ``StoreError/notFound(_:)`` when there is none.
  func rateSheet(
    id: Int64, from origin: Place, to destination: Place
  ) throws(StoreError) -> RateSheet

  /// The sheets that hold on a day of shipping, each with the services for which it counts and the
  /// lanes that could serve two places.
  ///
  /// They answer a request between the two places as the whole sheets do; no other lane is read.
  /// Carriers without a sheet for the day are represented by the sheet that comes nearest, so that
  /// a quote can say why they make no offer.
  ///
  /// - Parameters:
  ///   - day: the day of shipping.
  ///   - origin: where freight is picked up.
  ///   - destination: where it is delivered.
  ///   - report: is told how many sheets are read, and of how many.
  /// - Returns: the sheets by carrier.
  /// - Throws: ``StoreError`` for whatever stops a read.
  func rateSheets(
    for day: CalendarDay, from origin: Place, to destination: Place,
    report: (_ done: Int, _ total: Int) -> Void
  ) throws(StoreError) -> [RateSheet]

  /// The sheets that hold on a day of shipping and count for at least one service, without their
  /// lanes.
  func rateSheetHeaders(holdingOn day: CalendarDay) throws(StoreError) -> [RateSheetHeader]

  /// The sheets that hold on a day of shipping, each with the services for which it counts, without
  /// their lanes.
  ///
  /// - Parameter day: the day of shipping.
  /// - Returns: the sheets by carrier, with all of their terms.
  /// - Throws: ``StoreError`` for whatever stops a read.
  func rateSheetOutlines(holdingOn day: CalendarDay) throws(StoreError) -> [RateSheet]

  /// All sheets of which a service refers to a shared table, on whatever days they hold.
  func rateSheetHeaders(
    referringTo table: TableReference
  ) throws(StoreError) -> [RateSheetHeader]

  /// Deletes a sheet; the ones that it took the place of count again.
  ///
  /// - Throws: ``StoreError/notFound(_:)`` when there is none.
  func deleteRateSheet(id: Int64, by stamp: EditStamp) throws(StoreError)
}

extension RateSheetStore {
  /// Saves a sheet, unless the same content is stored already.
  public func addRateSheet(
    _ sheet: RateSheet, by stamp: EditStamp
  ) throws(StoreError) -> RateSheetImport {
    try addRateSheet(sheet, by: stamp) { _, _ in }
  }

  /// The sheets as far as they serve a request.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - report: is told how many sheets are read, and of how many; by default nobody is.
  /// - Returns: the sheets by carrier.
  /// - Throws: ``StoreError`` for whatever stops a read.
  public func rateSheets(
    serving request: QuoteRequest, report: (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws(StoreError) -> [RateSheet] {
    try rateSheets(
      for: request.shipDay, from: request.origin, to: request.destination, report: report)
  }
}

/// What saving a sheet did.
public enum RateSheetImport: Hashable, Sendable {
  /// The sheet is new.
  case added(RateSheetHeader)
  /// The same sheet was stored already, and nothing was changed.
  case unchanged(RateSheetHeader)

  /// The stored sheet.
  public var header: RateSheetHeader {
    switch self {
    case .added(let header), .unchanged(let header): header
    }
  }
}
