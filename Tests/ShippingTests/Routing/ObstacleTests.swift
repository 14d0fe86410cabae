import Shipping
import TestSupport
import Testing
import Units

@Suite("The way round obstacles")
struct ObstacleTests {
  /// A lake of four degrees between the places, with a town at its western end.
  private func finder(gap: Bool = false) throws -> RouteFinder {
    let west = Waypoint(
      name: "Westend", land: .contiguousUnitedStates, point: try SmallMap.point(44_00, -78_50),
      around: ["Long Lake"], source: Attested("made up", .unverified))
    let east = Waypoint(
      name: "Eastend", land: .contiguousUnitedStates, point: try SmallMap.point(44_00, -73_00),
      around: ["Long Lake"], source: Attested("made up", .unverified))
    let lines =
      gap
      ? [
        [try SmallMap.point(44_00, -78_00), try SmallMap.point(44_00, -76_10)],
        [try SmallMap.point(44_00, -75_90), try SmallMap.point(44_00, -74_00)],
      ] : [[try SmallMap.point(44_00, -78_00), try SmallMap.point(44_00, -74_00)]]
    return SmallMap.finder(
      [], waypoints: [west, east],
      obstacles: lines.map {
        Obstacle(
          land: .contiguousUnitedStates, name: "Long Lake", kind: .water, corners: $0)
      })
  }

  private func request(_ north: Int, _ south: Int, east: Int = -76_00) throws -> RouteRequest {
    RouteRequest(
      origin: try SmallMap.end("13202", SmallMap.point(north, east), city: "Northtown"),
      destination: try SmallMap.end("13202", SmallMap.point(south, east), city: "Southtown"))
  }

  @Test("a road that a lake blocks leads round the nearer end, and says so")
  func round() throws {
    let found = try finder().find(request(43_50, 44_50))
    #expect(found.stops.map(\.name) == ["Northtown NY", "Westend", "Southtown NY"])
    #expect(found.legs[0].to.around == "Long Lake")
    #expect(found.crossings.isEmpty)
    #expect(found.distance > .miles(300))
    let east = try finder().find(request(43_50, 44_50, east: -74_50))
    #expect(east.stops[1].name == "Eastend")
  }

  @Test("a gap in the line lets the road through, and a line beside it does not matter")
  func gap() throws {
    #expect(try finder(gap: true).find(request(43_50, 44_50)).legs.count == 1)
    #expect(try finder().find(request(44_10, 44_50)).legs.count == 1)
  }

  @Test("places that no road joins are refused")
  func notJoined() throws {
    let wall = Obstacle(
      land: .contiguousUnitedStates, name: "Wall", kind: .mountains,
      corners: [try SmallMap.point(44_00, -80_00), try SmallMap.point(44_00, -70_00)])
    #expect(throws: RouteRefusal.notJoined(.contiguousUnitedStates)) {
      try SmallMap.finder([], obstacles: [wall]).find(request(43_50, 44_50))
    }
  }

  @Test("an obstacle holds only for the roads of its land")
  func otherLand() throws {
    let lake = Obstacle(
      land: .canada, name: "Lake", kind: .water,
      corners: [try SmallMap.point(44_00, -80_00), try SmallMap.point(44_00, -70_00)])
    #expect(
      try SmallMap.finder([], obstacles: [lake]).find(request(43_50, 44_50)).legs.count == 1)
  }

  @Test("a place to itself has no miles")
  func nowhere() throws {
    let found = try finder().find(request(43_50, 43_50))
    #expect(found.distance == .zero)
    #expect(found.legs.count == 1)
  }
}
