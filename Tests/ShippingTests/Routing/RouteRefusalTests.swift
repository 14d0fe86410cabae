import Shipping
import TestSupport
import Testing
import Units

@Suite("Lanes that leave the map")
struct RouteRefusalTests {
  private func refusal(of end: RouteEnd, port: String? = nil) throws -> RouteRefusal? {
    do {
      _ = try SmallMap.finder([]).find(
        RouteRequest(origin: SmallMap.american(), destination: end, port: port))
      return nil
    } catch let refusal as RouteRefusal {
      return refusal
    }
  }

  @Test("a place without a point is refused, never guessed")
  func unknownPoint() throws {
    let end = try SmallMap.end("48299", nil)
    let refused = try refusal(of: end)
    #expect(refused == .unknownPoint(.destination, end.place, source: "list of 2026"))
    #expect(
      refused?.sentence
        == "destination \"48299\" has no point in list of 2026; check the code, or type that of a "
        + "place nearby.")
  }

  @Test("a country that is not on the map is named")
  func otherCountry() throws {
    let germany = try #require(Country(code: "DE"))
    let place = Place(postalCode: try PostalCode(parsing: "10115", country: germany))
    let refused = try refusal(of: RouteEnd(place: place, point: nil, source: ""))
    #expect(refused == .notOnTheMap(.destination, place))
    #expect(
      refused?.sentence
        == "destination \"10115\" lies in Germany, and roads are known for the United States, "
        + "Canada and Mexico; route to the seaport or airport, and ask a forwarder for the rest.")
  }

  @Test(
    "a place that no road reaches is refused with what lies between and the gateway",
    arguments: [
      (
        RoadLimit.Kind.overseas, "Hawaii",
        "is Hawaii, which no road reaches; route to X, and ask a forwarder for the rest."
      ),
      (
        .ferry, "the island of Newfoundland",
        "lies on the island of Newfoundland, which only a ferry reaches; route to X, and ask a "
          + "forwarder for the rest."
      ),
      (
        .noRoad, "Nunavut",
        "lies in Nunavut, which no road reaches; route to X, and ask a forwarder for the rest."
      ),
      (
        .military, "a military post office",
        "is a military post office, which carriers of freight do not serve; route to X, and ask a "
          + "forwarder for the rest."
      ),
    ])
  func noRoad(kind: RoadLimit.Kind, name: String, words: String) throws {
    let limit = RoadLimit(
      kind: kind, name: name, gateway: "X", source: Attested("made up", .unverified))
    let end = try SmallMap.end("99999", SmallMap.point(44_00, -76_00), limit: limit)
    #expect(try refusal(of: end)?.sentence == "destination \"99999\" \(words)")
  }

  @Test("a port that is named where no border is crossed is refused")
  func noBorder() throws {
    let refused = try refusal(of: SmallMap.american(), port: "3801")
    #expect(refused == .noBorderToCross(typed: "3801"))
    #expect(
      refused?.sentence
        == "port \"3801\" is named, and the route crosses no border; leave the port out.")
  }

  @Test("every refusal is a sentence with a mend")
  func sentences() throws {
    let port = try SmallMap.port("0001", "Near", SmallMap.point(45_00, -76_00))
    let refusals: [RouteRefusal] = [
      .notJoined(.canada), .unknownPort(typed: "x"), .portClearsNoTrucks(port),
      .severalPorts(typed: "x", ports: [port, port]),
      .noPort(from: .canada, to: .alaska, passed: []),
      .portNotOnTheWay(port, from: .mexico, to: .contiguousUnitedStates),
    ]
    for refusal in refusals {
      #expect(refusal.sentence.hasSuffix("."))
      #expect(refusal.sentence.contains("; "))
    }
  }
}
