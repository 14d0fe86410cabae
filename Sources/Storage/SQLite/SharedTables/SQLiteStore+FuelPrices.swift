import GRDB
public import Shipping
public import Units

extension SQLiteStore {
  /// Saves prices, all or none; one of a week that is known takes its place.
  public func addFuelPrices(
    _ prices: [FuelPrice], by stamp: EditStamp
  ) throws(StoreError) -> [FuelPriceImport] {
    try write { database in
      try prices.map { try Self.add($0, by: stamp, in: database) }
    }
  }

  /// The prices of all indexes for the weeks that begin within some days, by index and week.
  public func fuelPrices(weeks: DayRange) throws(StoreError) -> [FuelPrice] {
    try read { database in
      try Row.fetchAll(
        database.cachedStatement(
          sql: """
            SELECT fuel_index, week, hundred_thousandths, currency, unit FROM fuel_price
            WHERE week >= ? AND week <= ? ORDER BY fuel_index, week
            """),
        arguments: [weeks.from?.isoText ?? "", weeks.through?.isoText ?? "9999-12-31"]
      ).map(Self.price)
    }
  }

  private static func add(
    _ price: FuelPrice, by stamp: EditStamp, in database: Database
  ) throws -> FuelPriceImport {
    let old = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT fuel_index, week, hundred_thousandths, currency, unit FROM fuel_price
          WHERE fuel_index = ? AND week = ?
          """),
      arguments: [price.index.code, price.week.isoText]
    ).map(Self.price)
    if old == price { return .unchanged(price) }
    let rate = (price.rate.value * 100_000).rounded(toPlaces: 0)
    try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO fuel_price (
          fuel_index, week, hundred_thousandths, currency, unit, imported, importer
        ) VALUES (?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      price.index.code, price.week.isoText, Int64(rate.significand), price.currency.code,
      price.unit.rawValue, stamp.instant.isoText, stamp.author,
    ])
    return old.map { .replaced(price, old: $0) } ?? .added(price)
  }

  private static func price(_ row: Row) throws -> FuelPrice {
    let units = ExactDecimal(significand: Int128(row[2] as Int64), scale: 5)
    guard let index = FuelIndex(code: row[0] as String), let rate = FuelRate(units) else {
      throw Column.Unreadable()
    }
    return FuelPrice(
      index: index, rate: rate, currency: try Column.currency(row[3]),
      unit: try Column.choice(row[4]), weekOf: try Column.day(row[1] as String))
  }
}
