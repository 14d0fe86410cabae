import Units

/// The roads of one land: which waypoints and ports see each other, and the shortest ways between.
///
/// Made once; a search from any point then looks only for what that point sees.
struct LandNetwork: Sendable {
  /// A length that stands for no road.
  static let unreached = Int64.max / 4

  let land: RoadLand
  let waypoints: [Waypoint]
  /// The points of the ports of this land, in the order of ``doors``.
  let doorPoints: [GeoPoint]
  /// The ports of this land, by their places in the map.
  let doors: [Int]
  /// For each port of the map its place in ``doors``; -1 for a port of other lands.
  let doorOfPort: [Int]
  private let walls: [MapLine]
  private let circuity: Circuity
  /// The way from one waypoint to another, row by row, in millimetres.
  private var between: [Int64]
  /// The first waypoint on that way.
  private var next: [Int]
  /// The way from a waypoint to a door, row by row, in millimetres.
  private var toDoor: [Int64] = []

  init(_ land: RoadLand, of map: RoadMap) {
    self.land = land
    circuity = map.circuity
    waypoints = map.waypoints.filter { $0.land == land }
    let doors = map.ports.indices.filter {
      map.ports[$0].nearLand == land || map.ports[$0].otherCountry == land.country
    }
    self.doors = doors
    doorOfPort = map.ports.indices.map { doors.firstIndex(of: $0) ?? -1 }
    doorPoints = doors.map { map.ports[$0].point.value }
    walls = map.obstacles.filter { $0.land == land }.flatMap { obstacle in
      zip(obstacle.corners, obstacle.corners.dropFirst()).map { MapLine(from: $0, to: $1) }
    }
    between = Array(repeating: Self.unreached, count: waypoints.count * waypoints.count)
    next = Array(repeating: -1, count: waypoints.count * waypoints.count)
    joinWaypoints()
    joinDoors()
  }

  /// The road along a straight line in millimetres, or ``unreached`` where an obstacle lies across.
  func road(from start: GeoPoint, to end: GeoPoint) -> Int64 {
    let line = MapLine(from: start, to: end)
    guard !walls.contains(where: line.crosses) else { return Self.unreached }
    return estimate(from: start, to: end).distance.millimetres
  }

  /// The road along a straight line, whatever lies across.
  func estimate(
    from start: GeoPoint, to end: GeoPoint
  ) -> (straight: Distance, distance: Distance, rule: Circuity.Rule) {
    let straight = start.distance(to: end)
    let road = circuity.road(
      along: straight, isTrunk: land.hasTrunkRoads(from: start, to: end))
    return (straight, road.distance, road.rule)
  }

  /// The shortest ways from a point to every door, in millimetres.
  func waysToDoors(from point: GeoPoint) -> [Int64] {
    let first = waypoints.map { road(from: point, to: $0.point) }
    var ways = doorPoints.map { road(from: point, to: $0) }
    for (waypoint, start) in first.enumerated() where start < Self.unreached {
      for door in ways.indices {
        ways[door] = min(ways[door], start + toDoor[waypoint * ways.count + door])
      }
    }
    return ways
  }

  /// The shortest way between two points, or nothing where no road joins them.
  func way(from start: GeoPoint, to end: GeoPoint) -> (length: Int64, waypoints: [Int])? {
    var best = road(from: start, to: end)
    var ends = (-1, -1)
    let first = waypoints.map { road(from: start, to: $0.point) }
    let last = waypoints.map { road(from: $0.point, to: end) }
    for (i, out) in first.enumerated() where out < best {
      for (j, home) in last.enumerated() where home < best {
        let length = out + between[i * waypoints.count + j] + home
        if length < best { (best, ends) = (length, (i, j)) }
      }
    }
    guard best < Self.unreached else { return nil }
    return (best, ends.0 < 0 ? [] : way(from: ends.0, to: ends.1))
  }
}

extension LandNetwork {
  private mutating func joinWaypoints() {
    let count = waypoints.count
    for i in 0..<count {
      for j in 0..<count {
        let length = i == j ? 0 : road(from: waypoints[i].point, to: waypoints[j].point)
        between[i * count + j] = length
        if length < Self.unreached { next[i * count + j] = j }
      }
    }
    for middle in 0..<count {
      for i in 0..<count {
        for j in 0..<count {
          let length = between[i * count + middle] + between[middle * count + j]
          if length < between[i * count + j] {
            between[i * count + j] = length
            next[i * count + j] = next[i * count + middle]
          }
        }
      }
    }
  }

  private mutating func joinDoors() {
    let seen = waypoints.map { waypoint in
      doorPoints.map { road(from: waypoint.point, to: $0) }
    }
    for start in waypoints.indices {
      for door in doorPoints.indices {
        let ways = waypoints.indices.map { between[start * waypoints.count + $0] + seen[$0][door] }
        toDoor.append(ways.min() ?? Self.unreached)
      }
    }
  }

  private func way(from start: Int, to end: Int) -> [Int] {
    var way = [start]
    var here = start
    while here != end {
      here = next[here * waypoints.count + end]
      way.append(here)
    }
    return way
  }
}
