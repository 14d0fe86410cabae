import Shipping
import TestSupport
import Testing
import Units

@Suite("Properties of accessorials, on random shipments")
struct AccessorialPropertyTests {
  private struct Priced {
    var charge: AccessorialCharge
    var least: Money?
    var most: Money?
  }

  private static func random(_ random: inout SeededGenerator) throws -> Priced {
    let least =
      Bool.random(using: &random)
      ? Money.dollars(Int.random(in: 1...40, using: &random)) : nil
    let most =
      Bool.random(using: &random)
      ? Money.dollars(Int.random(in: 40...200, using: &random)) : nil
    let each = Money(minorUnits: Int64.random(in: 1...9_999, using: &random), .usd)
    let rate = try #require(
      HundredweightRate(
        ExactDecimal(significand: Int128.random(in: 1...99_999, using: &random), scale: 4)))
    let percent = Percent(Int.random(in: 0...40, using: &random))
    let charges: [AccessorialCharge] = [
      .perHundredweight(rate: rate, atLeast: least, atMost: most),
      .percentOfLinehaul(percent: percent, atLeast: least, atMost: most),
      .perHandlingUnit(amount: each, atLeast: least, atMost: most),
      .perPiece(amount: each, atLeast: least, atMost: most),
      .perStop(amount: each, atLeast: least, atMost: most),
      .share(percent: percent, of: .grossFreight, atLeast: least, atMost: most),
      .share(percent: percent, of: .amount, atLeast: least, atMost: most),
      .perTime(
        amount: each, unit: .halfHour, free: [.init(time: 30)], atLeast: least, atMost: most),
      .perHundredweightDay(rate: rate, freeDays: 1, atLeast: least, atMost: most),
    ]
    let charge = try #require(charges.randomElement(using: &random))
    return Priced(charge: charge, least: least, most: most)
  }

  private static func detail(_ random: inout SeededGenerator) -> AccessorialDetail? {
    guard Int.random(in: 0..<4, using: &random) > 0 else { return nil }
    return AccessorialDetail(
      pieces: Int.random(in: 1...500, using: &random),
      minutes: Int.random(in: 1...600, using: &random),
      days: Int.random(in: 1...30, using: &random), stops: Int.random(in: 1...9, using: &random),
      amount: .dollars(Int.random(in: 1...9_000, using: &random)))
  }

  @Test("a price keeps between its bounds, lines sum to the total, and a missing fact is named")
  func everyBasis() throws {
    var random = SeededGenerator(seed: 41)
    var charged = 0
    var refused = 0
    for _ in 0..<1_500 {
      let priced = try Self.random(&random)
      var terms = RatingPropertyTests.randomTerms(&random)
      terms.accessorials = [.afterHours: priced.charge]
      var request = try QuoteRequest.sample(
        units: [
          .sample(
            Int.random(in: 1...6, using: &random), 48, 40, 60,
            pounds: Int.random(in: 50...2_000, using: &random), .class85)
        ], accessorials: [.afterHours])
      request.details[.afterHours] = Self.detail(&random)
      let answers = try RatingPropertyTests.rater.quote(
        request, on: .sample(terms: terms), asOf: RatingPropertyTests.today)
      switch try #require(answers.first) {
      case .offer(let offer):
        #expect(offer.lines.reduce(Money.zero(.usd)) { $0 + $1.amount } == offer.total)
        guard let line = offer.lines.first(where: { $0.label == "after hours" }) else { continue }
        charged += 1
        #expect(priced.least.map { line.amount >= $0 } ?? true)
        #expect(priced.most.map { line.amount <= $0 } ?? true)
        #expect(line.amount >= .zero(.usd) && !line.arithmetic.isEmpty)
      case .refusal(let refusal):
        refused += 1
        guard case .accessorialDetailMissing(.afterHours, _) = refusal.reason else {
          Issue.record("refused for another reason: \(refusal.sentence)")
          continue
        }
      }
    }
    #expect(charged > 800 && refused > 50)
  }
}
