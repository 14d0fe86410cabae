public import Shipping
public import Units

/// Keeps the tables that rate sheets refer to by name, several versions of each side by side, and the
/// weekly prices of fuel.
///
/// A stored table never changes. Of the versions of a name that hold on a day, the one that begins last
/// counts, and of two that begin on one day the one imported later.
public protocol SharedTableStore: Sendable {
  /// Saves a table, unless the latest import of its name for the same first day has the same content.
  func addSharedTable(
    _ table: SharedTable, by stamp: EditStamp
  ) throws(StoreError) -> SharedTableImport

  /// All tables, by kind and name and then the latest import first.
  func sharedTableHeaders() throws(StoreError) -> [SharedTableHeader]

  /// The stored table with an id.
  ///
  /// - Throws: ``StoreError/notFound(_:)`` when there is none.
  func sharedTable(id: Int64) throws(StoreError) -> SharedTable

  /// All versions of the tables with some names, in the order of their import.
  func sharedTables(named references: [TableReference]) throws(StoreError) -> [SharedTable]

  /// Deletes a version of a table; the versions beside it count on its days where they hold.
  ///
  /// What refers to it is not looked at: that is asked of
  /// ``RateSheetStore/rateSheetHeaders(referringTo:)``.
  ///
  /// - Throws: ``StoreError/notFound(_:)`` when there is none.
  func deleteSharedTable(id: Int64) throws(StoreError)

  /// Saves prices, all or none; one of a week that is known takes its place.
  ///
  /// - Returns: what that did, price by price.
  func addFuelPrices(
    _ prices: [FuelPrice], by stamp: EditStamp
  ) throws(StoreError) -> [FuelPriceImport]

  /// The prices of all indexes for the weeks that begin within some days, by index and week.
  func fuelPrices(weeks: DayRange) throws(StoreError) -> [FuelPrice]
}

/// What saving a table did.
public enum SharedTableImport: Hashable, Sendable {
  /// The table is new.
  case added(SharedTableHeader)
  /// The same table was stored already, and nothing was changed.
  case unchanged(SharedTableHeader)
}

/// What saving a price did.
public enum FuelPriceImport: Hashable, Sendable {
  /// The week had no price.
  case added(FuelPrice)
  /// The week had another price, which is gone.
  case replaced(FuelPrice, old: FuelPrice)
  /// The week had the same price.
  case unchanged(FuelPrice)
}
