import Shipping
import TestSupport
import Testing
import Units

@Suite("Roads from straight lines")
struct CircuityTests {
  private let circuity = Circuity.standard

  @Test("a road is a fifth longer than its line, and 17 % on long trunk roads")
  func factors() {
    #expect(circuity.road(along: .miles(100), isTrunk: true).distance == .miles(120))
    #expect(circuity.road(along: .miles(250), isTrunk: true).distance == .miles(300))
    #expect(circuity.road(along: .miles(1_000), isTrunk: true).distance == .miles(1_170))
    #expect(circuity.road(along: .miles(1_000), isTrunk: false).distance == .miles(1_200))
  }

  @Test("just over the limit a road is not shorter than just below it")
  func floor() {
    let road = circuity.road(along: .miles(251), isTrunk: true)
    #expect(road.distance == .miles(300))
    #expect(road.rule == .atLeast)
    #expect(
      circuity.arithmetic(straight: .miles(251), rule: road.rule)
        == "251 mi straight, not less than 250 mi x 1.2")
  }

  @Test("a longer line never makes a shorter road")
  func monotone() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<2_000 {
      let length = Int64.random(in: 0...5_000_000_000, using: &random)
      let more = Int64.random(in: 0...50_000_000, using: &random)
      let isTrunk = Bool.random(using: &random)
      let short = circuity.road(along: Distance(millimetres: length), isTrunk: isTrunk)
      let long = circuity.road(along: Distance(millimetres: length + more), isTrunk: isTrunk)
      #expect(short.distance <= long.distance)
      #expect(short.distance.millimetres >= length)
    }
  }

  @Test("the arithmetic names line and factor")
  func arithmetic() {
    #expect(circuity.arithmetic(straight: .miles(209), rule: .usual) == "209 mi straight x 1.2")
    #expect(
      circuity.arithmetic(straight: .miles(800), rule: .longHaul)
        == "800 mi straight x 1.17 (over 250 mi)")
  }

  @Test("half the way round the Earth does not overflow")
  func longest() {
    let road = circuity.road(along: Distance(millimetres: 20_015_000_000), isTrunk: false)
    #expect(road.distance.millimetres == 24_018_000_000)
  }
}
