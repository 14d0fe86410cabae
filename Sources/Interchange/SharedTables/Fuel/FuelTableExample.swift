import Shipping
public import Units

/// A sample fuel table with its weekly prices.
///
/// The figures are made up; the rule, 0.40 % more each five cents and twice that for truckloads, is that of
/// Roadrunner's table of 2024-25 (freight.rrts.com, fuel page).
public enum FuelTableExample {
  /// The name of the TOML file.
  public static let tableName = "aspen-fuel.toml"

  /// The name of the grid.
  public static let gridName = "aspen-fuel.csv"

  /// The name of the file of weekly prices.
  public static let pricesName = "sample-diesel.csv"

  /// The index of the sample, which nobody publishes.
  public static let indexCode = "sample-diesel"

  /// The table as a TOML file.
  public static let table = """
    [fuel_table]
    carrier = "Aspen Freight"
    name = "Aspen fuel"
    version = "2026-07"
    source = "sample with made-up figures, not an offer"
    index = "sample-diesel"
    currency = "USD"
    unit = "gal"
    from = 2026-07-01
    through = 2027-06-30
    effective = "wednesday"
    grid = "aspen-fuel.csv"

    [[derived]]
    column = "tl"
    times = 2
    of = "ltl"

    [heavy]
    above = "20000 lb"
    column = "tl"

    [above]
    step = 0.05
    amounts = { ltl = 0.40, ground = 0.25 }

    [below]
    step = 0.05
    amounts = { ltl = 0.40, ground = 0.25 }
    limit = 2.00

    """

  /// The grid: from a price on, under another, an amount for each column.
  public static let grid = """
    from,below,ltl,ground
    3.40,3.45,30.85,17.50
    3.45,3.50,31.25,17.75
    3.50,3.55,31.65,18.00
    3.55,3.60,32.05,18.25
    3.60,3.65,32.45,18.50
    3.65,3.70,32.85,18.75
    3.70,3.75,33.25,19.00
    3.75,3.80,33.65,19.25

    """

  /// How many weeks of prices the sample has.
  private static let weeks = 6

  /// The weekly prices up to the week of a day, as a CSV file.
  public static func prices(today: CalendarDay) -> String {
    let monday = FuelPrice.week(of: today)
    let rows = (0..<weeks).map { week in
      let price = ExactDecimal(significand: Int128(3_503 + 10 * week), scale: 3)
      let day = monday.adding(days: 7 * (week + 1 - weeks))
      return "\(indexCode),\(day.isoText),\(price),USD,gal\n"
    }
    return "index,week,price,currency,unit\n" + rows.joined()
  }
}
