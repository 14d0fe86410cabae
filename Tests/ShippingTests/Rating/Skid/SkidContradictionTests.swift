import Shipping
import TestSupport
import Testing
import Units

@Suite("Skid and foot rates that contradict themselves")
struct SkidContradictionTests {
  private static func found(_ make: () throws -> RateSheet) -> RateSheetContradiction? {
    do {
      _ = try make()
      return nil
    } catch {
      return error as? RateSheetContradiction
    }
  }

  @Test(
    "prices that say nothing or two things",
    arguments: [
      (SkidPrices.sample(), SkidContradiction.noPrice(lane: 0)),
      (.sample(additional: 5), .additionalAlone(lane: 0)),
      (.sample(additional: 5, each: [1: 5]), .additionalAlone(lane: 0)),
      (.sample(totals: [1: 5], each: [1: 5]), .twoWays(lane: 0)),
      (.sample(totals: [0: 5]), .countNotPossible(0, lane: 0)),
      (.sample(each: [1_001: 5]), .countNotPossible(1_001, lane: 0)),
    ])
  func prices(prices: SkidPrices, contradiction: SkidContradiction) {
    let found = Self.found { try .skidSample(prices) }
    #expect(found == .skid(contradiction))
    #expect(found?.sentence.isEmpty == false)
  }

  @Test("a greatest charge below the least, and amounts of another currency")
  func amounts() {
    let prices = SkidPrices.sample(totals: [1: 5])
    #expect(
      Self.found { try .skidSample(prices, minimum: .dollars(9), maximum: .dollars(8)) }
        == .skid(.maximumBelowMinimum(lane: 0)))
    let foreign = Money(minorUnits: 1, .cad)
    #expect(
      Self.found { try .skidSample(prices, minimum: foreign) }
        == .amountNotPossible(foreign, service: "standard"))
  }

  @Test("terms that only class rates have, and terms that are not possible anywhere")
  func terms() {
    let prices = SkidPrices.sample(totals: [1: 5])
    let space = SpaceRules(minimumDensity: MinimumDensity(poundsPerCubicFoot: 10))
    for terms in [
      RateTerms(classDiscounts: [.class50: Percent(1)]), RateTerms(space: space),
      RateTerms(
        freightAllKinds: [.init(from: .class50, through: .class70, ratedAs: .class60)]),
    ] {
      guard case .skid(.termOfClassRates) = Self.found({ try .skidSample(prices, terms: terms) })
      else {
        Issue.record("class terms were taken")
        continue
      }
    }
    #expect(
      Self.found { try .skidSample(prices, terms: RateTerms(discount: Percent(101))) }
        == .percentNotPossible(Percent(101), term: "a discount", service: "standard"))
    let small = SkidCounting(by: .skid, length: .inches(11))
    #expect(
      Self.found { try .skidSample(prices, counting: small) }
        == .skid(.skidNotPossible(service: "standard")))
  }
}
