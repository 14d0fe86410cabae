import Shipping
import TestSupport
import Testing
import Units

@Suite("Properties of the rules of space, on random shipments")
struct SpacePropertyTests {
  static func randomRules(_ random: inout SeededGenerator) -> SpaceRules {
    let cubic = (0..<Int.random(in: 0...2, using: &random)).map { _ in
      let pounds = ExactDecimal(Int.random(in: 2...10, using: &random))
      return CubicCapacityRule(
        volume: .atLeast(Volume.cubicFoot * Int.random(in: 50...900, using: &random)),
        densityBelow: pounds, constructedDensity: pounds,
        ratedAs: Bool.random(using: &random)
          ? FreightClass.allCases.randomElement(using: &random) : nil,
        discount: DiscountShare.allCases.randomElement(using: &random) ?? .none,
        barsDeficit: Bool.random(using: &random))
    }
    return SpaceRules(
      cubicCapacity: cubic,
      raisedSides: Bool.random(using: &random)
        ? RaisedSides(height: .inches(96), width: .inches(84), widthOver: .inches(54))
        : RaisedSides(),
      linealWeight: Bool.random(using: &random)
        ? LinealWeightRule(basis: .foot, each: .pounds(Int.random(in: 100...1_500, using: &random)))
        : nil,
      minimumDensity: Bool.random(using: &random)
        ? MinimumDensity(
          poundsPerCubicFoot: 10, scope: Bool.random(using: &random) ? .line : .shipment) : nil)
  }

  @Test("rules of space never lower a charge, and lines sum to the total")
  func neverLower() throws {
    var random = SeededGenerator(seed: 3)
    var charged = 0
    for _ in 0..<1_500 {
      var terms = RatingPropertyTests.randomTerms(&random)
      let rates = RatingPropertyTests.randomTable(&random, holes: false)
      let request = try QuoteRequest.sample(units: RatingPropertyTests.randomUnits(&random))
      func answer() throws -> QuoteAnswer? {
        try LTLRater(holidays: .weekendsOnly)
          .quote(
            request, on: .sample(terms: terms, rates: rates), asOf: RatingPropertyTests.today
          ).first
      }
      let plain = try answer()
      terms.space = Self.randomRules(&random)
      switch (plain, try answer()) {
      case (.offer(let before)?, .offer(let after)?):
        #expect(after.total >= before.total)
        #expect(after.lines.reduce(Money.zero(.usd)) { $0 + $1.amount } == after.total)
        if after.rating?.classRates?.space?.charged != nil { charged += 1 }
      case (_, .refusal(let refusal)?): #expect(!refusal.reasonText.isEmpty)
      default: Issue.record("rules of space made an offer where there was none")
      }
    }
    #expect(charged > 50)
  }

  @Test("a heavier shipment of the same size is never cheaper under a constructed weight")
  func monotone() throws {
    var random = SeededGenerator(seed: 17)
    for _ in 0..<40 {
      let rates = RatingPropertyTests.randomTable(&random, holes: false)
      let rules = SpaceRules(
        minimumDensity: MinimumDensity(poundsPerCubicFoot: 10))
      let sheet = try RateSheet.sample(terms: RateTerms(space: rules), rates: rates)
      var before = Money.zero(.usd)
      for pounds in stride(from: 50, to: 12_000, by: Int.random(in: 50...400, using: &random)) {
        let request = try QuoteRequest.sample(
          units: [.sample(1, 96, 48, 96, pounds: pounds, .class85)])
        let total = try #require(
          LTLRater(holidays: .weekendsOnly)
            .quote(request, on: sheet, asOf: RatingPropertyTests.today).first?.offer?.total)
        #expect(total + Money(minorUnits: 1, .usd) >= before)
        before = total
      }
    }
  }
}
