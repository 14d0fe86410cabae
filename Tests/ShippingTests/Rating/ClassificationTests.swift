import Shipping
import TestSupport
import Testing
import Units

@Suite("Density and freight class")
struct ClassificationTests {
  static func unit(
    _ count: Int, _ sides: (Int, Int, Int), pounds: Int
  ) -> HandlingUnit {
    HandlingUnit(
      count: count,
      dimensions: Dimensions(
        length: .inches(sides.0), width: .inches(sides.1), height: .inches(sides.2)),
      weightEach: .pounds(pounds))
  }

  /// A cubic foot of so many pounds, for exact densities.
  static func cube(_ density: String) throws -> Density {
    try #require(Density(Mass(ExactDecimal(parsing: density), .pounds), in: .cubicFoot))
  }

  @Test(
    "each step of the 2025 scale holds from its bound to just under the next",
    arguments: zip(
      ["1", "2", "4", "6", "8", "10", "12", "15", "22.5", "30", "35", "50"],
      [
        (FreightClass.class400, FreightClass.class300), (.class300, .class250),
        (.class250, .class175), (.class175, .class125), (.class125, .class100),
        (.class100, .class92Point5), (.class92Point5, .class85), (.class85, .class70),
        (.class70, .class65), (.class65, .class60), (.class60, .class55), (.class55, .class50),
      ]))
  func bounds2025(bound: String, classes: (below: FreightClass, at: FreightClass)) throws {
    let scale = DensityScale.nmfc2025
    let value = try ExactDecimal(parsing: bound)
    let below = value - ExactDecimal(significand: 1, scale: 6)
    #expect(try scale.step(for: Self.cube("\(value)")).freightClass == classes.at)
    #expect(try scale.step(for: Self.cube("\(below)")).freightClass == classes.below)
  }

  @Test(
    "the scale before July 2025 ends at class 60",
    arguments: [
      ("29.999999", FreightClass.class65), ("30", .class60), ("35", .class60), ("60", .class60),
    ])
  func legacy(density: String, freightClass: FreightClass) throws {
    #expect(
      try DensityScale.nmfcLegacy11.step(for: Self.cube(density)).freightClass == freightClass)
  }

  @Test(
    "the guideline has eighteen steps",
    arguments: zip(
      [
        "0.5", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10.5", "12", "13.5", "15", "22.5",
        "30", "35", "50",
      ], FreightClass.allCases.reversed()))
  func guideline(density: String, freightClass: FreightClass) throws {
    let scale = DensityScale.guideline18
    #expect(try scale.step(for: Self.cube(density)).freightClass == freightClass)
  }

  @Test("the day of shipping chooses the scale")
  func dates() {
    #expect(DensityScale.standard(on: .sample("2025-07-18")).name == .nmfcLegacy11)
    #expect(DensityScale.standard(on: .sample("2025-07-19")).name == .nmfc2025)
  }

  @Test("densities on a bound belong to the denser step")
  func exactBounds() throws {
    let edge = try #require(
      ClassEstimate(Self.unit(1, (48, 40, 60), pounds: 900), on: .guideline18))
    #expect(edge.freightClass == .class77Point5)
    let eight = try #require(ClassEstimate(Self.unit(1, (48, 48, 36), pounds: 384), on: .nmfc2025))
    #expect(eight.freightClass == .class100)
  }

  @Test("the arithmetic is told in words")
  func words() throws {
    let pallet = try #require(
      ClassEstimate(Self.unit(1, (48, 40, 55), pounds: 1_250), on: .nmfc2025))
    #expect(
      pallet.arithmetic == "1 250 lb / 61.11 ft3 = 20.45 lb/ft3, 15 to under 22.5: class 70")
    let two = try #require(ClassEstimate(Self.unit(2, (48, 40, 48), pounds: 500), on: .nmfc2025))
    #expect(two.arithmetic == "1 000 lb / 106.67 ft3 = 9.38 lb/ft3, 8 to under 10: class 100")
    let dense = try #require(ClassEstimate(Self.unit(1, (12, 12, 12), pounds: 60), on: .nmfc2025))
    #expect(dense.arithmetic.hasSuffix("50 or more: class 50"))
    let light = try #require(ClassEstimate(Self.unit(1, (48, 48, 48), pounds: 9), on: .nmfc2025))
    #expect(light.arithmetic.hasSuffix("under 1: class 400"))
    #expect(pallet.explanation.source.contains("2025-1"))
  }

  @Test("the conservative rule rounds each dimension up to a whole inch")
  func rules() throws {
    let unit = HandlingUnit(
      dimensions: Dimensions(
        length: .centimetres(120), width: .centimetres(100), height: .centimetres(120)),
      weightEach: .pounds(1_000))
    let careful = try #require(ClassEstimate(unit, on: .nmfc2025))
    let declared = try #require(ClassEstimate(unit, on: .nmfc2025, rule: .declared))
    #expect(careful.density.volume > declared.density.volume)
    #expect(careful.density.volume.cubicFeet().description == "53.33")
    #expect(declared.density.volume.cubicMetres().description == "1.440")
  }

  @Test("a whole shipment is estimated from its sums, and not at all with a size missing")
  func wholeShipment() throws {
    let units = [Self.unit(1, (48, 40, 48), pounds: 500), Self.unit(1, (48, 40, 48), pounds: 500)]
    let whole = try #require(ClassEstimate(units, on: .nmfc2025))
    #expect(whole.freightClass == .class100)
    #expect(ClassEstimate(units + [.sample(nil, pounds: 5)], on: .nmfc2025) == nil)
    #expect(ClassEstimate(.sample(nil, pounds: 5), on: .nmfc2025) == nil)
  }

  @Test("a declared class is doubted only without an NMFC item")
  func doubt() {
    var unit = Self.unit(1, (48, 40, 55), pounds: 1_250)
    unit.declaredClass = .class50
    let problems = FieldProblem.densityWarnings(in: [unit], on: .nmfc2025)
    #expect(problems.map(\.severity) == [.warning])
    unit.nmfc = "48240-2"
    #expect(FieldProblem.densityWarnings(in: [unit], on: .nmfc2025).isEmpty)
  }

  @Test("classes are read as printed and by carriers' short forms")
  func parsing() {
    #expect(FreightClass(parsing: "77") == .class77Point5)
    #expect(FreightClass(parsing: " 92.5 ") == .class92Point5)
    #expect(FreightClass(parsing: "80") == nil)
    #expect(FreightClass.allCases.map(\.index) == Array(0..<18))
    #expect(FreightClass.allCases == FreightClass.allCases.sorted())
  }
}
