/// A sample sheet whose terms name the tables that it shares with others.
public enum AspenSheetExample {
  /// The name of the file of terms.
  public static let termsName = "aspen-freight.toml"

  /// The name of the grid.
  public static let gridName = "aspen-freight.csv"

  /// The terms as a TOML file.
  public static let terms = """
    [sheet]
    carrier = "Aspen Freight"
    scac = "ASPF"
    name = "Aspen cross-border"
    version = "2026-07"
    source = "sample with made-up figures, not an offer"
    currency = "USD"
    from = 2026-07-01
    through = 2027-06-30

    [[service]]
    name = "Standard"
    grid = "aspen-freight.csv"
    discount = 55
    absolute_minimum = 120.00
    fuel = { table = "Aspen fuel" }
    accessorial_schedule = "Aspen accessorials"
    border_accessorials = ["borderCrossing"]
    heaviest_shipment = "25000 lb"
    offer_days = 7

    [service.accessorials]
    liftgateDelivery = 78.00

    """

  /// The grid.
  public static let grid = """
    origin,destination,class,L5C,M5C,M1M,M2M,M5M,M10M,M20M,transit
    US-MI,CA-ON,70,81.20,63.10,50.40,40.50,29.80,24.30,16.20,2
    US-MI,CA-ON,85,94.60,73.60,58.80,47.30,34.70,28.40,18.90,2
    US-MI,CA-ON,100,112.60,87.60,70.10,56.30,41.30,33.80,22.50,2
    US-OH,CA-ON,70,85.90,66.80,53.50,43.00,31.50,25.80,17.20,2
    US-OH,CA-ON,85,100.20,77.90,62.40,50.10,36.80,30.10,20.10,2
    US-OH,CA-ON,100,119.30,92.80,74.20,59.60,43.80,35.80,23.90,2

    """
}
