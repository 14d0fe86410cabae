import Shipping
import TestSupport
import Testing
import Units

@Suite("Weight by floor and volume, and quotes of volume")
struct LinealWeightTests {
  private static func answer(
    _ rules: SpaceRules, _ units: [HandlingUnit], discount: Int = 0
  ) throws -> QuoteAnswer {
    let terms = RateTerms(discount: Percent(discount), space: rules)
    let answers = try LTLRater(holidays: .weekendsOnly).quote(
      QuoteRequest.sample(units: units), on: .sample(terms: terms), asOf: .sample("2026-11-23"))
    return try #require(answers.first)
  }

  private static func space(_ rules: SpaceRules, _ units: [HandlingUnit]) throws -> SpaceRating {
    try #require(try answer(rules, units).offer?.rating?.classRates?.space)
  }

  @Test("1 000 lb a foot of floor: six pallets of 400 lb on 12 ft count as 12 000 lb")
  func byFoot() throws {
    let rules = SpaceRules(linealWeight: LinealWeightRule(basis: .foot, each: .pounds(1_000)))
    let units = [HandlingUnit.sample(6, 48, 40, 60, pounds: 400, .class70)]
    let offer = try #require(try Self.answer(rules, units).offer)
    #expect(
      offer.lines.map(\.arithmetic) == [
        "2 400 lb x 23.95 per 100 lb (M10M)", "9 600 lb added @ class 70 x 23.95 per 100 lb (M10M)",
      ])
    #expect(offer.total.plainText == "2874.00")
    let told = try #require(
      offer.explanation.steps.first { $0.label == "lineal foot weight (charged)" })
    #expect(told.arithmetic.hasPrefix("12 ft of floor x 1 000 lb = 12 000 lb, greater than"))
  }

  @Test("1 500 lb a position counts every handling unit")
  func byPosition() throws {
    let rules = SpaceRules(linealWeight: LinealWeightRule(basis: .position, each: .pounds(1_500)))
    let units = [HandlingUnit.sample(4, 48, 40, 60, pounds: 400, .class70)]
    #expect(try Self.space(rules, units).findings.first?.pounds == 6_000)
  }

  @Test("heavy freight is left alone, and so is a floor under the rule's length")
  func leftAlone() throws {
    let heavy = [HandlingUnit.sample(2, 48, 40, 60, pounds: 2_000, .class70)]
    let rule = LinealWeightRule(basis: .foot, each: .pounds(1_000))
    #expect(try Self.space(SpaceRules(linealWeight: rule), heavy).findings.isEmpty)
    let late = LinealWeightRule(
      basis: .foot, each: .pounds(1_000), from: .over(.inches(144)), ratedAs: .class125)
    let six = [HandlingUnit.sample(6, 48, 40, 60, pounds: 400, .class70)]
    #expect(try Self.space(SpaceRules(linealWeight: late), six).findings.isEmpty)
    let seven = [HandlingUnit.sample(7, 48, 40, 60, pounds: 400, .class70)]
    let found = try Self.space(SpaceRules(linealWeight: late), seven).findings
    #expect(found.first?.pounds == 16_000 && found.first?.ratedAs == .class125)
  }

  @Test("4 x 4 x 4 ft count as at least 640 lb at 10 lb a cubic foot")
  func cubing() throws {
    let rules = SpaceRules(minimumDensity: MinimumDensity(poundsPerCubicFoot: 10))
    let offer = try #require(
      try Self.answer(rules, [.sample(1, 48, 48, 48, pounds: 300, .class70)]).offer)
    #expect(offer.lines.map(\.label) == ["minimum density class 70"])
    #expect(offer.lines[0].arithmetic == "640 lb constructed x 62.10 per 100 lb (M5C)")
    #expect(offer.total.plainText == "397.44")
  }

  @Test("48 x 40 x 55 in are 611.1 lb exactly and 610.4 where the carrier divides by 1 730")
  func divisors() throws {
    let units = [HandlingUnit.sample(1, 48, 40, 55, pounds: 300, .class70)]
    func made(_ divisor: ExactDecimal) throws -> String {
      let rule = MinimumDensity(poundsPerCubicFoot: 10, divisor: divisor)
      let finding = try #require(
        try Self.space(SpaceRules(minimumDensity: rule), units).findings.first)
      guard case .lines(let made) = finding.construction, let weight = made.first else { return "" }
      return "\(weight.shownPounds) \(finding.pounds) \(weight.arithmetic)"
    }
    #expect(
      try made(MinimumDensity.exactDivisor) == "611.1 612 61.11 ft3 x 10 lb/ft3 = 611.1 lb")
    #expect(
      try made(1_730) == "610.4 611 61.11 ft3 x 10 lb/ft3 = 610.4 lb, at 1730 in3 a cubic foot")
  }

  @Test("by the line light freight is raised alone; by the shipment heavy freight makes up for it")
  func scopes() throws {
    let units = [
      HandlingUnit.sample(1, 48, 48, 48, pounds: 300, .class100),
      HandlingUnit.sample(1, 48, 48, 48, pounds: 900, .class70),
    ]
    let line = MinimumDensity(poundsPerCubicFoot: 10)
    #expect(try Self.space(SpaceRules(minimumDensity: line), units).findings.first?.pounds == 1_540)
    let whole = MinimumDensity(poundsPerCubicFoot: 10, scope: .shipment)
    let found = try Self.space(SpaceRules(minimumDensity: whole), units).findings
    #expect(found.first?.pounds == 1_280)
    let offer = try #require(
      try Self.answer(SpaceRules(minimumDensity: whole), units).offer)
    #expect(offer.lines.contains { $0.label == "minimum density class 70" })
  }

  @Test(
    "from its size on a shipment needs a volume quote",
    arguments: [
      (6, 400, "6 handling units, the limit is at least 6"),
      (5, 1_001, "5 005 lb, the limit is over 5 000 lb"),
    ])
  func volumeQuote(count: Int, pounds: Int, words: String) throws {
    let rules = SpaceRules(
      volumeQuote: VolumeQuoteTrigger(
        handlingUnits: .atLeast(6), weight: .over(.pounds(5_000)),
        linearFeet: .over(.inches(144))))
    let units = [HandlingUnit.sample(count, 48, 40, 60, pounds: pounds, .class70)]
    let refusal = try #require(try Self.answer(rules, units).refusal)
    #expect(refusal.reasonText == "needs a volume quote: \(words)")
    let five = [HandlingUnit.sample(5, 48, 40, 60, pounds: 1_000, .class70)]
    #expect(try Self.answer(rules, five).offer != nil)
  }

  @Test("the floor counts as the tariff turns it, and only with dimensions")
  func floorTrigger() throws {
    let twelve = try Length(ExactDecimal(12), .feet)
    func rules(_ orientation: FloorSpace.Orientation) -> SpaceRules {
      SpaceRules(
        volumeQuote: VolumeQuoteTrigger(linearFeet: .atLeast(twelve), orientation: orientation))
    }
    let units = [HandlingUnit.sample(6, 48, 40, 60, pounds: 400, .class70)]
    let refusal = try #require(try Self.answer(rules(.declared), units).refusal)
    #expect(
      refusal.reasonText == "needs a volume quote: 12 ft of floor, the limit is at least 12 ft")
    #expect(try Self.answer(rules(.shortest), units).offer != nil)
    #expect(try Self.answer(rules(.declared), [.sample(.class70, pounds: 400)]).offer != nil)
  }
}
