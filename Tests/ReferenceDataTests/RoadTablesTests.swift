import Shipping
import Testing
import Units

@testable import ReferenceData

@Suite("The bundled facts of the roads")
struct RoadTablesTests {
  private let tables = RoadTables.bundled

  private func port(_ feed: String) throws -> PortOfEntry {
    try #require(tables.ports.first { $0.feedNumber == feed })
  }

  @Test("every row is read")
  func everyRowIsRead() {
    #expect(tables.problems.isEmpty)
    #expect(tables.ports.filter { $0.otherCountry == .canada }.count == 54)
    #expect(tables.ports.filter { $0.otherCountry == .mexico }.count == 24)
    #expect(tables.waypoints.count > 60)
    #expect(Set(tables.obstacles.map(\.land)) == Set(RoadLand.allCases))
  }

  @Test("a port has its codes, lanes, FAST and hours, each as sure as its source")
  func ambassadorBridge() throws {
    let bridge = try port("380001")
    #expect(bridge.code == "3801")
    #expect(bridge.officeCode == Attested("0453", .secondary))
    #expect(bridge.commercialLanes == 13)
    #expect(bridge.fastLanes == .init(intoUnitedStates: true, outOfUnitedStates: true))
    #expect(bridge.hours.unitedStates?.confidence == .secondary)
    #expect(bridge.hours.otherSide?.confidence == .unverified)
    #expect(bridge.yearlyTrucks == 1_398_577)
    #expect(bridge.province?.code == "ON")
    #expect(bridge.limits.isEmpty)
    #expect(try port("380002").limits == [.height])
    #expect(try port("380002").officeCode == Attested("0452", .unverified))
  }

  @Test("the office codes that stood in a stored text are the only ones not marked unverified")
  func officeCodes() {
    let codes = tables.ports.compactMap(\.officeCode)
    #expect(codes.count == 33)
    #expect(
      Set(codes.filter { $0.confidence == .secondary }.map(\.value))
        == ["0351", "0410", "0427", "0440", "0453", "0813"])
    #expect(codes.allSatisfy { $0.value.count == 4 })
  }

  @Test(
    "crossings without a commercial lane are listed as such",
    arguments: ["090102", "090103", "300402", "011501", "011502"])
  func withoutLanes(feed: String) throws {
    #expect(try port(feed).commercialLanes == 0)
  }

  @Test("the new bridge at Detroit is part of the port, and not known to have opened")
  func newBridge() throws {
    let bridge = try #require(tables.ports.first { $0.name.contains("Gordie Howe") })
    #expect(bridge.code == "3801")
    #expect(bridge.limits == [.unopened])
    #expect(bridge.source.confidence == .unverified)
    #expect(bridge.remark.contains("2026-03-02"))
  }

  @Test("hours that were cut are in the table, with their weekdays")
  func cutHours() throws {
    let trout = try #require(tables.ports.first { $0.code == "0715" })
    #expect(trout.hours.otherSide?.value.description == "06:00-18:00")
    let coulter = try #require(tables.ports.first { $0.otherName == "Coulter" })
    #expect(coulter.hours.otherSide?.value.description == "Mon-Fri 08:00-16:00")
    #expect(try port("302301").hours.unitedStates?.value.description == "08:00-24:00")
  }

  @Test(
    "the ports to Mexico have the lanes and hours of the feed",
    arguments: [
      ("230404", 15, "07:00-24:00"), ("230403", 8, "08:00-24:00"), ("230502", 7, "06:00-24:00"),
      ("250602", 10, "06:00-20:00"), ("240203", 10, "24 h"), ("240201", 6, "24 h"),
      ("260402", 8, "06:00-22:00"), ("250301", 3, "06:00-24:00"), ("535502", 4, "06:00-24:00"),
      ("535503", 4, "06:00-22:00"), ("230302", 1, "24 h"), ("240801", 3, "06:00-22:00"),
      ("260802", 3, "09:00-20:00"), ("230201", 2, "24 h"),
    ])
  func mexico(feed: String, lanes: Int, hours: String) throws {
    let port = try port(feed)
    #expect(port.commercialLanes == lanes)
    #expect(port.hours.unitedStates?.value.description == hours)
    #expect(port.hours.otherSide == nil)
  }

  @Test("a feed number names one crossing")
  func feedNumbers() {
    let numbers = tables.ports.compactMap(\.feedNumber)
    #expect(Set(numbers).count == numbers.count)
  }

  @Test("every waypoint leads round obstacles of its own land")
  func waypoints() {
    for waypoint in tables.waypoints {
      let names = Set(tables.obstacles.filter { $0.land == waypoint.land }.map(\.name))
      #expect(!waypoint.around.isEmpty, "\(waypoint.name)")
      #expect(names.isSuperset(of: waypoint.around), "\(waypoint.name)")
    }
  }

  @Test("every port is reached by road from both of its lands")
  func portsAreReached() throws {
    let finder = RouteFinder(tables.map)
    for port in tables.ports where port.commercialLanes != 0 {
      let far = try #require(port.otherCountry == .canada ? ("CA", "R3C1A1") : ("MX", "06600"))
      let near = port.state.code == "AK" ? "99701" : "66603"
      var request = RouteRequest(
        origin: try end(near, "US"), destination: try end(far.1, far.0))
      request.port = port.feedNumber ?? port.name
      let route = try? finder.find(request)
      #expect(route != nil, "\(port.name)")
    }
  }

  private func end(_ code: String, _ country: String) throws -> RouteEnd {
    let postal = PostalDirectory()
    let read = try PostalCode(
      parsing: code, country: try #require(Country(code: country)))
    return postal.routeEnd(
      of: Place(postalCode: read, subdivision: postal.place(of: read)?.subdivision))
  }

  @Test("a broken row is reported with its line and reason, and the good rows stay")
  func brokenRows() throws {
    let good = "Gap\tCA\t49.0\t-114.0\tRocky Mountains\tmade up\tunverified"
    let text = [
      "# remark", good, good.replacing("CA", with: "XX"), good.replacing("49.0", with: "north"),
      good.replacing("unverified", with: "sure"), "Gap\tCA",
    ].joined(separator: "\n")
    let wall = "CA\tWall\twater\t49.0,-114.0 50.0,-114.0"
    let walls = [
      wall, wall.replacing(" 50.0,-114.0", with: ""), wall.replacing("water", with: "lava"),
      wall.replacing("50.0,", with: "500,"), wall.replacing("50.0,-114.0", with: "50.0"),
    ].joined(separator: "\n")
    let tables = RoadTables(
      ports: [], waypoints: TabbedText.rows(of: text, file: "waypoints.tsv"),
      obstacles: TabbedText.rows(of: walls, file: "obstacles.tsv"))
    #expect(tables.waypoints.count == 1)
    #expect(tables.obstacles.count == 1)
    #expect(
      tables.problems.map(\.reason) == [
        .unknownRegion("XX"), .notAValue("north,-114.0"), .unknownConfidence("sure"),
        .fieldCount(expected: 7, found: 2), .notAValue("49.0,-114.0"), .unknownRule("lava"),
        .notAValue("500,-114.0"), .notAValue("50.0"),
      ])
  }

  @Test("a broken port is reported by the first field that is wrong")
  func brokenPorts() throws {
    let good = try #require(TabbedText.rows(in: .ports).first { $0.fields[1] == "380001" })
    let changes: [(Int, String, ReferenceTableError.Reason)] = [
      (0, "38", .notAValue("38")), (4, "XX", .unknownRegion("XX")), (5, "QQ", .unknownRegion("QQ")),
      (6, "ZZ", .unknownRegion("ZZ")), (7, "453", .notAValue("453")),
      (8, "sure", .unknownConfidence("sure")), (9, "x", .notAValue("x,-83.0740")),
      (12, "many", .notANumber("many")), (12, "-1", .notANumber("-1")),
      (13, "maybe", .notAValue("maybe")), (15, "24", .notAValue("24")),
      (20, "low", .unknownRule("low")), (25, "never", .notADate("never")),
    ]
    for (field, text, reason) in changes {
      var fields = good.fields
      fields[field] = text
      let row = TabbedText.Row(file: "ports.tsv", line: 1, fields: fields)
      let tables = RoadTables(ports: [row], waypoints: [], obstacles: [])
      #expect(tables.problems.map(\.reason) == [reason])
    }
  }
}
