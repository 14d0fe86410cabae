import Shipping
import TestSupport
import Testing
import Units

@Suite("Floor of a trailer")
struct FloorSpaceTests {
  private static func floor(
    _ count: Int, _ length: Int, _ width: Int, _ height: Int = 60, stackable: Bool = false
  ) throws -> FloorSpace {
    try #require(
      FloorSpace([.sample(count, length, width, height, pounds: 500, stackable: stackable)]))
  }

  private static func feet(_ length: Length) -> String { "\(length.value(in: .feet))" }

  @Test("six pallets of 48 by 40 take 12 ft as declared and 10 ft turned")
  func sixPallets() throws {
    let floor = try Self.floor(6, 48, 40)
    #expect(Self.feet(floor.declared) == "12")
    #expect(Self.feet(floor.turned) == "10")
    #expect(floor.length(.declared) == .inches(144))
    #expect(floor.length(.shortest) == .inches(120))
  }

  @Test(
    "rows are whole, units over half the width stand alone, and those over the width are turned",
    arguments: [
      (1, 48, 40, "4", "3.333333"), (3, 48, 40, "8", "6.666667"), (2, 60, 50, "10", "8.333333"),
      (1, 120, 40, "10", "10"), (2, 40, 120, "10", "10"), (1, 110, 100, "9.166667", "9.166667"),
    ])
  func rows(count: Int, length: Int, width: Int, declared: String, turned: String) throws {
    let floor = try Self.floor(count, length, width)
    #expect(Self.feet(floor.declared) == declared)
    #expect(Self.feet(floor.turned) == turned)
  }

  @Test("stackable units stand on each other as often as 108 in allow")
  func stacking() throws {
    #expect(Self.feet(try Self.floor(6, 48, 40, 54, stackable: true).declared) == "8")
    #expect(Self.feet(try Self.floor(6, 48, 40, 36, stackable: true).declared) == "4")
    #expect(Self.feet(try Self.floor(6, 48, 40, 55, stackable: true).declared) == "12")
    #expect(Self.feet(try Self.floor(6, 48, 40, 36).declared) == "12")
    #expect(Self.feet(try Self.floor(1, 48, 40, 200, stackable: true).declared) == "4")
  }

  @Test("lines of different units stand in rows of their own, and a line without sides gives none")
  func lines() throws {
    let floor = try #require(
      FloorSpace([.sample(1, 48, 40, 60, pounds: 500), .sample(1, 60, 40, 60, pounds: 500)]))
    #expect(Self.feet(floor.declared) == "9")
    #expect(FloorSpace([.sample(.class70, pounds: 500)]) == nil)
  }

  @Test("a fraction of an inch is a whole inch, unless sides are read as declared")
  func fractions() throws {
    let unit = HandlingUnit(
      dimensions: Dimensions(
        length: try Length(parsing: "47.5in"), width: .inches(40), height: .inches(40)),
      weightEach: .pounds(100))
    #expect(FloorSpace([unit])?.declared == .inches(48))
    #expect(FloorSpace([unit], rule: .declared)?.declared == (try Length(parsing: "47.5in")))
  }
}
