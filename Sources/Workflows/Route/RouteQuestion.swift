public import Shipping
public import Units

/// What is asked of a route: two places, how the freight moves, and when.
public struct RouteQuestion: Hashable, Sendable {
  /// Where the freight is picked up.
  public var origin: Place

  /// Where it is delivered.
  public var destination: Place

  /// The port that the user names, by a code or words of its name; nothing for the best one.
  public var port: String?

  /// Whether a FAST lane is needed.
  public var needsFAST = false

  /// When the truck reaches the border, or nothing for any time.
  public var borderTime: ClockTime?

  /// How the freight moves.
  public var mode = TransportMode.lessThanTruckload

  /// Whether two drivers take turns; truckload only.
  public var isTeam = false

  /// Whether an end lies away from the carriers' terminals.
  public var isRemote = false

  /// The day of pickup.
  public var shipDay: CalendarDay

  /// When the freight is ready on that day, or nothing when it is in time.
  public var ready: ClockTime?

  /// The last time at which a pickup counts for its day, or nothing for none.
  public var cutOff: ClockTime?

  /// The business days that a carrier promises, or nothing where none are promised.
  public var promisedDays: Int?

  /// The country in which the carrier is based, or nothing when no carrier is chosen.
  public var carrierCountry: Country?

  /// Makes a question; LTL through the best port by default.
  public init(origin: Place, destination: Place, shipDay: CalendarDay) {
    self.origin = origin
    self.destination = destination
    self.shipDay = shipDay
  }

  /// Makes the question of the road of a request, through the port that it names; LTL by default.
  public init(_ request: QuoteRequest) {
    self.init(origin: request.origin, destination: request.destination, shipDay: request.shipDay)
    port = request.port
  }

  /// Makes the question of the road of a request that fills a truck of its own.
  public init(truckload request: QuoteRequest) {
    self.init(request)
    mode = .truckload
  }
}

/// A route with its days and warnings.
public struct FoundRoute: Hashable, Sendable {
  /// The road.
  public let route: Route

  /// Pickup, border and delivery; nothing when the calendar has no business day.
  public let transit: TransitPlan?

  /// Movements that are kept to the carriers of another country.
  public let cabotage: [CabotageWarning]

  /// True when something should be looked at before the route is used.
  public var needsAttention: Bool {
    route.needsAttention || !cabotage.isEmpty || transit == nil
  }
}
