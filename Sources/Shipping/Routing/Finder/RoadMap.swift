/// The facts that routes are found by, handed in.
public struct RoadMap: Hashable, Sendable {
  /// Land crossings, in the order in which they are listed.
  public let ports: [PortOfEntry]

  /// Waypoints of all lands.
  public let waypoints: [Waypoint]

  /// Obstacles of all lands.
  public let obstacles: [Obstacle]

  /// How much longer roads are than straight lines.
  public let circuity: Circuity

  /// Makes a map.
  public init(
    ports: [PortOfEntry], waypoints: [Waypoint], obstacles: [Obstacle],
    circuity: Circuity = .standard
  ) {
    self.ports = ports
    self.waypoints = waypoints
    self.obstacles = obstacles
    self.circuity = circuity
  }
}
