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

  /// Cents of an exact amount, rounded half-up.
  private func cents(_ exact: ExactDecimal) -> Int {
    Int(exact.rounded(toPlaces: 0).significand)
  }

  /// The charge at a break, or nothing when a class has no rate there.
  private func account(
    _ column: WeightBreak, _ lines: [(FreightClass, Int)], _ table: ClassRateTable,
    _ terms: RateTerms
  ) throws -> Account? {
    var priced: [(freightClass: FreightClass, rate: HundredweightRate, cents: Int)] = []
    var exact = ExactDecimal.zero
    for (freightClass, pounds) in lines {
      guard let rate = table[freightClass, column] else { return nil }
      let charge = rate.value * ExactDecimal(pounds)
      exact = exact + charge
      priced.append((freightClass, rate, cents(charge)))
    }
    let missing = column.minimumPounds - lines.reduce(0) { $0 + $1.1 }
    if missing > 0, let lowest = priced.min(by: { $0.rate < $1.rate }) {
      let whole = cents(exact + lowest.rate.value * ExactDecimal(missing))
      let before = priced.reduce(0) { $0 + $1.cents }
      priced.append((lowest.freightClass, lowest.rate, max(0, whole - before)))
    }
    let gross = priced.reduce(0) { $0 + $1.cents }
    let discount = priced.reduce(Int128(0)) { sum, line in
      sum + Int128(line.cents) * Int128(terms.discount(of: line.freightClass).millionths)
    }
    return Account(
      column: column, gross: gross,
      net: gross - Int(Rounding.halfUp.quotient(discount, 100_000_000)))
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
