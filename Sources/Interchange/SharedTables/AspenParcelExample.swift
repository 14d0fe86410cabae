/// A sample parcel sheet that names its zone chart, fuel table and schedule.
public enum AspenParcelExample {
  /// The name of the file of terms.
  public static let termsName = "aspen-parcel.toml"

  /// The name of the grid.
  public static let gridName = "aspen-parcel.csv"

  /// The terms as a TOML file.
  public static let terms = """
    [sheet]
    kind = "parcel"
    carrier = "Aspen Freight"
    scac = "ASPF"
    name = "Aspen parcel"
    version = "2026-07"
    source = "sample with made-up figures, not an offer"
    currency = "USD"
    from = 2026-07-01
    through = 2027-06-30
    weight_unit = "lb"
    zones = { chart = "Aspen zones" }

    [[service]]
    name = "Parcel ground"
    grid = "aspen-parcel.csv"
    transit_days = { "2" = 1, "5" = "3-4", "CA1" = "3-4", "CA2" = "4-7" }
    dimensional_weight = { divisor = 139, rounding = "up" }
    fuel = { table = "Aspen fuel", column = "ground" }
    accessorial_schedule = "Aspen accessorials"
    offer_days = 7

    """

  /// The grid: weights up to the one on the left, itself included.
  public static let grid = """
    up_to,zone 2,zone 5,zone CA1,zone CA2
    1,9.80,11.60,18.40,21.20
    5,11.70,15.10,23.90,28.40
    10,13.60,19.20,31.30,37.50
    30,22.10,35.80,61.20,74.90
    70,41.50,72.30,128.40,158.60

    """
}
