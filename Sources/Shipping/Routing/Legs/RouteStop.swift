/// A point where a leg begins or ends.
public struct RouteStop: Hashable, Sendable {
  /// What is there.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// The begin of the route.
    case origin
    /// A place on the way round an obstacle.
    case waypoint
    /// A port of entry.
    case port
    /// The end of the route.
    case destination
  }

  /// What is there.
  public let kind: Kind

  /// The name for a line.
  public let name: String

  /// The point.
  public let point: GeoPoint

  /// What a waypoint leads round, in words; nothing for other stops.
  public let around: String?

  /// Makes a stop.
  public init(kind: Kind, name: String, point: GeoPoint, around: String? = nil) {
    self.kind = kind
    self.name = name
    self.point = point
    self.around = around
  }
}
