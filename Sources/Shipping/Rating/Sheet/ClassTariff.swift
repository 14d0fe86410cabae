public import Units

/// Class rates: lanes with a grid each, and the terms of each service.
public struct ClassTariff: Sendable {
  /// One service, such as standard or expedited.
  public struct Service: Hashable, Sendable, Codable {
    /// The name.
    public let name: String
    /// Discount, minimums, fuel, accessorials and limits.
    public let terms: RateTerms

    /// Makes a service.
    public init(name: String, terms: RateTerms) {
      self.name = name
      self.terms = terms
    }
  }

  /// Rates of a service from one zone to another.
  public struct Lane: Hashable, Sendable, Codable {
    /// The service, by its name.
    public let service: String
    /// Where freight is picked up.
    public let origin: ZonePattern
    /// Where it is delivered.
    public let destination: ZonePattern
    /// The grid.
    public let rates: ClassRateTable
    /// Business days under way, the day of pickup not counted; nothing when not promised.
    public let transitDays: Int?
    /// The tariff minimum of the lane, in place of the one of the terms.
    public let tariffMinimum: Money?

    /// Makes a lane.
    public init(
      service: String, origin: ZonePattern, destination: ZonePattern, rates: ClassRateTable,
      transitDays: Int? = nil, tariffMinimum: Money? = nil
    ) {
      self.service = service
      self.origin = origin
      self.destination = destination
      self.rates = rates
      self.transitDays = transitDays
      self.tariffMinimum = tariffMinimum
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
  func keeping(_ names: Set<String>) -> ClassTariff {
    ClassTariff(
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

extension ClassTariff: Hashable {
  /// True for equal content.
  public static func == (left: ClassTariff, right: ClassTariff) -> Bool {
    left.services == right.services && left.lanes == right.lanes
  }

  /// Hashes the services and how many lanes there are.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(services)
    hasher.combine(lanes.count)
  }
}

extension ClassTariff: Codable {
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
