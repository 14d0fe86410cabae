public import Units

/// What a crossing of the border must allow.
public struct CrossingNeeds: Hashable, Sendable {
  /// The day on which the truck reaches the border, or nothing for any.
  public var day: CalendarDay?

  /// The time at which it reaches the border, or nothing for any.
  public var time: ClockTime?

  /// Whether a FAST lane is needed.
  public var needsFAST: Bool

  /// Makes needs; none by default.
  public init(day: CalendarDay? = nil, time: ClockTime? = nil, needsFAST: Bool = false) {
    self.day = day
    self.time = time
    self.needsFAST = needsFAST
  }
}

/// Two places to be joined by a road.
public struct RouteRequest: Hashable, Sendable {
  /// Where the road begins.
  public var origin: RouteEnd

  /// Where it ends.
  public var destination: RouteEnd

  /// What the crossing must allow.
  public var crossing: CrossingNeeds

  /// The port that the user names, by a code or words of its name; nothing for the best one.
  public var port: String?

  /// Makes a request.
  public init(
    origin: RouteEnd, destination: RouteEnd, crossing: CrossingNeeds = CrossingNeeds(),
    port: String? = nil
  ) {
    self.origin = origin
    self.destination = destination
    self.crossing = crossing
    self.port = port
  }
}
