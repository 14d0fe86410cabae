public import Units

/// A stretch of a route within one land.
public struct RouteLeg: Hashable, Sendable {
  /// The land.
  public let land: RoadLand

  /// Where it begins.
  public let from: RouteStop

  /// Where it ends.
  public let to: RouteStop

  /// The distance over ground.
  public let straight: Distance

  /// The estimated road.
  public let distance: Distance

  /// The rule by which the road was estimated.
  public let rule: Circuity.Rule

  /// Makes a leg.
  public init(
    land: RoadLand, from: RouteStop, to: RouteStop, straight: Distance, distance: Distance,
    rule: Circuity.Rule
  ) {
    self.land = land
    self.from = from
    self.to = to
    self.straight = straight
    self.distance = distance
    self.rule = rule
  }
}
