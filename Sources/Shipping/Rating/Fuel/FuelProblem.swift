public import Units

/// Why a fuel surcharge is not known.
public enum FuelProblem: Error, Hashable, Sendable, Codable {
  /// No table of the name is on file.
  case tableMissing(name: String)
  /// Tables of the name are on file, and none holds on the day of shipping.
  case tableNotInForce(name: String, day: CalendarDay)
  /// No price of the index is on file for the week that counts.
  case priceMissing(index: FuelIndex, week: CalendarDay, day: CalendarDay)
  /// The price lies outside the table and its extensions.
  case outsideTable(table: String, price: FuelRate, from: FuelRate?, below: FuelRate?)
  /// The table does not have the column.
  case noSuchColumn(table: String, column: FuelColumn)
  /// The price is of another index than the table follows.
  case otherIndex(table: String, wanted: FuelIndex, given: FuelIndex)
  /// The price is in another currency or unit than the table.
  case otherUnit(table: String, wanted: String, given: String)
  /// The table goes by distance, and the charge has none.
  case needsDistance(table: String)
  /// The table is in another currency than the sheet.
  case otherCurrency(table: String, currency: Currency, sheet: Currency)
}
