import Shipping
import TestSupport
import Testing
import Units

@Suite("Properties of rates by the skid and foot, on random shipments")
struct SkidPropertyTests {
  private static func randomPrices(_ random: inout SeededGenerator) -> SkidPrices {
    let counts = Set((0..<4).map { _ in Int.random(in: 1...30, using: &random) })
    let prices = Dictionary(
      uniqueKeysWithValues: counts.map { ($0, Int.random(in: 20...900, using: &random)) })
    if Bool.random(using: &random) { return .sample(each: prices) }
    return .sample(
      totals: prices,
      additional: Bool.random(using: &random) ? Int.random(in: 1...90, using: &random) : nil)
  }

  @Test("lines sum to the total, and a refusal has a reason")
  func sums() throws {
    var random = SeededGenerator(seed: 71)
    var offers = 0
    for _ in 0..<1_000 {
      let counting = SkidCounting(
        by: Bool.random(using: &random) ? .skid : .foot,
        heaviest: Bool.random(using: &random) ? .pounds(1_500) : nil)
      let terms = RateTerms(
        discount: Percent(Int.random(in: 0...90, using: &random)),
        absoluteMinimum: .dollars(Int.random(in: 0...200, using: &random)),
        fuel: .fixed(Percent(30)))
      let sheet = try RateSheet.skidSample(
        Self.randomPrices(&random), counting: counting, terms: terms,
        minimum: .dollars(50), maximum: .dollars(Int.random(in: 50...2_000, using: &random)))
      let request = try QuoteRequest.sample(units: RatingPropertyTests.randomUnits(&random))
      let answers = SkidRater(holidays: .weekendsOnly)
        .quote(request, on: sheet, asOf: RatingPropertyTests.today)
      #expect(answers.count == 1)
      switch answers[0] {
      case .offer(let offer):
        offers += 1
        #expect(offer.lines.reduce(Money.zero(.usd)) { $0 + $1.amount } == offer.total)
        #expect(offer.lines.allSatisfy { !$0.label.isEmpty && !$0.arithmetic.isEmpty })
      case .refusal(let refusal): #expect(!refusal.reasonText.isEmpty && !refusal.mend.isEmpty)
      }
    }
    #expect(offers > 200)
  }

  @Test("more skids are never cheaper")
  func monotone() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<60 {
      let sheet = try RateSheet.skidSample(Self.randomPrices(&random))
      var before = Money.zero(.usd)
      for count in 1...35 {
        let request = try QuoteRequest.sample(units: [.sample(count, 48, 40, 60, pounds: 300)])
        let answers = SkidRater(holidays: .weekendsOnly)
          .quote(request, on: sheet, asOf: RatingPropertyTests.today)
        guard let total = answers.first?.offer?.total else { continue }
        #expect(total >= before)
        before = total
      }
    }
  }
}
