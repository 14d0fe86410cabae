public import Units

/// One carrier's class rates: lanes with their grids, and the terms of each service.
public struct RateSheet: Sendable {
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

  /// Which sheet it is.
  public let identity: Identity

  /// The currency of all amounts.
  public let currency: Currency

  /// The days of shipping for which the rates hold.
  public let validity: DayRange

  /// The services in the order in which they are offered.
  public let services: [Service]

  /// The lanes; of several that fit, the most specific counts, then the first.
  public let lanes: [Lane]

  let laneIndex: LaneIndex

  /// The number of the service of each lane.
  let serviceOfLane: [Int]

  /// Makes a sheet.
  ///
  /// - Throws: ``RateSheetContradiction`` for the first part that does not fit the others.
  public init(
    identity: Identity, currency: Currency, validity: DayRange, services: [Service], lanes: [Lane]
  ) throws(RateSheetContradiction) {
    self.identity = identity
    self.currency = currency
    self.validity = validity
    self.services = services
    self.lanes = lanes
    laneIndex = LaneIndex(lanes)
    let names = services.map(\.name)
    serviceOfLane = lanes.map { names.firstIndex(of: $0.service) ?? -1 }
    if let contradiction { throw contradiction }
  }
}

extension RateSheet {
  /// Who made a sheet and which one it is.
  public struct Identity: Hashable, Sendable, Codable {
    /// The carrier's name.
    public let carrier: String
    /// The carrier's standard alpha code, or nothing.
    public let scac: String?
    /// The name of the sheet.
    public let name: String
    /// The version, such as `2026-07`.
    public let version: String
    /// Where the figures come from.
    public let source: String

    /// Makes an identity.
    public init(
      carrier: String, scac: String? = nil, name: String, version: String, source: String
    ) {
      self.carrier = carrier
      self.scac = scac
      self.name = name
      self.version = version
      self.source = source
    }

    /// The sheet in a few words, such as `Maple standard 2026-07`.
    public var title: String { version.isEmpty ? name : "\(name) \(version)" }
  }
}

extension RateSheet: Hashable {
  /// True for equal content.
  public static func == (left: RateSheet, right: RateSheet) -> Bool {
    left.identity == right.identity && left.currency == right.currency
      && left.validity == right.validity && left.services == right.services
      && left.lanes == right.lanes
  }

  /// Hashes which sheet it is.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(identity)
    hasher.combine(validity)
    hasher.combine(lanes.count)
  }
}

extension RateSheet: Codable {
  private enum CodingKeys: String, CodingKey {
    case identity
    case currency
    case validity
    case services
    case lanes
  }

  /// Reads a sheet.
  ///
  /// - Throws: `DecodingError` for a value of the wrong form, ``RateSheetContradiction`` for parts
  ///   that do not fit together.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      identity: container.decode(Identity.self, forKey: .identity),
      currency: container.decode(Currency.self, forKey: .currency),
      validity: container.decode(DayRange.self, forKey: .validity),
      services: container.decode([Service].self, forKey: .services),
      lanes: container.decode([Lane].self, forKey: .lanes))
  }

  /// Writes a sheet.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(identity, forKey: .identity)
    try container.encode(currency, forKey: .currency)
    try container.encode(validity, forKey: .validity)
    try container.encode(services, forKey: .services)
    try container.encode(lanes, forKey: .lanes)
  }
}
