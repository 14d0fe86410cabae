/// A sample parcel sheet of a carrier that does not exist, for the documentation and for tests.
///
/// Its figures are made up; only the sizes that it refers to by name are those of a real carrier.
public enum ParcelSheetExample {
  /// The name of the file of terms.
  public static let termsName = "otter-parcel.toml"

  /// The name of the grid of the ground service.
  public static let gridName = "otter-ground.csv"

  /// The name of the zone chart.
  public static let chartName = "otter-zones.csv"

  /// The terms as a TOML file.
  public static let terms = """
    [sheet]
    kind = "parcel"
    carrier = "Otter Parcel"
    scac = "OTTR"
    name = "Otter cross-border parcel"
    version = "2026-07"
    source = "sample with made-up figures, not an offer"
    currency = "USD"
    from = 2026-07-01
    through = 2027-06-30
    weight_unit = "lb"
    zones = "otter-zones.csv"

    [[service]]
    name = "Ground"
    code = "GND"
    grid = "otter-ground.csv"
    transit_days = { "2" = 1, "5" = "3-4", "CA" = "4-6" }
    dimensional_weight = "UPS"
    limits = "UPS"
    discount = 20
    minimum_per_piece = 8.50
    fuel = 18.5
    fuel_applies_to = ["residentialDelivery", "large package"]
    offer_days = 14

    [service.accessorials]
    residentialDelivery = { per_handling_unit = 5.95 }
    hazardousMaterials = 52.00

    [[service.surcharge]]
    name = "large package"
    when = "UPS large package"
    per_piece = 219.50
    zone_amounts = { "CA" = 254.50 }

    [[service.surcharge]]
    name = "additional handling"
    when = "UPS additional handling"
    per_piece = 30.00

    [[service.surcharge]]
    name = "carbon"
    percent = 1.5

    """

  /// The grid: weights up to the one on the left, itself included.
  public static let grid = """
    up_to,basis,zone 2,zone 5,zone CA
    1,,10.40,12.15,19.80
    2,,10.95,13.30,21.10
    5,,12.30,15.75,25.60
    10,,14.20,19.90,33.45
    20,,18.60,28.70,49.90
    50,,33.10,58.40,104.20
    70,per_additional_unit,0.65,1.10,1.95
    150,per_unit,0.72,1.28,2.35

    """

  /// The zone chart.
  public static let zones = """
    origin,destination,zone
    US-MI,US-MI,2
    US-MI,US-OH,2
    US-MI,US,5
    US-NY,CA,CA
    US-MI,CA,CA

    """
}
