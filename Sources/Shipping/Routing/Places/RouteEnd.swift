/// An end of a route: a place with its point, or with the reason why it has none.
public struct RouteEnd: Hashable, Sendable {
  /// How near the point is to the place.
  public enum Precision: String, Hashable, Sendable, Codable {
    /// The middle of the place that the postal code names.
    case place
    /// The middle of a wide area: a rural postal area, or a town of a Mexican prefix.
    case area
  }

  /// The place.
  public let place: Place

  /// The point, or nothing where no list has one.
  public let point: GeoPoint?

  /// How near the point is to the place.
  public let precision: Precision

  /// Where the point comes from.
  public let source: String

  /// Why no road leads there, or nothing where one does.
  public let limit: RoadLimit?

  /// Makes an end.
  public init(
    place: Place, point: GeoPoint?, precision: Precision = .place, source: String,
    limit: RoadLimit? = nil
  ) {
    self.place = place
    self.point = point
    self.precision = precision
    self.source = source
    self.limit = limit
  }
}

/// Why no truck reaches a place by road alone.
public struct RoadLimit: Hashable, Sendable {
  /// What lies between the place and the roads.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// An ocean.
    case overseas
    /// The place is a post office of the military, anywhere in the world.
    case military
    /// Water that a ferry crosses.
    case ferry
    /// Land without a road.
    case noRoad
  }

  /// What lies between.
  public let kind: Kind

  /// What is there, such as `the island of Newfoundland`.
  public let name: String

  /// The last place that a road reaches on the way, or nothing where there is no usual one.
  public let gateway: String?

  /// Who says so.
  public let source: Attested<String>

  /// Makes a limit.
  public init(kind: Kind, name: String, gateway: String?, source: Attested<String>) {
    self.kind = kind
    self.name = name
    self.gateway = gateway
    self.source = source
  }
}
