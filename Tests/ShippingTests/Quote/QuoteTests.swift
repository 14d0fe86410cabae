import Foundation
import Shipping
import Testing
import Units

@Suite struct QuoteTests {
  private static let shipDay = CalendarDay(daysSinceEpoch: 20_781)
  private static let lastDay = shipDay.adding(days: 6)

  private static func offer(
    _ carrier: String, cents: Int64, _ currency: Currency = .usd, basis: Offer.Basis = .sheet,
    lastDay: CalendarDay? = lastDay
  ) throws -> Offer {
    try #require(
      Offer(
        service: Offer.OfferedService(
          carrier: carrier, name: "standard", mode: .lessThanTruckload, basis: basis,
          source: "sheet"),
        schedule: Offer.Schedule(shipDay: shipDay, lastDay: lastDay),
        lines: [
          ChargeLine(
            kind: .stated(label: "freight", detail: ""),
            amount: Money(minorUnits: cents, currency), source: "sheet")
        ],
        range: basis == .estimate
          ? EstimateRange(
            low: .zero(currency), high: Money(minorUnits: cents, currency), figuresOf: shipDay)
          : nil))
  }

  private static func priced(_ offers: [Offer], currency: Currency? = nil) throws -> PricedRequest {
    PricedRequest(
      request: QuoteRequest(
        origin: Place(postalCode: try PostalCode(parsing: "48201")),
        destination: Place(postalCode: try PostalCode(parsing: "M5V 2T6")), shipDay: shipDay,
        handlingUnits: [HandlingUnit(weightEach: .pounds(500))], currency: currency),
      offers: offers)
  }

  private static func quote(_ offers: [Offer]) throws -> Quote {
    Quote(
      number: try #require(QuoteNumber(1_001)), created: Instant(secondsSinceEpoch: 0),
      priced: try priced(offers))
  }

  @Test("the best offer is the cheapest price, the first of equals")
  func best() throws {
    let offers = [
      try Self.offer("A", cents: 900), try Self.offer("B", cents: 800),
      try Self.offer("C", cents: 800), try Self.offer("D", cents: 1, basis: .estimate),
    ]
    #expect(try Self.priced(offers).bestOfferIndex == 1)
    #expect(try Self.priced([]).bestOfferIndex == nil)
    #expect(try Self.priced([offers[3]]).bestOfferIndex == nil)
  }

  @Test("offers of two currencies are compared only in the currency that was asked for")
  func currencies() throws {
    let offers = [try Self.offer("A", cents: 900), try Self.offer("B", cents: 100, .cad)]
    #expect(try Self.priced(offers).bestOfferIndex == nil)
    #expect(try Self.priced(offers, currency: .usd).bestOfferIndex == 0)
    #expect(try Self.priced(offers, currency: .eur).bestOfferIndex == nil)
  }

  @Test("an offer is chosen until its last day, and the choice can be taken back")
  func choosing() throws {
    var quote = try Self.quote([
      Self.offer("A", cents: 900), Self.offer("B", cents: 800), Self.offer("C", cents: 1_000),
    ])
    #expect(quote.leadingOffer?.carrier == "B")
    try quote.choose(offerAt: 0, on: Self.lastDay)
    #expect(quote.chosenOffer?.carrier == "A")
    #expect(quote.leadingOffer?.carrier == "A")
    #expect(throws: QuoteError.noSuchOffer(index: 3, count: 3)) {
      try quote.choose(offerAt: 3, on: Self.shipDay)
    }
    #expect(throws: QuoteError.offerExpired(carrier: "B", lastDay: Self.lastDay)) {
      try quote.choose(offerAt: 1, on: Self.lastDay.adding(days: 1))
    }
    #expect(quote.chosenOfferIndex == 0)
    quote.chooseNone()
    #expect(quote.chosenOffer == nil)
  }

  @Test("a quote is open through the last day of its best offer, and expired after it")
  func states() throws {
    var quote = try Self.quote([Self.offer("A", cents: 900)])
    #expect(quote.state(on: Self.lastDay) == .open)
    #expect(quote.state(on: Self.lastDay.adding(days: 1)) == .expired)
    try quote.choose(offerAt: 0, on: Self.shipDay)
    #expect(quote.state(on: Self.lastDay.adding(days: 99)) == .chosen)
    let endless = try Self.quote([Self.offer("A", cents: 900, lastDay: nil)])
    #expect(endless.state(on: Self.lastDay.adding(days: 9_999)) == .open)
  }

  @Test("every refusal to choose is one sentence with its mend")
  func wording() {
    let missing = QuoteError.noSuchOffer(index: 3, count: 3).sentence
    #expect(missing == "offer 4 does not exist; the quote has 3, choose one of them.")
    let expired = QuoteError.offerExpired(carrier: "B", lastDay: Self.lastDay).sentence
    #expect(expired.contains(Self.lastDay.longText))
    #expect(expired.hasSuffix("make the quote anew."))
  }

  @Test("a quote is read back from JSON as it was, and a choice of no offer is refused")
  func json() throws {
    var quote = try Self.quote([Self.offer("A", cents: 900)])
    try quote.choose(offerAt: 0, on: Self.shipDay)
    let text = String(decoding: try JSONEncoder().encode(quote), as: UTF8.self)
    #expect(try JSONDecoder().decode(Quote.self, from: Data(text.utf8)) == quote)
    let broken = text.replacing("\"chosenOffer\":0", with: "\"chosenOffer\":1")
    #expect(broken != text)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Quote.self, from: Data(broken.utf8))
    }
  }

  @Test(
    "a number is read as it is typed",
    arguments: [("Q-1001", 1_001), ("q1001", 1_001), (" 7 ", 7), ("Q 12", 12)] as [(String, Int64)])
  func numbers(_ text: String, _ value: Int64) throws {
    #expect(QuoteNumber(parsing: text)?.value == value)
  }

  @Test(
    "what is no number is refused",
    arguments: ["", "Q", "Q-", "Q-0", "-1", "Q--1", "1001x", "٣", "99999999999999999999"])
  func noNumbers(_ text: String) {
    #expect(QuoteNumber(parsing: text) == nil)
  }
}
