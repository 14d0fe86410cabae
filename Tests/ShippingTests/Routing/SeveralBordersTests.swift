import Shipping
import TestSupport
import Testing
import Units

@Suite("Routes across two borders")
struct SeveralBordersTests {
  private func ports() throws -> [PortOfEntry] {
    [
      try SmallMap.port("0001", "North West", SmallMap.point(45_00, -80_00)),
      try SmallMap.port("0002", "North East", SmallMap.point(45_00, -70_00)),
      try SmallMap.port(
        "2304", "South West", SmallMap.point(30_00, -80_00), other: .mexico, state: "TX"),
      try SmallMap.port(
        "2305", "South East", SmallMap.point(30_00, -70_00), other: .mexico, state: "TX"),
      try SmallMap.port(
        "3104", "Far North", SmallMap.point(62_00, -80_00), state: "AK"),
    ]
  }

  private func canadian(_ east: Int) throws -> RouteEnd {
    try SmallMap.end("M5V 2T6", SmallMap.point(46_00, east))
  }

  private func mexican(_ east: Int) throws -> RouteEnd {
    RouteEnd(
      place: Place(postalCode: try PostalCode(parsing: "64000", country: .mexico)),
      point: try SmallMap.point(29_00, east), precision: .area, source: "list")
  }

  @Test("each border gets its best port, in either direction", arguments: [-80_00, -70_00])
  func twoPorts(east: Int) throws {
    let finder = SmallMap.finder(try ports())
    let side = east == -80_00 ? "West" : "East"
    let south = try finder.find(
      RouteRequest(origin: canadian(east), destination: mexican(east)))
    #expect(south.crossings.map(\.port.name) == ["North \(side)", "South \(side)"])
    #expect(south.countries == [.canada, .unitedStates, .mexico])
    #expect(south.doubts.contains(.wideArea(try mexican(east))))
    let north = try finder.find(
      RouteRequest(origin: mexican(east), destination: canadian(east)))
    #expect(north.crossings.map(\.port.name) == ["South \(side)", "North \(side)"])
    #expect(north.distance == south.distance)
  }

  @Test("a port that is named on one border leaves the other free")
  func named() throws {
    var request = RouteRequest(origin: try canadian(-80_00), destination: try mexican(-80_00))
    request.port = "South East"
    let found = try SmallMap.finder(ports()).find(request)
    #expect(found.crossings.map(\.port.name).last == "South East")
    #expect(found.crossings[1].alternatives.map(\.objection) == [.otherPortChosen])
  }

  @Test("Alaska is reached from the other states through Canada, whose miles are its own")
  func alaska() throws {
    let end = RouteEnd(
      place: Place(
        postalCode: try PostalCode(parsing: "99501"), city: "Anchorage",
        subdivision: Subdivision(country: .unitedStates, code: "AK")),
      point: try SmallMap.point(63_00, -80_00), source: "list")
    let found = try SmallMap.finder(ports()).find(
      RouteRequest(
        origin: SmallMap.end("13202", SmallMap.point(44_00, -80_00)), destination: end))
    #expect(found.crossings.map(\.port.code) == ["0001", "3104"])
    #expect(found.countries == [.unitedStates, .canada])
    #expect(
      found.distance(in: .unitedStates) + found.distance(in: .canada) == found.distance)
    #expect(found.legs.map(\.land) == [.contiguousUnitedStates, .canada, .alaska])
  }
}
