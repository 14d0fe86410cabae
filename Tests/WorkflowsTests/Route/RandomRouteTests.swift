import ReferenceData
import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("Routes between random places")
struct RandomRouteTests {
  private let zips = [
    "98101", "97201", "94103", "90012", "85004", "84101", "80202", "79901", "78040", "75201",
    "77002",
    "70112", "66603", "63101", "60601", "55401", "58501", "59401", "49503", "48226", "44114",
    "38103",
    "37201", "33130", "30303", "28202", "23219", "20001", "15222", "14202", "12207", "10001",
    "06103",
    "05401", "04401", "02108", "99501",
  ]
  private let areas = [
    "V6B1A1", "V2L1A1", "V1Y1A1", "Y1A1A1", "X1A1A1", "T2P1A1", "T5J1A1", "S4P1A1", "S7K1A1",
    "R3C1A1",
    "P7B1A1", "P6A1A1", "P3E1A1", "N9A1A1", "M5V2T6", "K1P1A1", "H2X1Y4", "G1R1A1", "E3B1A1",
    "B3J1A1",
    "C1A1A1", "A2V1A1",
  ]
  private let mexican = ["MX 06600", "MX 64000", "MX 22000", "MX 44100", "MX 97000", "MX 23000"]

  @Test("the legs join, sum to the total and to the countries, and are the same way back")
  func invariants() throws {
    var random = SeededGenerator(seed: 20_261_124)
    let all = zips + areas + mexican
    for _ in 0..<400 {
      let from = all.randomElement(using: &random) ?? "10001"
      let to = all.randomElement(using: &random) ?? "M5V2T6"
      let route = try KnownDistanceTests.route(from, to)
      #expect(route.legs.reduce(.zero) { $0 + $1.distance } == route.distance)
      #expect(route.countries.reduce(.zero) { $0 + route.distance(in: $1) } == route.distance)
      #expect(zip(route.legs, route.legs.dropFirst()).allSatisfy { $0.to == $1.from })
      #expect(route.distance >= route.straight, "\(from) \(to)")
      #expect(route.distance.millimetres <= route.straight.millimetres * 4 + 500_000_000)
      #expect(
        route.crossings.flatMap(\.alternatives).allSatisfy { $0.distance > .zero })
      #expect(
        route.legs.filter { $0.to.kind == .port }.count == route.crossings.count)
      let back = try KnownDistanceTests.route(to, from)
      #expect(back.distance == route.distance, "\(from) \(to)")
      #expect(back.points == route.points.reversed(), "\(from) \(to)")
    }
  }

  @Test("no alternative that can be used is shorter, unless its port is quiet")
  func best() throws {
    for zip in zips where zip != "99501" {
      for area in areas {
        let route = try KnownDistanceTests.route(zip, area)
        let crossing = try #require(route.crossings.first)
        for other in crossing.alternatives where other.distance < route.distance {
          guard case .quiet = other.objection else {
            Issue.record("\(zip) \(area) \(other.port.name)")
            continue
          }
        }
      }
    }
  }
}
