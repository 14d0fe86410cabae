/// A sample accessorial schedule with made-up figures.
public enum AccessorialScheduleExample {
  /// The name of the TOML file.
  public static let scheduleName = "aspen-accessorials.toml"

  /// The schedule as a TOML file.
  public static let schedule = """
    [accessorial_schedule]
    carrier = "Aspen Freight"
    name = "Aspen accessorials"
    version = "2026-07"
    source = "sample with made-up figures, not an offer"
    currency = "USD"
    from = 2026-07-01
    through = 2027-06-30

    [accessorials]
    liftgatePickup = 82.00
    liftgateDelivery = 82.00
    residentialDelivery = 97.00
    insideDelivery = { per_hundredweight = 7.25, at_least = 75.00, at_most = 425.00 }
    sortAndSegregate = { per_piece = 0.85, at_least = 45.00 }
    overlength = { by_length = [
      { from = "8 ft", below = "12 ft", amount = 95.00 },
      { from = "12 ft", amount = 240.00 },
    ] }

    [x12]
    BCF = 24.00
    HAZ = 68.00
    PSH = { percent = 12, at_least = 60.00 }

    [digital_council]
    APTD = 38.00
    MNC = "included"

    """
}
