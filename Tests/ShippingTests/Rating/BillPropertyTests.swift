import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("The lines of a bill, on random terms")
struct BillPropertyTests {
  private static let seeds: [UInt64] = [301, 302, 303]
  private static let today = CalendarDay.sample("2026-11-23")

  private func forOffers(
    _ seed: UInt64, terms: (inout SeededGenerator) -> RateTerms,
    _ check: (Offer, RateTerms, QuoteRequest) throws -> Void
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var count = 0
    while count < 150 {
      let terms = terms(&generator)
      let sheet = try RateSheet.sample(
        terms: terms, rates: RatingPropertyTests.randomTable(&generator, holes: false))
      let request = try QuoteRequest.sample(units: RatingPropertyTests.randomUnits(&generator))
      let answer = RatingPropertyTests.rater.quote(request, on: sheet, asOf: Self.today).first
      guard let offer = answer?.offer else {
        #expect(answer?.refusal != nil)
        count += 1
        continue
      }
      try check(offer, terms, request)
      count += 1
    }
  }

  /// The sum of the lines of a kind.
  private func sum(_ offer: Offer, _ isCounted: (ChargeLine.Kind) -> Bool) -> Money {
    offer.lines.filter { isCounted($0.kind) }.reduce(.zero(offer.currency)) { $0 + $1.amount }
  }

  private func isFuel(_ kind: ChargeLine.Kind) -> Bool {
    if case .fuel = kind { return true }
    return false
  }

  private func isAccessorial(_ kind: ChargeLine.Kind) -> Bool {
    if case .accessorial = kind { return true }
    return false
  }

  @Test("the lines sum to the total, and every line tells its source", arguments: seeds)
  func sums(seed: UInt64) throws {
    try forOffers(seed, terms: RatingPropertyTests.randomTerms) { offer, _, _ in
      #expect(offer.lines.reduce(Money.zero(.usd)) { $0 + $1.amount } == offer.total)
      #expect(offer.lines.allSatisfy { !$0.source.isEmpty && !$0.label.isEmpty })
      #expect(offer.explanation.amount == offer.total)
      #expect(offer.explanation.steps.count >= offer.lines.count)
    }
  }

  @Test("only discounts are below zero", arguments: seeds)
  func signs(seed: UInt64) throws {
    try forOffers(seed, terms: RatingPropertyTests.randomTerms) { offer, _, _ in
      for line in offer.lines {
        if case .discount = line.kind {
          #expect(line.amount < .zero(.usd))
        } else {
          #expect(line.amount >= .zero(.usd))
        }
      }
    }
  }

  @Test("no discount goes below the absolute minimum", arguments: seeds)
  func absoluteMinimum(seed: UInt64) throws {
    try forOffers(seed, terms: RatingPropertyTests.randomTerms) { offer, terms, _ in
      let linehaul = sum(offer) { !isFuel($0) && !isAccessorial($0) }
      #expect(linehaul >= terms.absoluteMinimum ?? .zero(.usd))
    }
  }

  @Test("fuel is its share of the linehaul, half-up", arguments: seeds)
  func fuel(seed: UInt64) throws {
    try forOffers(seed, terms: RatingPropertyTests.randomTerms) { offer, terms, _ in
      let linehaul = sum(offer) { !isFuel($0) && !isAccessorial($0) }
      #expect(sum(offer, isFuel) == linehaul.share(terms.fuel.percent ?? .zero))
    }
  }

  @Test("a larger discount, or a smaller minimum, is never dearer", arguments: seeds)
  func discounts(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      var terms = RateTerms(
        discount: Percent(Int.random(in: 0...80, using: &generator)),
        absoluteMinimum: Money(minorUnits: Int64.random(in: 0...20_000, using: &generator), .usd))
      let table = RatingPropertyTests.randomTable(&generator, holes: false)
      let request = try QuoteRequest.sample(
        units: [.sample(.class100, pounds: Int.random(in: 1...12_000, using: &generator))])
      func total() throws -> Money {
        let sheet = try RateSheet.sample(terms: terms, rates: table)
        let answer = RatingPropertyTests.rater.quote(request, on: sheet, asOf: Self.today).first
        return try #require(answer?.offer?.total)
      }
      let before = try total()
      terms.discount = Percent(millionths: terms.discount.millionths + 10_000_000)
      let discounted = try total()
      #expect(discounted <= before)
      terms.absoluteMinimum = nil
      #expect(try total() <= discounted)
    }
  }

  @Test("a flat accessorial adds its amount, and nothing else changes", arguments: seeds)
  func flat(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let amount = Money(minorUnits: Int64.random(in: 1...20_000, using: &generator), .usd)
      let accessorial = try #require(
        Accessorial.allCases.filter { $0 != .hazardousMaterials }.randomElement(using: &generator))
      var terms = RatingPropertyTests.randomTerms(&generator)
      terms.accessorials = [accessorial: .flat(amount: amount)]
      let sheet = try RateSheet.sample(
        terms: terms, rates: RatingPropertyTests.randomTable(&generator, holes: false))
      let units = [
        HandlingUnit.sample(.class85, pounds: Int.random(in: 1...9_000, using: &generator))
      ]
      let totals = try [[], [accessorial]].map { wanted in
        let request = try QuoteRequest.sample(units: units, accessorials: Set(wanted))
        let answer = RatingPropertyTests.rater.quote(request, on: sheet, asOf: Self.today).first
        return try #require(answer?.offer?.total)
      }
      #expect(totals[1] - totals[0] == amount)
    }
  }

  @Test(
    "a service without a price is refused by name, never priced as nothing",
    arguments: Accessorial.allCases)
  func noPrice(accessorial: Accessorial) throws {
    let sheet = try RateSheet.sample()
    let request = try QuoteRequest.sample(accessorials: [accessorial])
    let answer = RatingPropertyTests.rater.quote(request, on: sheet, asOf: Self.today).first
    #expect(answer?.offer == nil)
    #expect(answer?.refusal?.reason == .accessorialNotInSheet(accessorial))
    #expect(answer?.refusal?.sentence.contains(accessorial.name) == true)
  }

  @Test("an offer survives JSON, and one whose lines were changed is refused", arguments: seeds)
  func json(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sheet = try RateSheet.sample(
      terms: RatingPropertyTests.randomTerms(&generator),
      rates: RatingPropertyTests.randomTable(&generator, holes: false))
    for _ in 0..<20 {
      let request = try QuoteRequest.sample(
        units: [.sample(.class70, pounds: Int.random(in: 1...9_000, using: &generator))])
      let answer = RatingPropertyTests.rater.quote(request, on: sheet, asOf: Self.today).first
      let offer = try #require(answer?.offer)
      let data = try JSONEncoder().encode(offer)
      #expect(try JSONDecoder().decode(Offer.self, from: data) == offer)
      let wrong = String(decoding: data, as: UTF8.self).replacing(
        "\"total\":{\"amount\":\"\(offer.total.plainText)\"",
        with: "\"total\":{\"amount\":\"\((offer.total + Money(minorUnits: 1, .usd)).plainText)\"")
      guard wrong != String(decoding: data, as: UTF8.self) else { continue }
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(Offer.self, from: Data(wrong.utf8))
      }
    }
  }
}
