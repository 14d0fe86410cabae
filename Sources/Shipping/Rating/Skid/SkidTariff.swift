public import Units

/// Less-than-truckload rates by the skid or by the foot of floor, as Canadian carriers have them.
public struct SkidTariff: Sendable {
  /// One service, such as standard or expedited.
  public struct Service: Hashable, Sendable, Codable {
    /// The name.
    public let name: String
    /// How skids or feet are counted.
    public let counting: SkidCounting
    /// Discount, minimums, fuel, accessorials and limits; nothing that only class rates have.
    public let terms: RateTerms

    /// Makes a service.
    public init(name: String, counting: SkidCounting, terms: RateTerms) {
      self.name = name
      self.counting = counting
      self.terms = terms
    }
  }

  /// Prices of a service from one zone to another.
  public struct Lane: Hashable, Sendable, Codable {
    /// The service, by its name.
    public let service: String
    /// Where freight is picked up.
    public let origin: ZonePattern
    /// Where it is delivered.
    public let destination: ZonePattern
    /// The prices.
    public let prices: SkidPrices
    /// The least charge of the lane, in place of the tariff minimum of the terms.
    public let minimum: Money?
    /// The greatest charge of the lane before the discount, such as that of a whole truck.
    public let maximum: Money?
    /// Business days under way, the day of pickup not counted; nothing when not promised.
    public let transitDays: Int?

    /// Makes a lane.
    public init(
      service: String, origin: ZonePattern, destination: ZonePattern, prices: SkidPrices,
      minimum: Money? = nil, maximum: Money? = nil, transitDays: Int? = nil
    ) {
      self.service = service
      self.origin = origin
      self.destination = destination
      self.prices = prices
      self.minimum = minimum
      self.maximum = maximum
      self.transitDays = transitDays
    }
  }

  /// The services in the order in which they are offered.
  public internal(set) var services: [Service]

  /// The lanes; of several that fit, the most specific counts, then the first.
  public let lanes: LaneBook<Lane>

  /// The places of the services of the book among ``services``.
  private let places: ServicePlaces

  /// Makes a tariff; a ``RateSheet`` checks that its parts fit together.
  public init(services: [Service], lanes: LaneBook<Lane>) {
    self.services = services
    self.lanes = lanes
    places = ServicePlaces(of: lanes.services, among: services.map(\.name))
  }

  /// Makes a tariff of single lanes.
  public init(services: [Service], lanes: [Lane]) {
    self.init(services: services, lanes: LaneBook(lanes))
  }

  /// The tariff with no service but the named ones, and no lane of another.
  func keeping(_ names: Set<String>) -> SkidTariff {
    SkidTariff(
      services: services.filter { names.contains($0.name) },
      lanes: lanes.keeping(services: names))
  }

  /// The number of the service of a lane, or -1 for one that the tariff does not have.
  func serviceNumber(ofLane lane: Int) -> Int { places[lanes.serviceNumber(of: lane)] }

  /// The number of the lane of each service that serves two places best, or -1.
  func lanes(from origin: Place, to destination: Place) -> [Int] {
    lanes.best(from: origin, to: destination, groups: services.count, group: serviceNumber)
  }
}

extension SkidTariff: Hashable {
  /// True for equal content.
  public static func == (left: SkidTariff, right: SkidTariff) -> Bool {
    left.services == right.services && left.lanes == right.lanes
  }

  /// Hashes the services and how many lanes there are.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(services)
    hasher.combine(lanes.count)
  }
}

extension SkidTariff: Codable {
  private enum CodingKeys: String, CodingKey {
    case services
    case lanes
  }

  /// Reads a tariff.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      services: try container.decode([Service].self, forKey: .services),
      lanes: try container.decode(LaneBook<Lane>.self, forKey: .lanes))
  }

  /// Writes a tariff.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(services, forKey: .services)
    try container.encode(lanes, forKey: .lanes)
  }
}
