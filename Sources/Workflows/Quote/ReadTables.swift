public import Shipping
public import Storage
import Units

/// Reads the tables that rate sheets refer to by name, as far as a request needs them.
public struct ReadTables: Sendable {
  private let desk: Desk

  /// How many days before a shipment a price may have been published that is in force on its day.
  ///
  /// A price comes into force at the latest a week after its Monday and then holds for a week.
  private static let reach = 21

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// The tables of some sheets in all of their versions, and the fuel prices around a shipment.
  ///
  /// A table that is not on the desk is not in the book; the prices that need it say so.
  ///
  /// - Parameters:
  ///   - sheets: the sheets that are asked.
  ///   - request: the shipment, for its day.
  /// - Returns: the tables; an empty book when no sheet refers to any.
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func callAsFunction(
    for sheets: [RateSheet], _ request: QuoteRequest
  ) throws(StoreError) -> TableBook {
    try tables(for: sheets, shipDay: request.shipDay)
  }

  /// The tables of some sheets in all of their versions, and the fuel prices around a day of shipping.
  func tables(
    for sheets: [RateSheet], shipDay: CalendarDay
  ) throws(StoreError) -> TableBook {
    let references = sheets.flatMap(\.references)
    guard !references.isEmpty else { return .empty }
    let needsFuel = references.contains { $0.kind == .fuelTable }
    return TableBook(
      tables: try desk.store.sharedTables(named: references),
      fuelPrices: needsFuel ? try prices(around: shipDay) : [])
  }

  private func prices(around shipDay: CalendarDay) throws(StoreError) -> [FuelPrice] {
    let first = min(shipDay, desk.clock.today).adding(days: -Self.reach)
    guard let weeks = DayRange(from: first, through: max(shipDay, desk.clock.today)) else {
      return []
    }
    return try desk.store.fuelPrices(weeks: weeks)
  }
}
