/// A sample truckload sheet of a carrier that does not exist, for the documentation and for tests.
///
/// Its rates are near the national averages of September 2025 (dat.com); its name is made up.
public enum TruckloadSheetExample {
  /// The name of the file of terms.
  public static let termsName = "heron-truckload.toml"

  /// The name of the grid.
  public static let gridName = "heron-lanes.csv"

  /// The terms as a TOML file.
  public static let terms = """
    [sheet]
    kind = "per_mile"
    carrier = "Heron Freight"
    scac = "HERN"
    name = "Heron truckload"
    version = "2026-07"
    source = "sample with made-up figures, not an offer"
    currency = "USD"
    from = 2026-07-01
    through = 2027-06-30

    [[service]]
    name = "Solo"
    grid = "heron-lanes.csv"
    fuel = { per_mile = 0.42 }
    stop_fee = 100.00
    detention = { per_hour = 50.00, free_minutes = 120, step_minutes = 15, at_most = 400.00 }
    layover = 250.00
    tarp = 75.00
    border_uplift = 15
    border_accessorials = ["borderCrossing"]
    offer_days = 3

    [service.accessorials]
    borderCrossing = 45.00
    hazardousMaterials = 75.00

    """

  /// The grid: a rate for each lane and kind of equipment.
  public static let grid = """
    origin,destination,equipment,rate,minimum,tolls,transit
    US-MI,CA-ON,van53,2.05,750.00,18.50,1
    US-MI,CA-ON,reefer53,2.44,900.00,18.50,1
    US-MI,US,van53,1.63,650.00,,
    US-MI,US,flatbed48,2.50,800.00,,
    482,606,straight26,1.95,400.00,,1

    """
}
