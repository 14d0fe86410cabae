import Shipping
import TestSupport
import Testing
import Units

@Suite("Properties of rating, on random shipments")
struct RatingPropertyTests {
  static let rater = LTLRater(holidays: .weekendsOnly)
  static let today = CalendarDay.sample("2026-11-23")

  static func randomTable(_ random: inout SeededGenerator, holes: Bool) -> ClassRateTable {
    var table = ClassRateTable()
    for freightClass in FreightClass.allCases {
      for column in WeightBreak.allCases where !holes || Int.random(in: 0..<4, using: &random) > 0 {
        let cents = Int128.random(in: 500...40_000, using: &random)
        table[freightClass, column] = HundredweightRate(
          ExactDecimal(significand: cents, scale: 2))
      }
    }
    return table
  }

  static func randomTerms(_ random: inout SeededGenerator) -> RateTerms {
    let byClass = Bool.random(using: &random)
    return RateTerms(
      discount: Percent(Int.random(in: 0...90, using: &random)),
      classDiscounts: byClass ? [.class100: Percent(Int.random(in: 0...90, using: &random))] : [:],
      discountOrder: Bool.random(using: &random) ? .discountThenMin : .minThenDiscount,
      tariffMinimum: Money(minorUnits: Int64.random(in: 0...30_000, using: &random), .usd),
      absoluteMinimum: Money(minorUnits: Int64.random(in: 0...20_000, using: &random), .usd),
      fuel: .fixed(Percent(Int.random(in: 0...60, using: &random))))
  }

  static func randomUnits(_ random: inout SeededGenerator) -> [HandlingUnit] {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in
      HandlingUnit(
        count: Int.random(in: 1...6, using: &random),
        dimensions: Bool.random(using: &random)
          ? Dimensions(
            length: .inches(Int.random(in: 12...96, using: &random)), width: .inches(40),
            height: .centimetres(Int.random(in: 10...240, using: &random))) : nil,
        weightEach: .pounds(Int.random(in: 1...4_000, using: &random)),
        declaredClass: Bool.random(using: &random)
          ? FreightClass.allCases.randomElement(using: &random) : nil)
    }
  }

  @Test("an offer sums to its total and has lines, and a refusal has a reason in words")
  func everyAnswer() throws {
    var random = SeededGenerator(seed: 2_026)
    var offers = 0
    var refusals = 0
    for _ in 0..<1_500 {
      let sheet = try RateSheet.sample(
        terms: Self.randomTerms(&random), rates: Self.randomTable(&random, holes: true))
      let request = try QuoteRequest.sample(units: Self.randomUnits(&random))
      let answers = Self.rater.quote(request, on: sheet, asOf: Self.today)
      #expect(answers.count == 1)
      for answer in answers {
        switch answer {
        case .offer(let offer):
          offers += 1
          let sum = offer.lines.reduce(Money.zero(.usd)) { $0 + $1.amount }
          let isSound = !offer.lines.isEmpty && sum == offer.total && offer.total >= .zero(.usd)
          let isTold = offer.lines.allSatisfy { !$0.label.isEmpty && !$0.arithmetic.isEmpty }
          #expect(isSound && isTold)
        case .refusal(let refusal):
          refusals += 1
          #expect(!refusal.reasonText.isEmpty && !refusal.mend.isEmpty)
        }
      }
    }
    #expect(offers > 300 && refusals > 100)
  }

  @Test("a missing weight break is never used, and never zero")
  func missingBreaks() throws {
    var random = SeededGenerator(seed: 7)
    for _ in 0..<1_000 {
      let table = Self.randomTable(&random, holes: true)
      let sheet = try RateSheet.sample(terms: RateTerms(), rates: table)
      let request = try QuoteRequest.sample(units: Self.randomUnits(&random))
      let answer = Self.rater.quote(request, on: sheet, asOf: Self.today).first
      guard let rating = answer?.offer?.rating?.classRates else { continue }
      for candidate in rating.considered {
        let hasRates = rating.lines.allSatisfy { table[$0.ratedClass, candidate.column] != nil }
        #expect(hasRates && candidate.gross > .zero(.usd))
      }
      #expect(rating.column.minimumPounds <= rating.ratedPounds)
    }
  }

  @Test("heavier freight of one class is never cheaper, to the cent")
  func monotone() throws {
    var random = SeededGenerator(seed: 99)
    for _ in 0..<60 {
      let sheet = try RateSheet.sample(
        terms: Self.randomTerms(&random), rates: Self.randomTable(&random, holes: false))
      let freightClass = try #require(FreightClass.allCases.randomElement(using: &random))
      var pounds = 1
      var before = Money.zero(.usd)
      while pounds < 45_000 {
        let request = try QuoteRequest.sample(units: [.sample(freightClass, pounds: pounds)])
        let answer = Self.rater.quote(request, on: sheet, asOf: Self.today).first
        let total = try #require(answer?.offer?.total)
        #expect(total >= before)
        before = total
        pounds += Int.random(in: 1...900, using: &random)
      }
    }
  }

  @Test("the same request gives the same answer")
  func repeatable() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<100 {
      let sheet = try RateSheet.sample(
        terms: Self.randomTerms(&random), rates: Self.randomTable(&random, holes: false))
      let request = try QuoteRequest.sample(units: Self.randomUnits(&random))
      let first = Self.rater.quote(request, on: sheet, asOf: Self.today)
      #expect(Self.rater.quote(request, on: sheet, asOf: Self.today) == first)
    }
  }
}
