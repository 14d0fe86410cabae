import Shipping
import TestSupport
import Testing
import Units

@Suite("Counting skids and feet")
struct SkidCountTests {
  private static func count(
    _ units: [HandlingUnit], _ counting: SkidCounting = SkidCounting(by: .skid)
  ) throws -> SkidCount {
    try counting.count(QuoteRequest.sample(units: units))
  }

  @Test(
    "a unit counts as every skid that its floor touches, turned as takes fewer",
    arguments: [
      (48, 40, 1), (40, 48, 1), (49, 40, 2), (48, 41, 2), (41, 48, 2), (48, 48, 2), (96, 48, 3),
      (96, 40, 2), (96, 80, 4), (20, 20, 1), (120, 20, 3),
    ])
  func floor(length: Int, width: Int, skids: Int) throws {
    let found = try Self.count([.sample(1, length, width, 40, pounds: 500)])
    #expect(found.total == skids)
    let twice = try Self.count([.sample(2, length, width, 40, pounds: 500)])
    #expect(twice.total == skids * 2)
  }

  @Test(
    "a skid over its weight counts as several",
    arguments: [(1_500, 1), (1_501, 2), (3_000, 2), (3_001, 3)])
  func weight(pounds: Int, skids: Int) throws {
    let counting = SkidCounting(by: .skid, heaviest: .pounds(1_500))
    #expect(try Self.count([.sample(1, 48, 40, 40, pounds: pounds)], counting).total == skids)
  }

  @Test("feet are those of the floor, rounded up, or those of the weight where they are more")
  func feet() throws {
    let six = [HandlingUnit.sample(6, 48, 40, 60, pounds: 500)]
    #expect(try Self.count(six, SkidCounting(by: .foot)).total == 12)
    #expect(try Self.count(six, SkidCounting(by: .foot, orientation: .shortest)).total == 10)
    let one = [HandlingUnit.sample(1, 49, 40, 60, pounds: 500)]
    #expect(try Self.count(one, SkidCounting(by: .foot)).total == 5)
    let heavy = [HandlingUnit.sample(1, 48, 40, 60, pounds: 5_001)]
    let byWeight = SkidCounting(by: .foot, heaviest: .pounds(1_000))
    #expect(try Self.count(heavy, byWeight).total == 6)
    #expect(try Self.count(six, byWeight).total == 12)
  }

  @Test("a skid without dimensions counts as one; a crate without them, and feet, are not counted")
  func unmeasured() throws {
    var unit = HandlingUnit.sample(nil, pounds: 500)
    unit.packaging = .skid
    unit.count = 3
    let found = try Self.count([unit])
    #expect(found.total == 3)
    guard case .skids(let lines) = found.basis else {
      Issue.record("skids were not counted by unit")
      return
    }
    #expect(lines.map(\.cause) == [.unmeasured])
    #expect(throws: SkidProblem.floorUnknown(handlingUnit: 0)) {
      try Self.count([unit], SkidCounting(by: .foot))
    }
    unit.packaging = .crate
    #expect(throws: SkidProblem.floorUnknown(handlingUnit: 1)) {
      try Self.count([.sample(1, 48, 40, 40, pounds: 500), unit])
    }
  }
}
