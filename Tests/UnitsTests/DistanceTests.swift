import Foundation
import Testing
import Units

@Suite struct DistanceTests {
  @Test("a mile is exactly 1 609.344 m")
  func mile() {
    #expect(Distance.miles(1).millimetres == 1_609_344)
    #expect(
      Distance.miles(100).value(in: .kilometres) == ExactDecimal(significand: 160_934_4, scale: 4))
  }

  @Test("carriers bill whole miles, a half counting as one")
  func wholeMiles() throws {
    #expect(try #require(Distance(ExactDecimal(parsing: "234.5"), .miles)).wholeMiles == 235)
    #expect(try #require(Distance(ExactDecimal(parsing: "234.49"), .miles)).wholeMiles == 234)
  }

  @Test("a distance below zero or around the Earth twice is none")
  func impossible() {
    #expect(Distance(-1, .miles) == nil)
    #expect(Distance(80_000, .kilometres) == nil)
    #expect(Distance(millimetres: -5) == .zero)
  }

  @Test("541 km are shown in their unit and equal the same miles")
  func shown() throws {
    let distance = try #require(Distance(541, .kilometres))
    #expect(distance.description == "541 km")
    #expect(distance.shown(in: .miles).description == "336 mi")
    #expect(distance.shown(in: .miles) == distance)
    #expect((Distance.miles(1_000) + .miles(485)).description == "1 485 mi")
  }

  @Test("a distance reads back as it was written")
  func readsBack() throws {
    let distance = try #require(Distance(ExactDecimal(parsing: "234.5"), .miles))
    let data = try JSONEncoder().encode(distance)
    #expect(try JSONDecoder().decode(Distance.self, from: data) == distance)
  }
}
