public import Units

/// The tables on file that rate sheets refer to by name, with the weekly prices of fuel.
public struct TableBook: Hashable, Sendable {
  /// The fuel tables and index prices.
  public let fuel: FuelBook

  /// All other tables, by their names, the versions of each in the order of their import.
  private let tables: [TableReference: [SharedTable]]

  /// Makes a book.
  ///
  /// - Parameters:
  ///   - tables: The tables, all versions of each, in the order of their import.
  ///   - fuelPrices: The index prices; of two for one week the later in the list counts.
  public init(tables: [SharedTable] = [], fuelPrices: [FuelPrice] = []) {
    fuel = FuelBook(tables: tables.compactMap(\.fuelTable), prices: fuelPrices)
    self.tables = Dictionary(grouping: tables.filter { $0.fuelTable == nil }, by: \.reference)
  }

  /// Makes a book of fuel tables alone.
  public init(fuel: FuelBook) {
    self.fuel = fuel
    tables = [:]
  }

  /// A book without tables and prices, for sheets that refer to none.
  public static let empty = TableBook()

  /// The accessorial schedule of a name on a day.
  ///
  /// - Throws: ``TableProblem`` when none is on file, holds on the day, or is in the currency.
  public func schedule(
    named name: String, on day: CalendarDay, in currency: Currency
  ) throws(TableProblem) -> AccessorialSchedule {
    let reference = TableReference(.accessorialSchedule, named: name)
    guard let schedule = try table(reference, on: day).schedule else { throw .missing(reference) }
    guard schedule.currency == currency else {
      throw .otherCurrency(reference, table: schedule.currency, sheet: currency)
    }
    return schedule
  }

  /// The zone chart of a name on a day.
  ///
  /// - Throws: ``TableProblem`` when none is on file or holds on the day.
  public func chart(
    named name: String, on day: CalendarDay
  ) throws(TableProblem) -> ZoneChart {
    let reference = TableReference(.zoneChart, named: name)
    guard let chart = try table(reference, on: day).zoneChart else { throw .missing(reference) }
    return chart.chart
  }

  private func table(
    _ reference: TableReference, on day: CalendarDay
  ) throws(TableProblem) -> SharedTable {
    guard let versions = tables[reference] else { throw .missing(reference) }
    guard let found = versions.inForce(on: day, validity: \.validity) else {
      throw .notInForce(reference, day: day)
    }
    return found
  }
}
