import ReferenceData
import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("The port that is found for known lanes")
struct BestPortTests {
  @Test(
    "the best port is the one that trucks use",
    arguments: [
      ("48201", "M5V 2T6", "380001"), ("M5V 2T6", "10001", "090101"),
      ("H2X 1Y4", "10001", "071201"),
      ("H2X 1Y4", "02108", "021201"), ("R3C 1A1", "55401", "340101"),
      ("R3C 1A1", "60601", "340101"),
      ("T2P 1A1", "80202", "331001"), ("V6B 1A1", "98101", "300401"),
      ("M5V 2T6", "60601", "380201"),
      ("M5V 2T6", "13202", "090104"), ("P6A 1A1", "48226", "380301"),
      ("K7L 1A1", "13202", "070801"),
      ("E2L 1A1", "02108", "011503"), ("75201", "MX 64000", "230404"),
      ("90012", "MX 22000", "250602"),
      ("85004", "MX 84000", "260402"), ("79901", "MX 32000", "240201"),
      ("G1R 1A1", "02108", "010401"),
    ])
  func known(from: String, to: String, feed: String) throws {
    let route = try KnownDistanceTests.route(from, to)
    #expect(route.port?.feedNumber == feed, "\(route.port?.name ?? "")")
    let back = try KnownDistanceTests.route(to, from)
    #expect(back.port == route.port)
    #expect(back.distance == route.distance)
  }

  @Test("the tunnel and the unopened bridge at Detroit are passed over, and the reason told")
  func detroit() throws {
    let crossing = try #require(
      try KnownDistanceTests.route("48201", "M5V 2T6").crossings.first)
    let reasons = Dictionary(
      crossing.passedOver.map { ($0.port.name, $0.objection) }
    ) { first, _ in first }
    #expect(reasons["Detroit-Windsor Tunnel"] == .heightLimited)
    #expect(reasons["Detroit Gordie Howe Bridge"] == .notKnownToBeOpen)
    #expect(crossing.alternatives.first?.port.name == "Port Huron Blue Water Bridge")
  }

  @Test(
    "the way round lakes and mountains leads through the known places",
    arguments: [
      ("M5V 2T6", "14202", ["Hamilton"]), ("V6B 1A1", "T2P 1A1", ["Hope", "Kamloops"]),
      ("R3C 1A1", "M5V 2T6", ["Kenora", "Thunder Bay", "Sudbury"]), ("53202", "49503", ["Gary"]),
      ("H2X 1Y4", "E2L 1A1", ["Rivière-du-Loup", "Edmundston"]), ("48226", "14202", ["Toledo"]),
      ("C1A 1A1", "B3J 1A1", ["Confederation Bridge"]), ("78520", "70112", ["Houston"]),
    ])
  func waypoints(from: String, to: String, names: [String]) throws {
    let route = try KnownDistanceTests.route(from, to)
    let found = route.stops.filter { $0.kind == .waypoint }
    #expect(Set(found.map(\.name)).isSuperset(of: names), "\(found.map(\.name))")
    #expect(found.allSatisfy { $0.around?.isEmpty == false })
  }

  @Test("Seattle to Anchorage crosses Canada, and both borders have their port")
  func alaska() throws {
    let route = try KnownDistanceTests.route("98101", "99501")
    #expect(route.crossings.map(\.port.code).last == "3104")
    #expect(route.crossings.count == 2)
    // About 2 260 mi on the Alaska Highway, by general knowledge.
    #expect((1_900...2_500).contains(route.distance.wholeMiles))
    #expect(route.distance(in: .canada) > .miles(1_300))
  }

  @Test("Calgary to Mexico City crosses the United States")
  func mexico() throws {
    let route = try KnownDistanceTests.route("T2P 1A1", "MX 06600")
    #expect(route.countries == [.canada, .unitedStates, .mexico])
    #expect(route.crossings.map(\.port.code) == ["3310", "2304"])
  }
}
