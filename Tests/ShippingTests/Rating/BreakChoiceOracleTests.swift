import Shipping
import TestSupport
import Testing
import Units

/// The weight break that a bill is made at, against a plain account of every break.
@Suite("The choice of a weight break")
struct BreakChoiceOracleTests {
  private struct Account {
    var column: WeightBreak
    var gross: Int
    var net: Int
  }

  /// Cents of so many pounds at a rate in ten-thousandths per hundredweight, rounded half-up.
  private func cents(_ pounds: Int, _ rate: HundredweightRate) throws -> Int {
    let exact = rate.value * ExactDecimal(pounds)
    return Int((exact.rounded(toPlaces: 0)).significand)
  }

  private func share(_ cents: Int, _ percent: Percent) -> Int {
    (cents * Int(percent.millionths) + 50_000_000) / 100_000_000
  }

  /// The charge at a break, or nothing when a class has no rate there.
  private func account(
    _ column: WeightBreak, _ lines: [(FreightClass, Int)], _ table: ClassRateTable,
    _ terms: RateTerms
  ) throws -> Account? {
    var priced: [(freightClass: FreightClass, rate: HundredweightRate, cents: Int)] = []
    for (freightClass, pounds) in lines {
      guard let rate = table[freightClass, column] else { return nil }
      priced.append((freightClass, rate, try cents(pounds, rate)))
    }
    let missing = column.minimumPounds - lines.reduce(0) { $0 + $1.1 }
    if missing > 0, let lowest = priced.min(by: { $0.rate < $1.rate }) {
      priced.append((lowest.freightClass, lowest.rate, try cents(missing, lowest.rate)))
    }
    let gross = priced.reduce(0) { $0 + $1.cents }
    let byClass = priced.reduce(0) { $0 + share($1.cents, terms.discount(of: $1.freightClass)) }
    let discount = terms.classDiscounts.isEmpty ? share(gross, terms.discount) : byClass
    return Account(column: column, gross: gross, net: gross - discount)
  }

  /// The heaviest break that is reached, and every heavier one: the cheapest, the lighter of equals.
  private func cheapest(
    _ lines: [(FreightClass, Int)], _ table: ClassRateTable, _ terms: RateTerms
  ) throws -> Account? {
    let pounds = lines.reduce(0) { $0 + $1.1 }
    let all = try WeightBreak.allCases.compactMap { try account($0, lines, table, terms) }
    let reached = all.last { $0.column.minimumPounds <= pounds }
    let usable = all.filter { $0.column >= (reached?.column ?? .lessThan500) }
    let key: (Account) -> Int = { terms.classDiscounts.isEmpty ? $0.gross : $0.net }
    return usable.reduce(nil) { best, next in
      guard let best else { return next }
      return key(next) < key(best) ? next : best
    }
  }

  @Test("is the cheapest of all that may be used, to the cent", arguments: 0..<8)
  func cheapestOfAll(seed: UInt64) throws {
    var random = SeededGenerator(seed: 400 + seed)
    for _ in 0..<250 {
      let table = RatingPropertyTests.randomTable(&random, holes: Bool.random(using: &random))
      var terms = RateTerms(discount: Percent(Int.random(in: 0...90, using: &random)))
      if Bool.random(using: &random) {
        terms.classDiscounts = [.class70: Percent(80), .class125: Percent(15)]
      }
      let lines = (0..<Int.random(in: 1...4, using: &random)).map { _ in
        (
          FreightClass.allCases.randomElement(using: &random) ?? .class50,
          Int.random(in: 1...9_000, using: &random)
        )
      }
      let request = try QuoteRequest.sample(units: lines.map { .sample($0.0, pounds: $0.1) })
      let answer = try LTLRater(holidays: .weekendsOnly).quote(
        request, on: .sample(terms: terms, rates: table), asOf: .sample("2026-11-23")
      ).first
      let expected = try cheapest(lines, table, terms)
      #expect(answer?.offer?.rating?.classRates?.column == expected?.column)
      #expect(answer?.offer.map { Int($0.total.minorUnits) } == expected?.net)
    }
  }
}
