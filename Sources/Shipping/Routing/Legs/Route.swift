public import Units

/// The road between two places, estimated leg by leg.
public struct Route: Hashable, Sendable {
  /// Where it begins.
  public let origin: RouteEnd

  /// Where it ends.
  public let destination: RouteEnd

  /// The legs in order; one or more.
  public let legs: [RouteLeg]

  /// The borders in order; none within one land.
  public let crossings: [BorderCrossing]

  /// The factors by which the roads were estimated.
  public let circuity: Circuity

  /// Makes a route.
  public init(
    origin: RouteEnd, destination: RouteEnd, legs: [RouteLeg], crossings: [BorderCrossing],
    circuity: Circuity
  ) {
    self.origin = origin
    self.destination = destination
    self.legs = legs
    self.crossings = crossings
    self.circuity = circuity
  }

  /// The whole road.
  public var distance: Distance { legs.reduce(.zero) { $0 + $1.distance } }

  /// The road within one country, also where it is left and entered again.
  public func distance(in country: Country) -> Distance {
    legs.filter { $0.land.country == country }.reduce(.zero) { $0 + $1.distance }
  }

  /// The countries in the order in which the road enters them first.
  public var countries: [Country] {
    legs.reduce(into: []) { found, leg in
      if !found.contains(leg.land.country) { found.append(leg.land.country) }
    }
  }

  /// The stops in order, from the origin through the destination.
  public var stops: [RouteStop] { (legs.first.map { [$0.from] } ?? []) + legs.map(\.to) }

  /// The points in order, to draw the route as one line.
  public var points: [GeoPoint] { stops.map(\.point) }

  /// The port of the first border, or nothing within one land.
  public var port: PortOfEntry? { crossings.first?.port }
}
