/// A place that roads lead through on the way round a lake, a mountain range or a border.
public struct Waypoint: Hashable, Sendable {
  /// The name.
  public let name: String

  /// The land whose roads lead through it.
  public let land: RoadLand

  /// The point.
  public let point: GeoPoint

  /// What it leads round, by the names of obstacles.
  public let around: [String]

  /// Where the point comes from.
  public let source: Attested<String>

  /// Makes a waypoint.
  public init(
    name: String, land: RoadLand, point: GeoPoint, around: [String], source: Attested<String>
  ) {
    self.name = name
    self.land = land
    self.point = point
    self.around = around
    self.source = source
  }
}
