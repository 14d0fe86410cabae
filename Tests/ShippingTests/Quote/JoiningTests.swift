import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Answers that come later")
struct JoiningTests {
  private func quote(_ offers: [Offer], refusals: [Refusal] = []) throws -> Quote {
    Quote(
      number: try #require(QuoteNumber(1_001)), created: Instant(secondsSinceEpoch: 0),
      priced: PricedRequest(request: try .sample(), offers: offers, refusals: refusals))
  }

  @Test("offers are listed cheapest first, one currency together, no estimate beside prices")
  func order() throws {
    let estimate = try #require(
      Offer(
        service: Offer.OfferedService(
          carrier: "Model", name: "estimate", mode: .lessThanTruckload, basis: .estimate,
          source: "model"),
        schedule: Offer.Schedule(shipDay: .sample("2026-11-24")),
        lines: [
          ChargeLine(
            kind: .stated(label: "estimate", detail: "model"), amount: Money(minorUnits: 1, .cad),
            source: "model")
        ],
        range: EstimateRange(
          low: Money(minorUnits: 1, .cad), high: Money(minorUnits: 2, .cad),
          figuresOf: .sample("2026-01-01"))))
    let answers: [QuoteAnswer] = [
      .offer(estimate), .offer(try .live("B", cents: 500)), .offer(try .live("A", cents: 500)),
      .offer(try .live("C", cents: 900, currency: .cad)), .offer(try .live("D", cents: 100)),
    ]
    let joined = PricedRequest(request: try .sample()).joined(by: answers)
    #expect(joined.offers.map(\.carrier) == ["C", "D", "A", "B"])
  }

  @Test("the chosen offer stays the chosen one, wherever it is listed now")
  func chosen() throws {
    var quote = try quote([.live("A", cents: 500), .live("B", cents: 900)])
    try quote.choose(offerAt: 1, on: .sample("2026-11-23"))
    quote.join([.offer(try .live("C", cents: 100)), .offer(try .live("D", cents: 700))])
    #expect(quote.offers.map(\.carrier) == ["C", "A", "D", "B"])
    #expect(quote.chosenOffer?.carrier == "B")
    #expect(quote.chosenOfferIndex == 3)
  }

  @Test("an answer that is there already is not added again")
  func twice() throws {
    let refusal = Refusal.live("Karrio", .timedOut(seconds: 20))
    var quote = try quote([.live("A", cents: 500)], refusals: [refusal])
    let before = quote
    quote.join([.offer(try .live("A", cents: 500)), .refusal(refusal)])
    #expect(quote == before)
    quote.join([.refusal(.live("Karrio", .givenUp))])
    #expect(quote.refusals.count == 2)
    #expect(quote.chosenOffer == nil)
  }

  @Test("a live offer counts its days as its carrier does, a sheet in business days")
  func transit() throws {
    #expect(try Offer.live("A", cents: 1).transitText == "3 days")
    let sheet = try RateSheet.sample()
    let answers = LTLRater(holidays: .weekendsOnly)
      .quote(try .sample(), on: sheet, asOf: .sample("2026-11-23"))
    #expect(answers.first?.offer?.transitText == "2 business days")
  }

  @Test("a live offer stands for its day alone")
  func expiry() throws {
    var quote = try quote([.live("A", cents: 500, lastDay: .sample("2026-11-23"))])
    #expect(throws: QuoteError.self) { try quote.choose(offerAt: 0, on: .sample("2026-11-24")) }
    try quote.choose(offerAt: 0, on: .sample("2026-11-23"))
    #expect(quote.chosenOffer?.carrier == "A")
  }
}
