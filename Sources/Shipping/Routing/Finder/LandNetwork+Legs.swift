import Units

extension LandNetwork {
  /// The legs from one stop to another through waypoints.
  func legs(
    from start: RouteStop, through indices: [Int], to end: RouteStop, obstacles: [Obstacle]
  ) -> [RouteLeg] {
    let points = [start.point] + indices.map { waypoints[$0].point } + [end.point]
    var stops = [start]
    for (place, index) in indices.enumerated() {
      let waypoint = waypoints[index]
      let around = Self.around(
        waypoint, from: points[place], to: points[place + 2], in: land, obstacles)
      stops.append(
        RouteStop(kind: .waypoint, name: waypoint.name, point: waypoint.point, around: around))
    }
    stops.append(end)
    return zip(stops, stops.dropFirst()).map { from, to in
      let road = estimate(from: from.point, to: to.point)
      return RouteLeg(
        land: land, from: from, to: to, straight: road.straight, distance: road.distance,
        rule: road.rule)
    }
  }

  /// What a waypoint leads round: the obstacle between its neighbours, else what the table says.
  private static func around(
    _ waypoint: Waypoint, from start: GeoPoint, to end: GeoPoint, in land: RoadLand,
    _ obstacles: [Obstacle]
  ) -> String {
    let direct = MapLine(from: start, to: end)
    let crossed = obstacles.first { obstacle in
      obstacle.land == land
        && zip(obstacle.corners, obstacle.corners.dropFirst()).contains {
          direct.crosses(MapLine(from: $0, to: $1))
        }
    }
    return crossed?.name ?? waypoint.around.joined(separator: ", ")
  }
}
