public import Units

/// Finds the road between two places of North America, through the best ports of entry.
///
/// A function of its values: the same map and request give the same route. Roads are estimated, not
/// looked up: straight lines round the obstacles of the map, lengthened by ``Circuity``. Against 29
/// published and known distances the error is below 12 %, and below 20 % where lakes or mountains lie
/// between.
public struct RouteFinder: Sendable {
  /// How much longer than the shortest way one through a busier port may be and still be chosen:
  /// 3 %, well within the error of the estimate.
  public static let indifference = Percent(3)

  /// How many times the trucks of the nearest port another needs to go before it: five.
  ///
  /// Large ports lie on trunk roads and are staffed for freight; the counts are those of the BTS Border
  /// Crossing Entry Data of 2021.
  public static let busierBy = 5

  /// The most alternatives that a crossing lists.
  public static let alternativesShown = 5

  /// How much longer than the chosen way one may be and still be listed as an alternative: half.
  public static let worthShowing = Percent(50)

  let map: RoadMap
  private let networks: [RoadLand: LandNetwork]
  /// The ways between the doors of a land that lies between two others.
  let through: [RoadLand: [[Int64]]]

  /// Makes a finder, which measures the map once: some milliseconds.
  public init(_ map: RoadMap) {
    self.map = map
    let made = RoadLand.allCases.map { ($0, LandNetwork($0, of: map)) }
    networks = Dictionary(made) { first, _ in first }
    let middle = made.filter { $0.0 == .contiguousUnitedStates || $0.0 == .canada }
    through = Dictionary(
      middle.map { land, network in
        (land, network.doorPoints.map { network.waysToDoors(from: $0) })
      }
    ) { first, _ in first }
  }

  /// Finds the route for a request.
  ///
  /// - Throws: ``RouteRefusal`` when an end has no point or no road, or when no port can be used.
  public func find(_ request: RouteRequest) throws(RouteRefusal) -> Route {
    let start = try end(.origin, request.origin)
    let finish = try end(.destination, request.destination)
    let lands = start.land.lands(to: finish.land)
    if lands.count == 1 {
      if let typed = request.port { throw .noBorderToCross(typed: typed) }
      return try domestic(request, in: start, to: finish)
    }
    let search = try RouteSearch(
      finder: self, request: request, lands: lands, start: start, finish: finish)
    return try search.route()
  }

  /// A point with its land.
  struct Terminal {
    let land: RoadLand
    let point: GeoPoint
  }

  func network(_ land: RoadLand) -> LandNetwork {
    networks[land] ?? LandNetwork(land, of: map)
  }

  private func end(
    _ end: RouteRefusal.End, _ given: RouteEnd
  ) throws(RouteRefusal) -> Terminal {
    let place = given.place
    guard let land = RoadLand(country: place.country, subdivision: place.subdivision) else {
      throw .notOnTheMap(end, place)
    }
    if let limit = given.limit { throw .noRoad(end, place, limit) }
    guard let point = given.point else { throw .unknownPoint(end, place, source: given.source) }
    return Terminal(land: land, point: point)
  }

  private func domestic(
    _ request: RouteRequest, in start: Terminal, to finish: Terminal
  ) throws(RouteRefusal) -> Route {
    let network = network(start.land)
    guard let way = network.way(from: start.point, to: finish.point) else {
      throw .notJoined(start.land)
    }
    let stops = [request.originStop(start.point)]
    let legs = network.legs(
      from: stops[0], through: way.waypoints, to: request.destinationStop(finish.point),
      obstacles: map.obstacles)
    return Route(
      origin: request.origin, destination: request.destination, legs: legs, crossings: [],
      circuity: map.circuity)
  }
}

extension RouteRequest {
  func originStop(_ point: GeoPoint) -> RouteStop {
    RouteStop(kind: .origin, name: origin.place.shortName, point: point)
  }

  func destinationStop(_ point: GeoPoint) -> RouteStop {
    RouteStop(kind: .destination, name: destination.place.shortName, point: point)
  }
}
