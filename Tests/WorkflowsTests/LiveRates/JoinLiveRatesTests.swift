import Carriers
import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Live answers of a quote on the desk")
struct JoinLiveRatesTests {
  private func desk(_ providers: any LiveRateProvider...) throws -> Desk {
    OpenDesk.over(
      try SQLiteStore.inMemory(), clock: FixedDesk.clock, author: "tess",
      liveRates: LiveRates(providers: providers))
  }

  private func quote(on desk: Desk) throws -> Saved<Quote> {
    try PriceQuote(desk: desk)(try .sample())
  }

  @Test("each arrival is saved at once, so that what is shown is what is kept")
  func saved() throws {
    let slow = StandInProvider("Slow", [.offer(try .live("S", cents: 100))], isHeld: true)
    let fast = StandInProvider("Fast", [.refusal(.live("Fast", .nothingOffered))])
    let desk = try desk(slow, fast)
    let base = try quote(on: desk)
    var seen: [(offers: Int, refusals: Int, done: Int)] = []
    let joined = try JoinLiveRates(desk: desk)(base, cancellation: Cancellation()) { saved, done in
      seen.append((saved.value.offers.count, saved.value.refusals.count, done))
      #expect((try? desk.store.quote(id: base.id)) == saved)
      slow.release()
    }
    #expect(seen.map(\.done) == [1, 2])
    #expect(seen.map(\.offers) == [1, 1] && seen.map(\.refusals) == [1, 1])
    #expect(joined.version == 3)
    #expect(try desk.store.quote(id: base.id) == joined)
    #expect(joined.value.offers.map(\.carrier) == ["S"])
  }

  @Test("the history says who joined the answers and when")
  func history() throws {
    let desk = try desk(StandInProvider("Karrio", [.offer(try .live("S", cents: 100))]))
    let base = try quote(on: desk)
    _ = try JoinLiveRates(desk: desk)(base, cancellation: Cancellation()) { _, _ in }
    let changes = try desk.store.history(of: .quote(base.value.number))
    #expect(changes.contains { $0.field.hasPrefix("priced.offers[0]") && $0.new == "S" })
    #expect(changes.allSatisfy { $0.stamp == desk.stamp })
  }

  @Test("a choice that was made meanwhile stays, and the answers join it")
  func choiceMeanwhile() throws {
    let held = StandInProvider("Karrio", [.offer(try .live("Late", cents: 1))], isHeld: true)
    let early = StandInProvider("Early", [.offer(try .live("Early", cents: 900))])
    let desk = try desk(held, early)
    let base = try quote(on: desk)
    let joined = try JoinLiveRates(desk: desk)(base, cancellation: Cancellation()) { saved, done in
      guard done == 1 else { return }
      var chosen = saved.value
      try? chosen.choose(offerAt: 0, on: FixedDesk.today)
      _ = try? desk.store.updateQuote(saved, to: chosen, by: desk.stamp)
      held.release()
    }
    #expect(joined.value.offers.map(\.carrier) == ["Late", "Early"])
    #expect(joined.value.chosenOffer?.carrier == "Early")
    #expect(joined.version == 4)
  }

  @Test("a quote that is given up keeps what came, and who did not answer")
  func givenUp() throws {
    let held = StandInProvider("Held", [.offer(try .live("Late", cents: 1))], isHeld: true)
    let early = StandInProvider("Early", [.offer(try .live("Early", cents: 900))])
    let desk = try desk(held, early)
    let cancellation = Cancellation()
    let joined = try JoinLiveRates(desk: desk)(
      try quote(on: desk), cancellation: cancellation
    ) { _, _ in cancellation.cancel() }
    #expect(joined.value.offers.map(\.carrier) == ["Early"])
    #expect(joined.value.refusals == [.live("Held", .givenUp)])
    #expect(try desk.store.quote(id: joined.id) == joined)
  }

  @Test("a quote that was deleted meanwhile ends the question")
  func deleted() throws {
    let desk = try desk(StandInProvider("Karrio", [.offer(try .live("S", cents: 100))]))
    let base = try quote(on: desk)
    try desk.store.deleteQuote(base, by: desk.stamp)
    let cancellation = Cancellation()
    #expect(throws: StoreError.self) {
      try JoinLiveRates(desk: desk)(base, cancellation: cancellation) { _, _ in }
    }
    #expect(cancellation.isCancelled)
  }

  @Test("without a live service the quote comes back as it was")
  func nobody() throws {
    let desk = try desk()
    let base = try quote(on: desk)
    #expect(
      try JoinLiveRates(desk: desk)(base, cancellation: Cancellation()) { _, _ in } == base)
  }
}
