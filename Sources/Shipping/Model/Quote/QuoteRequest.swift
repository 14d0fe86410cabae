public import Units

/// What a shipper asks a price for.
///
/// Change a request through its properties: in debug builds each change checks the invariants.
public struct QuoteRequest: Hashable, Sendable, Codable {
  /// Where the freight is picked up.
  public var origin: Place

  /// Where it is delivered.
  public var destination: Place

  /// The day of pickup.
  public var shipDay: CalendarDay

  /// The handling units, never empty.
  public var handlingUnits: [HandlingUnit] { didSet { checkInvariants() } }

  /// The services asked for; each once.
  public var accessorials: Set<Accessorial>

  /// How much of a service is asked for, where its price depends on that.
  public var details: [Accessorial: AccessorialDetail]

  /// What the goods are, for customs.
  public var goods: [Commodity]

  /// The currency in which offers are wanted, or nothing for any.
  public var currency: Currency?

  /// The port of entry that the shipper names, by a code or words of its name; nothing for the best
  /// one.
  public var port: String?

  /// Makes a request.
  ///
  /// - Precondition: There is at least one handling unit, each with a count and a weight above zero.
  public init(
    origin: Place, destination: Place, shipDay: CalendarDay, handlingUnits: [HandlingUnit],
    accessorials: Set<Accessorial> = [], details: [Accessorial: AccessorialDetail] = [:],
    goods: [Commodity] = [], currency: Currency? = nil, port: String? = nil
  ) {
    self.origin = origin
    self.destination = destination
    self.shipDay = shipDay
    self.handlingUnits = handlingUnits
    self.accessorials = accessorials
    self.details = details
    self.goods = goods
    self.currency = currency
    self.port = port
    checkInvariants()
  }

  /// The weight of everything.
  public var totalWeight: Mass {
    handlingUnits.dropFirst().reduce(handlingUnits.first?.totalWeight ?? .zero) {
      $0 + $1.totalWeight
    }
  }

  /// The volume of everything, or nothing when a line has no dimensions.
  public var totalVolume: Volume? {
    var total = Volume.zero
    for unit in handlingUnits {
      guard let volume = unit.totalVolume else { return nil }
      total = total + volume
    }
    return total
  }

  /// True when the freight goes from one country to another.
  public var crossesBorder: Bool { origin.country != destination.country }

  /// Stops a debug build when the request contradicts itself.
  public func checkInvariants() {
    assert(!handlingUnits.isEmpty, "a request needs a handling unit")
    assert(handlingUnits.allSatisfy { $0.count > 0 }, "a count is above zero")
    assert(handlingUnits.allSatisfy { $0.weightEach > .zero }, "a weight is above zero")
  }

  private enum CodingKeys: String, CodingKey {
    case origin
    case destination
    case shipDay
    case handlingUnits
    case accessorials
    case details
    case goods
    case currency
    case port
  }
}

extension QuoteRequest {
  /// Reads a request; accessorials, their details, goods, currency and port may be absent.
  ///
  /// - Throws: `DecodingError` for a value of the wrong form and ``FieldProblems`` for a request
  ///   whose values are impossible.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let units = try container.decode([HandlingUnit].self, forKey: .handlingUnits)
    let problems = FieldProblem.problems(in: units).filter(\.isError)
    guard problems.isEmpty else { throw FieldProblems(problems) }
    self.init(
      origin: try container.decode(Place.self, forKey: .origin),
      destination: try container.decode(Place.self, forKey: .destination),
      shipDay: try container.decode(CalendarDay.self, forKey: .shipDay),
      handlingUnits: units,
      accessorials: try container.decodeIfPresent(Set<Accessorial>.self, forKey: .accessorials)
        ?? [],
      details: try Self.details(in: container),
      goods: try container.decodeIfPresent([Commodity].self, forKey: .goods) ?? [],
      currency: try container.decodeIfPresent(Currency.self, forKey: .currency),
      port: try container.decodeIfPresent(String.self, forKey: .port))
  }

  private static func details(
    in container: KeyedDecodingContainer<CodingKeys>
  ) throws -> [Accessorial: AccessorialDetail] {
    let details = try container.decodeIfPresent(
      [Accessorial: AccessorialDetail].self, forKey: .details)
    guard details?.values.allSatisfy(\.isPossible) ?? true else {
      throw DecodingError.dataCorruptedError(
        forKey: .details, in: container,
        debugDescription: "a detail of an accessorial is zero, below it or absurd")
    }
    return details ?? [:]
  }

  /// Writes a request with its accessorials in a fixed order, so that equal requests are equal bytes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(origin, forKey: .origin)
    try container.encode(destination, forKey: .destination)
    try container.encode(shipDay, forKey: .shipDay)
    try container.encode(handlingUnits, forKey: .handlingUnits)
    try container.encode(
      Accessorial.allCases.filter(accessorials.contains), forKey: .accessorials)
    if !details.isEmpty { try container.encode(details, forKey: .details) }
    try container.encode(goods, forKey: .goods)
    try container.encodeIfPresent(currency, forKey: .currency)
    try container.encodeIfPresent(port, forKey: .port)
  }
}
