import Shipping
import TestSupport
import Testing
import Units

@Suite("How a route explains itself")
struct RouteExplanationTests {
  private func route() throws -> Route {
    let ports = [
      try SmallMap.port(
        "0001", "Near", SmallMap.point(45_00, -76_00), lanes: nil,
        office: Attested("0452", .unverified)),
      try SmallMap.port("0002", "Far", SmallMap.point(45_00, -75_00)),
    ]
    return try SmallMap.finder(ports).find(
      RouteRequest(origin: SmallMap.american(), destination: SmallMap.canadian()))
  }

  private func all(_ explanation: Explanation) -> [Explanation] {
    [explanation] + explanation.steps.flatMap(all)
  }

  @Test("every step has its arithmetic and its source")
  func sources() throws {
    let steps = all(try route().explanation)
    #expect(steps.allSatisfy { !$0.source.isEmpty && !$0.arithmetic.isEmpty })
    #expect(
      steps.map(\.label) == [
        "road", "points", "13202", "M5V 2T6", "Southtown NY > Near", "Near > Nordville ON",
        "port of entry", "Far",
      ])
    #expect(steps[4].arithmetic == "83 mi = 69 mi straight x 1.2")
    #expect(steps[7].arithmetic == "203 mi (+37 mi), longer")
  }

  @Test("what is unverified or unknown of the port is told")
  func doubts() throws {
    let sentences = try route().doubts.map(\.sentence)
    #expect(
      sentences == [
        "The office code 0452 of Near Nord is UNVERIFIED.",
        "The hours of Near are not verified on both sides.",
        "The commercial lanes of Near are UNKNOWN.",
      ])
    #expect(try !route().needsAttention)
  }
}
