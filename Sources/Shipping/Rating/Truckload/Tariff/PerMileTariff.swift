public import Units

/// Truckload rates: lanes with a rate per mile and a least charge for each kind of equipment.
public struct PerMileTariff: Sendable {
  /// One service, such as standard or team.
  public struct Service: Hashable, Sendable, Codable {
    /// The name.
    public let name: String
    /// Fuel, stops, waiting, weights and the rest.
    public let terms: TruckloadTerms

    /// Makes a service.
    public init(name: String, terms: TruckloadTerms) {
      self.name = name
      self.terms = terms
    }
  }

  /// The rate of a service from one zone to another with one kind of equipment.
  public struct Lane: Hashable, Sendable, Codable {
    /// The service, by its name.
    public let service: String
    /// Where freight is picked up.
    public let origin: ZonePattern
    /// Where it is delivered.
    public let destination: ZonePattern
    /// The equipment.
    public let equipment: Equipment
    /// The rate a mile or kilometre.
    public let rate: DistanceRate
    /// The least linehaul; nothing for none.
    public let minimum: Money?
    /// Tolls of the lane; nothing for none.
    public let tolls: Money?
    /// Business days under way, the day of pickup not counted; nothing when not promised.
    public let transitDays: Int?

    /// Makes a lane.
    public init(
      service: String, origin: ZonePattern, destination: ZonePattern, equipment: Equipment,
      rate: DistanceRate, minimum: Money? = nil, tolls: Money? = nil, transitDays: Int? = nil
    ) {
      self.service = service
      self.origin = origin
      self.destination = destination
      self.equipment = equipment
      self.rate = rate
      self.minimum = minimum
      self.tolls = tolls
      self.transitDays = transitDays
    }
  }

  /// A service with one kind of its equipment.
  struct Group: Hashable {
    let service: Int
    let equipment: Equipment
  }

  /// The unit of distance of every rate.
  public let unit: DistanceUnit

  /// The services in the order in which they are offered.
  public internal(set) var services: [Service]

  /// The lanes; of several that fit, the most specific counts, then the first.
  public let lanes: [Lane]

  /// Each service with each kind of its equipment, in the order in which they are offered.
  let groups: [Group]

  private let index: LaneIndex
  private let groupOfLane: [Int]

  /// Makes a tariff; a ``RateSheet`` checks that its parts fit together.
  public init(unit: DistanceUnit = .miles, services: [Service], lanes: [Lane]) {
    self.unit = unit
    self.services = services
    self.lanes = lanes
    index = LaneIndex(lanes.lazy.map { (origin: $0.origin, destination: $0.destination) })
    let names = services.map(\.name)
    let ofLane = lanes.map {
      Group(service: names.firstIndex(of: $0.service) ?? -1, equipment: $0.equipment)
    }
    let used = Set(ofLane)
    let groups = services.indices.flatMap { service in
      Equipment.allCases.map { Group(service: service, equipment: $0) }.filter(used.contains)
    }
    let numbers = Dictionary(uniqueKeysWithValues: groups.enumerated().map { ($1, $0) })
    self.groups = groups
    groupOfLane = ofLane.map { numbers[$0] ?? -1 }
  }

  /// The tariff with no service but the named ones, and no lane of another.
  func keeping(_ names: Set<String>) -> PerMileTariff {
    PerMileTariff(
      unit: unit, services: services.filter { names.contains($0.name) },
      lanes: lanes.filter { names.contains($0.service) })
  }

  /// The lane of each group that serves two places best, or nothing.
  func lanes(from origin: Place, to destination: Place) -> [Lane?] {
    index.best(
      from: origin, to: destination, services: groups.count, serviceOfLane: groupOfLane
    ).map { $0 < 0 ? nil : lanes[$0] }
  }

  /// The number of the first lane of a service that the tariff does not have.
  var strayLane: Int? { groupOfLane.firstIndex(of: -1) }
}

extension PerMileTariff: Hashable {
  /// True for equal content.
  public static func == (left: PerMileTariff, right: PerMileTariff) -> Bool {
    left.unit == right.unit && left.services == right.services && left.lanes == right.lanes
  }

  /// Hashes the services and how many lanes there are.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(services)
    hasher.combine(lanes.count)
  }
}

extension PerMileTariff: Codable {
  private enum CodingKeys: String, CodingKey {
    case unit
    case services
    case lanes
  }

  /// Reads a tariff.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      unit: try container.decode(DistanceUnit.self, forKey: .unit),
      services: try container.decode([Service].self, forKey: .services),
      lanes: try container.decode([Lane].self, forKey: .lanes))
  }

  /// Writes a tariff.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(unit, forKey: .unit)
    try container.encode(services, forKey: .services)
    try container.encode(lanes, forKey: .lanes)
  }
}
