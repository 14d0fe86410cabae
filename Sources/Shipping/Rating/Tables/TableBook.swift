/// The tables on file that rate sheets refer to by name, with the weekly prices of fuel.
public struct TableBook: Hashable, Sendable {
  /// The fuel tables and index prices.
  public let fuel: FuelBook

  /// Makes a book.
  ///
  /// - Parameters:
  ///   - tables: The tables, all versions of each, in the order of their import.
  ///   - fuelPrices: The index prices; of two for one week the later in the list counts.
  public init(tables: [SharedTable] = [], fuelPrices: [FuelPrice] = []) {
    fuel = FuelBook(tables: tables.compactMap(\.fuelTable), prices: fuelPrices)
  }

  /// Makes a book of fuel tables alone.
  public init(fuel: FuelBook) { self.fuel = fuel }

  /// A book without tables and prices, for sheets that refer to none.
  public static let empty = TableBook()
}
