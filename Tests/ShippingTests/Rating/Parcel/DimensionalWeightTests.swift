import TestSupport
import Testing
import Units

@testable import Shipping

/// The worked figures of the freight-rating reference, section 7.1.
@Suite("Dimensional weight")
struct DimensionalWeightTests {
  private func weight(
    _ rule: PublishedDimensionalRule, _ size: String, on day: String = "2026-11-24",
    units: ParcelUnits = .pounds, step: Mass? = .pounds(1)
  ) throws -> Mass? {
    let divisor = rule.divisor(on: .sample(day), units: units)
    let dimensions = try #require(try HandlingUnit.cartons(1, size, weight: "1 lb").dimensions)
    return divisor.weight(of: divisor.sides(of: dimensions), step: step)
  }

  @Test(
    "UPS and FedEx round every begun inch up since 18 August 2025",
    arguments: [PublishedDimensionalRule.ups, .fedEx])
  func everyInchUp(_ rule: PublishedDimensionalRule) throws {
    // 25 x 18 x 16 = 7 200 in3 / 139 = 51.8 lb; 24 x 18 x 16 = 6 912 in3 / 139 = 49.7 lb.
    #expect(try weight(rule, "24.1 18 16") == .pounds(52))
    #expect(try weight(rule, "24 18 16") == .pounds(50))
    #expect(try weight(rule, "24.1 18 16", on: "2025-08-18") == .pounds(52))
    #expect(try weight(rule, "24.1 18 16", on: "2025-08-17") == .pounds(50))
    #expect(try weight(rule, "24.5 18 16", on: "2025-08-17") == .pounds(52))
  }

  @Test("Canada Post divides by 5 000, a regular parcel by 6 000")
  func canadaPost() throws {
    #expect(
      try weight(.canadaPost, "40 30 25 cm", units: .kilograms, step: nil) == .kilograms(6))
    #expect(
      try weight(.canadaPostRegular, "40 30 25 cm", units: .kilograms, step: nil)
        == .kilograms(5))
    // 40.01 cm is measured as 41 cm: 41 x 30 x 25 / 5 000 = 6.15 kg.
    let found = try weight(.canadaPost, "40.01 30 25 cm", units: .kilograms, step: nil)
    #expect(found?.description == "6.15 kg")
  }

  @Test("USPS has a dimensional weight only above a cubic foot")
  func cubicFoot() throws {
    #expect(try weight(.usps, "12 12 12") == nil)
    // 13 x 12 x 12 = 1 872 in3 / 166 = 11.3 lb.
    #expect(try weight(.usps, "12.1 12 12") == .pounds(12))
  }

  @Test("the weight is exact where the volume is a multiple of the divisor")
  func exact() throws {
    // 139 in3 are one pound; a cube more is one pound and a little.
    #expect(try weight(.ups, "139 1 1") == .pounds(1))
    #expect(try weight(.ups, "140 1 1") == .pounds(2))
  }

  @Test("the order of the sides plays no part, nor the unit in which they were typed")
  func sides() throws {
    #expect(try weight(.ups, "16 24.1 18") == .pounds(52))
    #expect(try weight(.ups, "61 45.72 40.64 cm") == .pounds(52))
    #expect(try weight(.ups, "60.96 45.72 40.64 cm") == .pounds(50))
  }

  @Test("a rule that was found in no text says so", arguments: PublishedDimensionalRule.allCases)
  func marks(_ rule: PublishedDimensionalRule) {
    let divisor = rule.divisor(on: .sample("2026-11-24"), units: .pounds)
    let isMarked = divisor.text.hasSuffix("(UNVERIFIED)")
    #expect(isMarked == [.upsRetail, .purolatorExpress, .purolatorGround].contains(rule))
    #expect(!divisor.source.isEmpty)
  }

  @Test("length plus girth counts the longest side once and the others twice")
  func girth() {
    let sides = ParcelSides(
      Dimensions(length: .inches(10), width: .inches(60), height: .inches(20)), rounding: nil,
      to: .inches)
    #expect(sides.lengthPlusGirth == .inches(60 + 2 * (20 + 10)))
    #expect(sides.sum == .inches(90))
  }

  @Test("a divisor that no carrier has is refused", arguments: [0, -139, 49, 20_001])
  func divisors(_ divisor: Int) {
    #expect(DimensionalDivisor(divisor, .pounds, rounding: .up, source: "test") == nil)
  }
}
