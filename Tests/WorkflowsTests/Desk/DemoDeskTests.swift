import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("The demonstration desk and its overview")
struct DemoDeskTests {
  @Test("the desk is full: sheets, shipments of every state, and quotes")
  func filled() throws {
    let desk = try FixedDesk.demo()
    #expect(
      try desk.store.rateSheetHeaders().map(\.identity.carrier).sorted() == [
        "Lakehead Cartage", "Maple Freight", "Northern Line",
      ])
    #expect(try desk.store.quoteIDs(QuoteQuery()).count == 7)
    let counts = try desk.store.shipmentCounts()
    #expect(counts[.delivered] == 9)
    #expect(counts[.atBorder] == 1)
    #expect(counts.values.reduce(0, +) == 21)
  }

  @Test("one quote has a choice, not every quote has an offer, and all have answers")
  func quotes() throws {
    let desk = try FixedDesk.demo()
    let ids = try desk.store.quoteIDs(QuoteQuery())
    let quotes = try ids.map { try desk.store.quote(id: $0).value }
    #expect(quotes.filter { $0.chosenOffer != nil }.count == 1)
    #expect(quotes.contains { $0.priced.priceIndices.isEmpty })
    #expect(quotes.allSatisfy { !$0.offers.isEmpty || !$0.refusals.isEmpty })
  }

  @Test("the samples are the same on every desk with the same clock")
  func repeatable() throws {
    let desks = [try FixedDesk.demo(), try FixedDesk.demo()]
    let quotes = try desks.map { desk in
      try desk.store.quoteIDs(QuoteQuery()).map { try desk.store.quote(id: $0) }
    }
    #expect(quotes[0] == quotes[1])
    let first = try #require(quotes[0].last)
    #expect(first.value.number.description == "Q-1001")
    #expect(first.value.chosenOfferIndex == 0)
    #expect(try desks[0].store.history(of: .quote(first.value.number)).count == 2)
  }

  @Test("the overview shows the most urgent first, at most eight")
  func attention() throws {
    let desk = try FixedDesk.demo()
    let facts = try ReadOverview(desk: desk, keeper: QuoteDraftKeeper(desk: desk))()
    #expect(facts.today == FixedDesk.today)
    #expect(facts.attention.first?.shipmentNumber == "BX-1029")
    let dues = facts.attention.compactMap { $0.attention.due?.secondsSinceEpoch }
    #expect(dues == dues.sorted())
    #expect(facts.attention.count == 5)
    #expect(facts.quoteCount == 7)
    #expect(facts.latestQuotes.count == 7)
    #expect(facts.sheetCount == 2)
    #expect(facts.counts[.draft] == 3)
    #expect(facts.drafts.isEmpty)
  }

  @Test("a half-typed quote stands in the overview")
  func draft() throws {
    let desk = try FixedDesk.demo()
    let keeper = QuoteDraftKeeper(desk: desk)
    let key = keeper.newKey()
    _ = try keeper.save(.sample(), key: key, sequence: keeper.nextSequence(of: key))
    let drafts = try ReadOverview(desk: desk, keeper: keeper)().drafts
    #expect(drafts.map(\.saved) == [FixedDesk.now])
    #expect(drafts.map(\.holder) == [.here])
    #expect(drafts.first?.headline == "48201 > M5V 2T6, ceramic planters")
  }

  @Test("an empty desk has an overview without anything to do")
  func empty() throws {
    let desk = try FixedDesk.empty()
    let facts = try ReadOverview(desk: desk, keeper: QuoteDraftKeeper(desk: desk))()
    #expect(facts.attention.isEmpty && facts.expiring.isEmpty && facts.latestQuotes.isEmpty)
    #expect(facts.quoteCount == 0)
    #expect(facts.sheetCount == 0)
  }

  @Test("the day is the day of the user's zone")
  func zone() {
    let late = Instant(iso: "2026-11-24T03:30:00Z") ?? FixedDesk.now
    let clock = DeskClock(now: { late }, secondsFromGMT: { _ in -5 * 3_600 })
    #expect(clock.today == .sample("2026-11-23"))
    #expect(clock.clockText(late) == "22:30")
  }
}
