public import Shipping
public import Units

extension PerMileTariff.Lane {
  /// A lane of service "standard" from anywhere to anywhere, unless told otherwise.
  public static func sample(
    _ rate: String, equipment: Equipment = .dryVan53, from origin: String = "*",
    to destination: String = "*", minimum: Money? = nil, tolls: Money? = nil,
    transitDays: Int? = nil, unit: DistanceUnit = .miles, service: String = "standard"
  ) throws -> PerMileTariff.Lane {
    let exact = DistanceRate(try ExactDecimal(parsing: rate), per: unit)
    return PerMileTariff.Lane(
      service: service, origin: ZonePattern(parsing: origin) ?? .anywhere,
      destination: ZonePattern(parsing: destination) ?? .anywhere, equipment: equipment,
      rate: try exact ?? { throw SampleError.noRate(rate) }(), minimum: minimum, tolls: tolls,
      transitDays: transitDays)
  }
}

/// What is wrong with a sample.
public enum SampleError: Error {
  /// The text is no rate.
  case noRate(String)
}

extension RateSheet {
  /// A truckload sheet of one service, "standard".
  public static func perMile(
    _ lanes: [PerMileTariff.Lane], terms: TruckloadTerms = TruckloadTerms(),
    unit: DistanceUnit = .miles, currency: Currency = .usd
  ) throws -> RateSheet {
    try RateSheet(
      identity: Identity(
        carrier: "Heron Freight", scac: "HERN", name: "Heron", version: "2026", source: "made up"),
      currency: currency, validity: .always,
      tariff: .perMile(
        PerMileTariff(
          unit: unit, services: [PerMileTariff.Service(name: "standard", terms: terms)],
          lanes: lanes)))
  }
}

extension HandlingUnit {
  /// Pallets of one size in inches and whole pounds each.
  public static func pallets(
    _ count: Int, _ length: Int = 48, _ width: Int = 40, high height: Int = 60, pounds: Int = 1_000,
    isStackable: Bool = false
  ) -> HandlingUnit {
    HandlingUnit(
      count: count,
      dimensions: Dimensions(
        length: .inches(length), width: .inches(width), height: .inches(height)),
      weightEach: .pounds(pounds), isStackable: isStackable, commodity: "ceramic planters")
  }
}

extension TruckloadTrip {
  /// A trip of so many miles.
  public static func miles(_ miles: Int, deadhead: Int = 0) -> TruckloadTrip {
    TruckloadTrip(
      distance: .miles(miles), source: "a map", deadhead: .miles(deadhead))
  }
}
