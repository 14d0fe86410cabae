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
  public let lanes: LaneBook<Lane>

  /// Each service with each kind of equipment, in the order in which they are offered.
  let groups: [Group]

  /// The places of the services of the book among ``services``.
  private let places: ServicePlaces

  /// Makes a tariff; a ``RateSheet`` checks that its parts fit together.
  public init(unit: DistanceUnit = .miles, services: [Service], lanes: LaneBook<Lane>) {
    self.unit = unit
    self.services = services
    self.lanes = lanes
    places = ServicePlaces(of: lanes.services, among: services.map(\.name))
    groups = services.indices.flatMap { service in
      Equipment.allCases.map { Group(service: service, equipment: $0) }
    }
  }

  /// Makes a tariff of single lanes.
  public init(unit: DistanceUnit = .miles, services: [Service], lanes: [Lane]) {
    self.init(unit: unit, services: services, lanes: LaneBook(lanes))
  }

  /// The tariff with no service but the named ones, and no lane of another.
  func keeping(_ names: Set<String>) -> PerMileTariff {
    PerMileTariff(
      unit: unit, services: services.filter { names.contains($0.name) },
      lanes: lanes.keeping(services: names))
  }

  /// The lane of each group that serves two places best, or nothing.
  func lanes(from origin: Place, to destination: Place) -> [Lane?] {
    lanes.best(from: origin, to: destination, groups: groups.count, group: groupNumber)
      .map { $0 < 0 ? nil : lanes[$0] }
  }

  /// The number of the first lane of a service that the tariff does not have.
  var strayLane: Int? { lanes.indices.first { serviceNumber(ofLane: $0) < 0 } }

  private func serviceNumber(ofLane lane: Int) -> Int { places[lanes.serviceNumber(of: lane)] }

  private func groupNumber(ofLane lane: Int) -> Int {
    let service = serviceNumber(ofLane: lane)
    let variant = lanes.variant(of: lane)
    guard service >= 0,
      let place = Equipment.allCases.firstIndex(where: { $0.packedNumber == variant })
    else { return -1 }
    return service * Equipment.allCases.count + place
  }
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
      lanes: try container.decode(LaneBook<Lane>.self, forKey: .lanes))
  }

  /// Writes a tariff.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(unit, forKey: .unit)
    try container.encode(services, forKey: .services)
    try container.encode(lanes, forKey: .lanes)
  }
}
