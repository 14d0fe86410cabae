import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Cubic capacity")
struct CubicCapacityTests {
  /// 10 pallets of 48 x 40 x 96 in at 350 lb: 1 066.67 ft3 and 3.28 lb a cubic foot.
  private static let light = HandlingUnit.sample(10, 48, 40, 96, pounds: 350, .class70)

  private static func rule(
    _ volume: String = "750", below: String = "6", constructed: String = "6",
    ratedAs: FreightClass? = .class125, discount: DiscountShare = .contract, bars: Bool = false
  ) throws -> CubicCapacityRule {
    let feet = try #require(Volume(cubicFeet: ExactDecimal(parsing: volume)))
    return CubicCapacityRule(
      volume: .atLeast(feet), densityBelow: try ExactDecimal(parsing: below),
      constructedDensity: try ExactDecimal(parsing: constructed), ratedAs: ratedAs,
      discount: discount, barsDeficit: bars)
  }

  private static func offer(
    _ rules: SpaceRules, _ units: [HandlingUnit] = [light], discount: Int = 60
  ) throws -> Offer {
    let terms = RateTerms(discount: Percent(discount), space: rules)
    let request = try QuoteRequest.sample(units: units)
    let answers = try LTLRater(holidays: .weekendsOnly)
      .quote(request, on: .sample(terms: terms), asOf: .sample("2026-11-23"))
    return try #require(answers.first?.offer)
  }

  @Test("1 066.67 ft3 at 3.28 lb are rated as 6 400 lb of class 125")
  func constructed() throws {
    let offer = try Self.offer(SpaceRules(cubicCapacity: [Self.rule()]))
    // 6 400 lb at M5M 49.60 are 3 174.40; as 10 000 lb at 40.58 they would be 4 058.00.
    #expect(
      offer.lines.map(\.label) == ["cubic capacity class 125", "discount"])
    #expect(offer.lines[0].amount.plainText == "3174.40")
    #expect(offer.lines[0].arithmetic == "6 400 lb constructed x 49.60 per 100 lb (M5M)")
    #expect(offer.total.plainText == "1269.76")
    let space = try #require(offer.rating?.classRates?.space)
    // 3 500 lb at class 70 and M2M 39.92 are 1 397.20, less 60 %; as 5 000 lb they would be 1 464.00.
    #expect(space.ordinary.plainText == "558.88" && space.charged == 0)
    #expect(space.findings[0].pounds == 6_400)
    let told = try #require(
      offer.explanation.steps.first { $0.label == "cubic capacity (charged)" })
    #expect(
      told.arithmetic
        == "3.28 lb/ft3; 1 066.67 ft3 x 6 lb/ft3 = 6 400 lb, 6 400 lb at class 125, "
        + "greater than the ordinary charge of 558.88")
  }

  @Test("the discount of a constructed weight is none, half or all, as the rule says")
  func discounts() throws {
    let totals = try DiscountShare.allCases.map {
      try Self.offer(SpaceRules(cubicCapacity: [Self.rule(discount: $0)])).total.plainText
    }
    #expect(totals == ["3174.40", "2222.08", "1269.76"])
  }

  @Test("700 ft3 at 4 lb do not reach 750 ft3")
  func notTriggered() throws {
    // 7 units of 100 ft3: 60 x 48 x 60 in.
    let units = [HandlingUnit.sample(7, 60, 48, 60, pounds: 400, .class70)]
    let offer = try Self.offer(SpaceRules(cubicCapacity: [Self.rule()]), units)
    #expect(offer.lines[0].label == "linehaul class 70")
    #expect(offer.rating?.classRates?.space?.findings.isEmpty ?? false)
  }

  @Test("the variants of 250, 350 and over 830 ft3 have their own constants")
  func variants() throws {
    let units = [HandlingUnit.sample(4, 60, 48, 60, pounds: 250, .class70)]
    // 400 ft3 at 2.5 lb: under 3 lb from 350 ft3 on.
    let small = try Self.rule("350", below: "3", constructed: "3", ratedAs: .class250)
    let offer = try Self.offer(SpaceRules(cubicCapacity: [small, Self.rule()]), units)
    #expect(offer.rating?.classRates?.space?.findings.map(\.pounds) == [1_200])
    let bound = try #require(Volume(cubicFeet: 400))
    let over = CubicCapacityRule(
      volume: .over(bound), densityBelow: 4, constructedDensity: 4, ratedAs: .class100)
    let at = CubicCapacityRule(
      volume: .atLeast(bound), densityBelow: 4, constructedDensity: 4, ratedAs: .class100)
    let both = try Self.offer(SpaceRules(cubicCapacity: [over, at]), units)
    #expect(both.rating?.classRates?.space?.findings.count == 1)
  }

  @Test("a density on the bound is not caught")
  func densityBound() throws {
    // 8 units of 100 ft3 at 600 lb are exactly 6 lb a cubic foot.
    let units = [HandlingUnit.sample(8, 60, 48, 60, pounds: 600, .class70)]
    let offer = try Self.offer(SpaceRules(cubicCapacity: [Self.rule()]), units)
    #expect(offer.rating?.classRates?.space?.findings.isEmpty ?? false)
  }

  @Test("a rule without a class adds its pounds at the lowest-rated class")
  func ownClass() throws {
    let offer = try Self.offer(SpaceRules(cubicCapacity: [Self.rule(ratedAs: nil)]))
    #expect(offer.lines.map(\.label).prefix(2) == ["linehaul class 70", "cubic capacity class 70"])
    #expect(offer.lines[1].arithmetic == "2 900 lb added @ class 70 x 29.28 per 100 lb (M5M)")
    // 1 024.80 + 849.12, less 60 %.
    #expect(offer.total.plainText == "749.57")
  }

  @Test("a rule that bars the deficit keeps the break that the constructed weight reaches")
  func deficitBarred() throws {
    let units = [HandlingUnit.sample(8, 60, 48, 60, pounds: 200, .class70)]
    // 800 ft3 at 2 lb; 800 x 6 = 4 800 lb of class 125: as 5 000 lb 2 480.00, else 3 246.72 (M2M).
    let open = try Self.offer(SpaceRules(cubicCapacity: [Self.rule()]), units, discount: 0)
    #expect(open.total.plainText == "2480.00")
    #expect(open.lines.map(\.label) == ["cubic capacity class 125", "deficit class 125"])
    let barred = try Self.offer(
      SpaceRules(cubicCapacity: [Self.rule(bars: true)]), units, discount: 0)
    #expect(barred.total.plainText == "3246.72")
  }

  @Test("where the ordinary charge is the greater, it is charged, and both are told")
  func ordinaryIsGreater() throws {
    let units = [HandlingUnit.sample(10, 48, 40, 96, pounds: 350, .class250)]
    let offer = try Self.offer(SpaceRules(cubicCapacity: [Self.rule(ratedAs: .class50)]), units)
    #expect(offer.lines[0].label == "linehaul class 250")
    let space = try #require(offer.rating?.classRates?.space)
    #expect(space.charged == nil && space.findings.count == 1)
    let told = try #require(offer.explanation.steps.first { $0.label == "cubic capacity" })
    #expect(
      told.arithmetic.hasSuffix(
        "not greater than the ordinary charge of \(space.ordinary.tableText)"))
  }

  @Test("a height of 96 in is taken for what nothing can stand on, and 84 in of width over 54")
  func raisedSides() throws {
    let sides = RaisedSides(
      height: .inches(96), heightOver: .inches(60), width: .inches(84), widthOver: .inches(54))
    let rules = SpaceRules(cubicCapacity: [try Self.rule()], raisedSides: sides)
    // 48 x 40 x 48 in, not stackable: 10 x 106.67 ft3 in place of 53.33.
    let low = [HandlingUnit.sample(10, 48, 40, 48, pounds: 350, .class70)]
    #expect(try Self.offer(rules, low).rating?.classRates?.space?.findings.first?.pounds == 6_400)
    var stackable = low
    stackable[0].isStackable = true
    #expect(try Self.offer(rules, stackable).rating?.classRates?.space?.findings.isEmpty ?? false)
    // 56 wide counts as 84: 10 x 60 x 84 x 60 / 1728 = 1 750 ft3; 61 high counts as 96.
    let wide = [HandlingUnit.sample(10, 60, 56, 60, pounds: 500, .class70, stackable: true)]
    #expect(try Self.offer(rules, wide).rating?.classRates?.space?.findings.first?.pounds == 10_500)
    let high = [HandlingUnit.sample(10, 48, 40, 61, pounds: 350, .class70, stackable: true)]
    #expect(try Self.offer(rules, high).rating?.classRates?.space?.findings.first?.pounds == 6_400)
  }

  @Test("without dimensions the rules are not compared, and the explanation says so")
  func unmeasured() throws {
    let offer = try Self.offer(
      SpaceRules(cubicCapacity: [Self.rule()]), [.sample(.class70, pounds: 3_500)])
    #expect(offer.total.plainText == "558.88")
    let told = try #require(offer.explanation.steps.first { $0.label == "rules of space" })
    #expect(told.arithmetic == "not compared: handling unit 1 has no dimensions")
  }

  @Test("a class that the lane does not have, or a weight that no trailer carries, is refused")
  func refused() throws {
    let request = try QuoteRequest.sample(units: [Self.light])
    func reason(_ rule: CubicCapacityRule) throws -> Refusal.Reason? {
      let terms = RateTerms(space: SpaceRules(cubicCapacity: [rule]))
      return try LTLRater(holidays: .weekendsOnly)
        .quote(request, on: .sample(terms: terms), asOf: .sample("2026-11-23"))
        .first?.refusal?.reason
    }
    #expect(try reason(Self.rule(ratedAs: .class150)) == .classNotInSheet(.class150))
    guard case .overWeight? = try reason(Self.rule(constructed: "200")) else {
      Issue.record("a constructed weight of 213 334 lb was rated")
      return
    }
  }

  @Test("an offer with a constructed charge is the same after writing and reading")
  func coding() throws {
    let offer = try Self.offer(SpaceRules(cubicCapacity: [Self.rule()]))
    let data = try JSONEncoder().encode(offer)
    #expect(try JSONDecoder().decode(Offer.self, from: data) == offer)
  }
}
