/// A line on the map that no road of a land crosses.
///
/// Gaps between the lines of one obstacle are bridges, passes and necks of land.
public struct Obstacle: Hashable, Sendable {
  /// What the line stands for.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A lake, a river or the sea.
    case water
    /// Mountains without a trunk road.
    case mountains
    /// Another country, which a domestic road does not enter.
    case border
    /// Forest without a trunk road.
    case roadless
  }

  /// The land for whose roads it holds.
  public let land: RoadLand

  /// The name, such as `Lake Ontario`.
  public let name: String

  /// What it is.
  public let kind: Kind

  /// The corners of the line, two or more.
  public let corners: [GeoPoint]

  /// Makes an obstacle.
  public init(land: RoadLand, name: String, kind: Kind, corners: [GeoPoint]) {
    self.land = land
    self.name = name
    self.kind = kind
    self.corners = corners
  }
}
