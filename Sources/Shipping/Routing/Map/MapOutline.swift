/// A line of the map that a route is drawn on: a coast, a shore, a border.
///
/// For the eye alone: nothing is measured along it, and no road keeps clear of it. What roads keep
/// clear of is an ``Obstacle``.
public struct MapOutline: Hashable, Sendable {
  /// What the line is.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Where the sea begins.
    case coast
    /// The shore of a lake, or of an island in it.
    case lake
    /// A border between countries.
    case border
    /// A border between states or provinces.
    case stateLine
  }

  /// What the line is.
  public let kind: Kind

  /// The name of a lake, or the letters of the countries that a border parts; empty for other lines.
  public let name: String

  /// The points, two or more; a closed line ends where it begins.
  public let points: [GeoPoint]

  /// Makes an outline.
  public init(kind: Kind, name: String = "", points: [GeoPoint]) {
    self.kind = kind
    self.name = name
    self.points = points
  }

  /// True for a line that ends where it begins.
  public var isClosed: Bool { points.count > 2 && points.first == points.last }
}
