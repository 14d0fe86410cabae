import Shipping
import TestSupport
import Testing
import Units

/// The choice of the weight break against a plain search through all of them.
@Suite("The cheapest weight break, on random shipments")
struct BreakChoicePropertyTests {
  private static let seeds: [UInt64] = [201, 202, 203, 204]
  private static let today = CalendarDay.sample("2026-11-23")

  /// One candidate as the algorithm tells it, found the long way.
  private struct Candidate: Equatable {
    var column: WeightBreak
    var deficit: Int
    var gross: ExactDecimal
  }

  private func cents(_ exact: ExactDecimal) -> ExactDecimal { exact.divided(by: 100, places: 2) }

  /// Every break that may be used: those above the weight with a deficit, and the highest one that
  /// the weight reaches and that has a rate for every class.
  private func candidates(
    _ table: ClassRateTable, _ lines: [(freightClass: FreightClass, pounds: Int)]
  ) -> [Candidate] {
    let pounds = lines.reduce(0) { $0 + $1.pounds }
    let rated = WeightBreak.allCases.compactMap { column -> Candidate? in
      let rates = lines.compactMap { table[$0.freightClass, column] }
      guard rates.count == lines.count, let lowest = rates.min() else { return nil }
      let deficit = max(0, column.minimumPounds - pounds)
      let charges = zip(lines, rates).map { ExactDecimal($0.pounds) * $1.value }
      let freight = charges.map(cents).reduce(.zero, +)
      let whole = cents(charges.reduce(.zero, +) + ExactDecimal(deficit) * lowest.value)
      return Candidate(
        column: column, deficit: deficit, gross: deficit > 0 ? max(freight, whole) : freight)
    }
    let reached = rated.last { $0.deficit == 0 }
    return (reached.map { [$0] } ?? []) + rated.filter { $0.deficit > 0 }
  }

  private func forShipments(
    _ seed: UInt64, holes: Bool,
    _ check: (ClassRateTable, [(freightClass: FreightClass, pounds: Int)], LTLRating?, Offer?)
      throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<250 {
      let table = RatingPropertyTests.randomTable(&generator, holes: holes)
      let lines = (0..<Int.random(in: 1...4, using: &generator)).map { _ in
        (
          freightClass: FreightClass.allCases.randomElement(using: &generator) ?? .class50,
          pounds: Int.random(in: 1...11_000, using: &generator)
        )
      }
      let sheet = try RateSheet.sample(terms: RateTerms(), rates: table)
      let request = try QuoteRequest.sample(
        units: lines.map { .sample($0.freightClass, pounds: $0.pounds) })
      let answer = RatingPropertyTests.rater.quote(request, on: sheet, asOf: Self.today).first
      try check(table, lines, answer?.offer?.rating?.classRates, answer?.offer)
    }
  }

  @Test(
    "the breaks that are looked at are those of a plain search, with their charges",
    arguments: seeds)
  func considered(seed: UInt64) throws {
    try forShipments(seed, holes: true) { table, lines, rating, _ in
      let found = rating?.considered.map {
        Candidate(column: $0.column, deficit: $0.deficitPounds, gross: $0.gross.amount)
      }
      #expect((found ?? []) == candidates(table, lines))
    }
  }

  @Test("the chosen break is the cheapest, the lighter of equals", arguments: seeds)
  func cheapest(seed: UInt64) throws {
    try forShipments(seed, holes: true) { table, lines, rating, offer in
      let all = candidates(table, lines)
      guard let least = all.map(\.gross).min() else {
        #expect(rating == nil)
        return
      }
      let best = try #require(all.first { $0.gross == least })
      #expect(rating?.column == best.column)
      #expect(offer?.total.amount == least)
      #expect(rating?.ratedPounds == rating.map { $0.actualPounds + best.deficit })
    }
  }

  @Test(
    "paying for a deficit never costs more than the break that the weight reaches", arguments: seeds
  )
  func deficitSaves(seed: UInt64) throws {
    try forShipments(seed, holes: false) { table, lines, rating, offer in
      let reached = try #require(candidates(table, lines).first { $0.deficit == 0 })
      let total = try #require(offer?.total.amount)
      #expect(total <= reached.gross)
      if rating?.ratedPounds != rating?.actualPounds { #expect(total < reached.gross) }
    }
  }

  @Test(
    "heavier freight of several classes is never cheaper within a break", arguments: seeds)
  func monotone(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<25 {
      let sheet = try RateSheet.sample(
        terms: RateTerms(), rates: RatingPropertyTests.randomTable(&generator, holes: false))
      var lines = (0..<Int.random(in: 2...4, using: &generator)).map { _ in
        (FreightClass.allCases.randomElement(using: &generator) ?? .class50, 1)
      }
      var before = (total: Money.zero(.usd), reached: WeightBreak.lessThan500)
      for _ in 0..<40 {
        let place = Int.random(in: lines.indices, using: &generator)
        lines[place].1 += Int.random(in: 1...900, using: &generator)
        let request = try QuoteRequest.sample(
          units: lines.map { .sample($0.0, pounds: $0.1) })
        let answer = RatingPropertyTests.rater.quote(request, on: sheet, asOf: Self.today).first
        let total = try #require(answer?.offer?.total)
        let pounds = lines.reduce(0) { $0 + $1.1 }
        let reached = try #require(WeightBreak.allCases.last { $0.minimumPounds <= pounds })
        // Where a break is reached, lines that were rounded together are rounded apart.
        let cents = reached == before.reached ? 0 : Int64(lines.count)
        #expect(total + Money(minorUnits: cents, .usd) >= before.total)
        before = (total, reached)
      }
    }
  }

  @Test("the order of the handling units does not change the price", arguments: seeds)
  func order(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<150 {
      let sheet = try RateSheet.sample(
        terms: RatingPropertyTests.randomTerms(&generator),
        rates: RatingPropertyTests.randomTable(&generator, holes: true))
      let units = RatingPropertyTests.randomUnits(&generator)
      let totals = try [units, units.reversed(), units.shuffled(using: &generator)].map { units in
        try RatingPropertyTests.rater.quote(
          .sample(units: Array(units)), on: sheet, asOf: Self.today
        ).first?.offer?.total
      }
      #expect(totals[0] == totals[1])
      #expect(totals[0] == totals[2])
    }
  }
}
