import Foundation
import Testing
import Units

@Suite("Mass, length, volume and density")
struct MeasureTests {
  @Test(
    "a weight is read with or without a unit and keeps it",
    arguments: [
      ("1250 lb", "1 250 lb"), ("567kg", "567 kg"), ("1250", "1 250 lb"), ("8 OZ", "8 oz"),
      (" 12.5 lbs ", "12.5 lb"), ("0.5 oz", "0.5 oz"), ("1.25 t", "1.25 t"),
    ])
  func mass(text: String, shown: String) throws {
    #expect(try Mass(parsing: text).description == shown)
  }

  @Test("a length is read with or without a unit and keeps it")
  func length() throws {
    #expect(try Length(parsing: "48in") == .inches(48))
    #expect(try Length(parsing: "120 cm").description == "120 cm")
    #expect(try Length(parsing: "4 ft") == .inches(48))
    #expect(try Length(parsing: "0.03125").description == "0.03125 in")
    #expect(try Length(parsing: "47.01").roundedUpToInch == .inches(48))
    #expect(Length.inches(48).roundedUpToInch == .inches(48))
  }

  @Test(
    "each kind of bad measure has its own reason",
    arguments: [
      ("", MeasureError.empty), ("  ", .empty), ("-5 lb", .negative(text: "-5 lb")),
      ("0 lb", .zero(text: "0 lb")), ("heavy", .notANumber(text: "heavy")),
      ("1,250 lb", .notANumber(text: "1,250 lb")), ("10 lb 4 oz", .mixedUnits(text: "10 lb 4 oz")),
      ("5 stone", .unknownUnit(unit: "stone", text: "5 stone")),
      ("99999999999 t", .absurd(text: "99999999999 t")),
      ("9999999999999999999 lb", .absurd(text: "9999999999999999999 lb")),
    ])
  func badMass(text: String, reason: MeasureError) {
    #expect(throws: reason) { try Mass(parsing: text) }
  }

  @Test("a pound and a kilogram are both exact")
  func exactPound() throws {
    #expect(Mass.pounds(1).grains == 453_592_370_000_000_000)
    #expect(try Mass(parsing: "453.59237 g") == .pounds(1))
    #expect(Mass.kilograms(567).value(in: .pounds, places: 2).description == "1250.02")
    #expect(Mass.pounds(1_250).wholePoundsRoundedUp == 1_250)
    #expect(try Mass(parsing: "1250.001 lb").wholePoundsRoundedUp == 1_251)
  }

  @Test(
    "a small weight many times over is the same as the whole, so that no pound is added",
    arguments: [("15.03125 lb", 32, 481), ("2.5 oz", 32, 5), ("10.5 oz", 320, 210)])
  func manyTimes(each: String, count: Int, pounds: Int) throws {
    #expect(try (Mass(parsing: each) * count).wholePoundsRoundedUp == pounds)
  }

  @Test("a millionth of an ounce is exact, and survives the nanograms of a database")
  func smallest() throws {
    let smallest = try Mass(parsing: "0.000001 oz")
    #expect((smallest * 16_000_000).value(in: .pounds).description == "1")
    let odd = try Mass(parsing: "1250.000001 oz")
    let stored = Mass(nanograms: try #require(odd.nanograms), shownIn: .ounces)
    #expect(stored.value(in: .ounces) == odd.value(in: .ounces))
    #expect(Mass.kilograms(10_000_000).nanograms == nil)
  }

  @Test("the unit changes neither equality nor hash")
  func equality() {
    #expect(Mass.kilograms(1).shown(in: .grams) == .kilograms(1))
    #expect(Set([Length.inches(12), Length.inches(12).shown(in: .feet)]).count == 1)
  }

  @Test("a cubic foot is 1728 cubic inches")
  func volume() {
    let box = Volume(length: .inches(48), width: .inches(40), height: .inches(48)) * 2
    #expect(box.cubicFeet().description == "106.67")
    let foot = Volume(length: .inches(12), width: .inches(12), height: .inches(12))
    #expect(foot == .cubicFoot)
    let metre = Volume(
      length: .centimetres(100), width: .centimetres(100), height: .centimetres(100))
    #expect(metre.cubicMetres().description == "1.000")
  }

  @Test("density is compared without rounding")
  func density() throws {
    let box = Volume(length: .inches(48), width: .inches(40), height: .inches(60))
    let exact = try #require(Density(.pounds(900), in: box))
    let bound = try ExactDecimal(parsing: "13.5")
    #expect(exact.isAtLeast(poundsPerCubicFoot: bound))
    #expect(exact.poundsPerCubicFoot.description == "13.50")
    let lighter = try #require(Density(Mass(parsing: "899.999999 lb"), in: box))
    #expect(!lighter.isAtLeast(poundsPerCubicFoot: bound))
    #expect(lighter.poundsPerCubicFoot.description == "13.50")
    #expect(Density(.pounds(1), in: .zero) == nil)
  }

  @Test("absurd sizes are compared without overflow")
  func hugeDensity() throws {
    let side = try Length(parsing: "100000 m")
    let box = Volume(length: side, width: side, height: side)
    let density = try #require(Density(.kilograms(1_000_000_000), in: box))
    #expect(!density.isAtLeast(poundsPerCubicFoot: 1))
    #expect(density.poundsPerCubicFoot.isZero)
  }

  @Test("JSON keeps the unit that was typed, and text is read too")
  func json() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let mass = try Mass(parsing: "1250.5 lb")
    let text = String(decoding: try encoder.encode(mass), as: UTF8.self)
    #expect(text == "{\"unit\":\"lb\",\"value\":\"1250.5\"}")
    let back = try JSONDecoder().decode(Mass.self, from: Data(text.utf8))
    #expect(back == mass && back.unit == .pounds)
    let typed = try JSONDecoder().decode([Length].self, from: Data("[\"120 cm\"]".utf8))
    #expect(typed == [.centimetres(120)] && typed[0].unit == .centimetres)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Mass].self, from: Data("[\"-4 lb\"]".utf8))
    }
  }
}
