import Shipping
import TestSupport
import Testing
import Units

/// A made-up border along 45 degrees north with a few ports, a lake to go round, and flat land elsewhere.
enum SmallMap {
  static func point(_ north: Int, _ east: Int) throws -> GeoPoint {
    try #require(
      GeoPoint(
        latitudeMillionths: Int32(north * 10_000), longitudeMillionths: Int32(east * 10_000)))
  }

  static func end(
    _ code: String, _ point: GeoPoint?, city: String? = nil, limit: RoadLimit? = nil
  ) throws -> RouteEnd {
    RouteEnd(
      place: try .sample(code, city: city), point: point, source: "list of 2026", limit: limit)
  }

  static func port(
    _ code: String, _ name: String, _ point: GeoPoint, trucks: Int? = 100_000, lanes: Int? = 4,
    fast: PortOfEntry.FASTLanes = .init(intoUnitedStates: true, outOfUnitedStates: nil),
    us: String? = "00-24", canada: String? = "00-24", limits: Set<PortOfEntry.Limit> = [],
    other: Country = .canada, state: String = "NY", office: Attested<String>? = nil
  ) throws -> PortOfEntry {
    PortOfEntry(
      code: code, feedNumber: code + "01", name: name, otherName: name + " Nord",
      state: try #require(Subdivision(country: .unitedStates, code: state)),
      otherCountry: other, province: nil, officeCode: office,
      point: Attested(point, .secondary), commercialLanes: lanes, fastLanes: fast,
      hours: PortOfEntry.Hours(
        unitedStates: us.flatMap { OpeningHours($0) }.map { Attested($0, .secondary) },
        otherSide: canada.flatMap { OpeningHours($0) }.map { Attested($0, .unverified) }),
      yearlyTrucks: trucks, limits: limits, source: Attested("made up", .secondary))
  }

  /// North of the border at 76 degrees west.
  static func canadian() throws -> RouteEnd {
    try end("M5V 2T6", point(46_00, -76_00), city: "Nordville")
  }

  /// South of the border at 76 degrees west.
  static func american() throws -> RouteEnd {
    try end("13202", point(44_00, -76_00), city: "Southtown")
  }

  static func finder(
    _ ports: [PortOfEntry], waypoints: [Waypoint] = [], obstacles: [Obstacle] = []
  ) -> RouteFinder {
    RouteFinder(RoadMap(ports: ports, waypoints: waypoints, obstacles: obstacles))
  }
}
