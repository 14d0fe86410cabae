/// A sample zone chart with made-up zones.
public enum ZoneChartExample {
  /// The name of the TOML file.
  public static let chartName = "aspen-zones.toml"

  /// The name of the table of lanes.
  public static let gridName = "aspen-zones.csv"

  /// The chart as a TOML file.
  public static let chart = """
    [zone_chart]
    carrier = "Aspen Freight"
    name = "Aspen zones"
    version = "2026-07"
    source = "sample with made-up figures, not an offer"
    from = 2026-07-01
    through = 2027-06-30
    grid = "aspen-zones.csv"

    """

  /// The lanes.
  public static let grid = """
    origin,destination,zone
    480-489,480-499,2
    480-489,US,5
    480-489,M,CA1
    480-489,CA,CA2

    """
}
