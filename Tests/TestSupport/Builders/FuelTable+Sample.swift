public import Shipping
public import Units

extension FuelRate {
  /// The price of a unit as typed.
  ///
  /// - Throws: `NumberError` for text that is no number.
  public static func sample(_ text: String) throws -> FuelRate {
    guard let rate = FuelRate(try ExactDecimal(parsing: text)) else {
      throw NumberError.notANumber(text: text)
    }
    return rate
  }
}

extension FuelAmount {
  /// A share as typed.
  public static func sample(_ text: String) throws -> FuelAmount {
    .percent(Percent(try ExactDecimal(parsing: text)) ?? .zero)
  }
}

extension FuelPrice {
  /// A price of US diesel for the week of a day, in dollars a gallon.
  public static func sample(_ text: String, week: String = "2026-11-23") throws -> FuelPrice {
    FuelPrice(rate: try .sample(text), weekOf: .sample(week))
  }
}

extension FuelTable {
  /// Rows of equal width from a price on, with amounts that grow by the same each.
  public static func rows(
    from first: String, step: String, count: Int, amounts: [String], increments: [String]
  ) throws -> [Row] {
    let start = try ExactDecimal(parsing: first)
    let width = try ExactDecimal(parsing: step)
    return try (0..<count).map { index in
      let values = try zip(amounts, increments).map { amount, increment in
        try ExactDecimal(parsing: amount)
          + ExactDecimal(index) * ExactDecimal(parsing: increment)
      }
      return Row(
        from: FuelRate(start + ExactDecimal(index) * width),
        below: FuelRate(start + ExactDecimal(index + 1) * width),
        amounts: values.map { .percent(Percent($0) ?? .zero) })
    }
  }

  /// Roadrunner's less-than-truckload table of 2024-25 from 3.40 to under 3.90, truckload at twice
  /// that over 20 000 lb.
  ///
  /// Source: freight.rrts.com, fuel page; 31.65 % at 3.50 and 0.40 more each five cents.
  public static func roadrunner(
    validity: DayRange = .always, effective: Weekday = .wednesday
  ) throws -> FuelTable {
    try FuelTable(
      identity: TableIdentity(name: "Roadrunner", version: "2024-25", source: "freight.rrts.com"),
      validity: validity, effective: effective,
      derived: [Derived(column: .truckload, times: 2, of: .lessThanTruckload)],
      heavy: Heavy(above: .pounds(20_000), column: .truckload),
      rows: rows(
        from: "3.40", step: "0.05", count: 10, amounts: ["30.85"], increments: ["0.40"]))
  }
}
