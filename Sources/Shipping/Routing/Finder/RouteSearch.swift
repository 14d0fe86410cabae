import Units

/// One search through the lands that lie between two points.
///
/// Lands lie in a row, so that the search goes border by border: the ways from the origin to every port
/// of the first border, from there to every port of the next, and the same back from the destination.
struct RouteSearch {
  let finder: RouteFinder
  let request: RouteRequest
  let lands: [RoadLand]
  let start: RouteFinder.Terminal
  let finish: RouteFinder.Terminal
  /// The ports of each border, by their places in the map.
  let borders: [[Int]]
  /// The ways from the origin to the doors of its land, in millimetres.
  let startWays: [Int64]
  /// The ways from the destination to the doors of its land, in millimetres.
  let finishWays: [Int64]
  /// The border on which the user named ports, and those ports.
  let pinned: (border: Int, ports: [Int])?

  init(
    finder: RouteFinder, request: RouteRequest, lands: [RoadLand],
    start: RouteFinder.Terminal, finish: RouteFinder.Terminal
  ) throws(RouteRefusal) {
    self.finder = finder
    self.request = request
    self.lands = lands
    self.start = start
    self.finish = finish
    let ports = finder.map.ports
    let borders = zip(lands, lands.dropFirst()).map { first, second in
      ports.indices.filter { ports[$0].joins(first, second) }
    }
    self.borders = borders
    startWays = finder.network(start.land).waysToDoors(from: start.point)
    finishWays = finder.network(finish.land).waysToDoors(from: finish.point)
    pinned = try request.port.map { (typed) throws(RouteRefusal) in
      try Self.pin(typed, ports: ports, borders: borders, lands: lands)
    }
  }

  /// Chooses a port for every border and puts the legs together.
  ///
  /// Borders are taken from south to north whatever the direction, so that the way back is the same.
  func route() throws(RouteRefusal) -> Route {
    let isNorthbound =
      (RoadLand.allCases.firstIndex(of: start.land) ?? 0)
      < (RoadLand.allCases.firstIndex(of: finish.land) ?? 0)
    var chosen: [Int: Int] = [:]
    for border in isNorthbound ? Array(borders.indices) : borders.indices.reversed() {
      chosen[border] = try best(at: border, others: chosen).port
    }
    let legs = legs(through: borders.indices.compactMap { chosen[$0] })
    return Route(
      origin: request.origin, destination: request.destination, legs: legs,
      crossings: borders.indices.compactMap { crossing(at: $0, chosen: chosen, legs: legs) },
      circuity: finder.map.circuity)
  }

  /// What stands against a port at a border, for the needs of the request.
  func objection(to port: Int, at border: Int) -> PortObjection? {
    finder.map.ports[port].objection(to: request.crossing, into: lands[border + 1].country)
  }

  /// True unless the user named another port for the border.
  func isWanted(_ port: Int, at border: Int) -> Bool {
    guard let pinned, pinned.border == border else { return true }
    return pinned.ports.contains(port)
  }

  /// True when a port may be chosen: nothing stands against it, or the user insists on it.
  func mayUse(_ port: Int, at border: Int) -> Bool {
    guard isWanted(port, at: border) else { return false }
    guard let objection = objection(to: port, at: border) else { return true }
    return pinned?.border == border && !objection.isFinal
  }

  private func crossing(
    at border: Int, chosen: [Int: Int], legs: [RouteLeg]
  ) -> BorderCrossing? {
    var others = chosen
    guard let port = others.removeValue(forKey: border) else { return nil }
    let length = legs.reduce(.zero) { $0 + $1.distance }
    let listing = listing(
      at: border, others: others, chosen: port, length: length.millimetres)
    return BorderCrossing(
      port: finder.map.ports[port], from: lands[border], to: lands[border + 1],
      distanceFromOrigin: legs.prefix { lands.firstIndex(of: $0.land) ?? 0 <= border }
        .reduce(.zero) { $0 + $1.distance },
      alternatives: listing.alternatives, passedOver: listing.passedOver,
      objection: objection(to: port, at: border))
  }

  private func legs(through ports: [Int]) -> [RouteLeg] {
    let stops = ports.map { index in
      let port = finder.map.ports[index]
      return RouteStop(kind: .port, name: port.name, point: port.point.value)
    }
    let all = [request.originStop(start.point)] + stops + [request.destinationStop(finish.point)]
    var legs: [RouteLeg] = []
    for (place, land) in lands.enumerated() {
      let network = finder.network(land)
      let way = network.way(from: all[place].point, to: all[place + 1].point)
      legs += network.legs(
        from: all[place], through: way?.waypoints ?? [], to: all[place + 1],
        obstacles: finder.map.obstacles)
    }
    return legs
  }

  private static func pin(
    _ typed: String, ports: [PortOfEntry], borders: [[Int]], lands: [RoadLand]
  ) throws(RouteRefusal) -> (border: Int, ports: [Int]) {
    let named = ports.indices.filter { ports[$0].isNamed(typed) }
    guard let first = named.first else { throw .unknownPort(typed: typed) }
    let onBorder = borders.enumerated().map { ($0.offset, named.filter($0.element.contains)) }
    guard let (border, found) = onBorder.first(where: { !$0.1.isEmpty }) else {
      throw .portNotOnTheWay(ports[first], from: lands[0], to: lands[lands.count - 1])
    }
    // A code names a whole port of entry with all its crossings; words must name one place.
    guard Set(found.map { ports[$0].code }).count == 1 else {
      throw .severalPorts(typed: typed, ports: found.map { ports[$0] })
    }
    guard found.contains(where: { ports[$0].commercialLanes != 0 }) else {
      throw .portClearsNoTrucks(ports[found[0]])
    }
    return (border, found)
  }
}
