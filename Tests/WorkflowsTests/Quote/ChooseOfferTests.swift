import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Choosing an offer")
struct ChooseOfferTests {
  /// A desk with a quote of two live offers.
  private func quote(_ desk: Desk) throws -> Saved<Quote> {
    let priced = PricedRequest(
      request: try .sample(), offers: [try .live("A", cents: 100), try .live("B", cents: 200)])
    return try desk.store.addQuote(priced, created: FixedDesk.now, by: "tess")
  }

  private func choosing(_ index: Int?, in quote: Saved<Quote>) throws -> Quote {
    var changed = quote.value
    if let index {
      try changed.choose(offerAt: index, on: FixedDesk.today)
    } else {
      changed.chooseNone()
    }
    return changed
  }

  private func join(_ offer: Offer, to quote: Saved<Quote>, on desk: Desk) throws -> Saved<Quote> {
    var changed = quote.value
    changed.join([.offer(offer)])
    return try desk.store.updateQuote(quote, to: changed, by: desk.stamp)
  }

  @Test("the choice is saved")
  func plain() throws {
    let desk = try FixedDesk.empty()
    let base = try quote(desk)
    let saved = try ChooseOffer(desk: desk)(base, to: choosing(1, in: base))
    #expect(saved.value.chosenOffer?.carrier == "B" && saved.version == 2)
  }

  @Test("answers that came meanwhile are no conflict, and the same offer is chosen among all")
  func answersMeanwhile() throws {
    let desk = try FixedDesk.empty()
    let base = try quote(desk)
    _ = try join(.live("Cheap", cents: 1), to: base, on: desk)
    let saved = try ChooseOffer(desk: desk)(base, to: choosing(1, in: base))
    #expect(saved.value.offers.map(\.carrier) == ["Cheap", "A", "B"])
    #expect(saved.value.chosenOffer?.carrier == "B")
  }

  @Test("a choice is taken back although answers came meanwhile")
  func takenBack() throws {
    let desk = try FixedDesk.empty()
    let first = try quote(desk)
    let base = try ChooseOffer(desk: desk)(first, to: choosing(0, in: first))
    _ = try join(.live("Cheap", cents: 1), to: base, on: desk)
    let saved = try ChooseOffer(desk: desk)(base, to: choosing(nil, in: base))
    #expect(saved.value.chosenOffer == nil && saved.value.offers.count == 3)
  }

  @Test("another person's choice is a conflict with their state")
  func conflict() throws {
    let desk = try FixedDesk.empty()
    let base = try quote(desk)
    let theirs = try ChooseOffer(desk: desk)(base, to: choosing(0, in: base))
    #expect {
      try ChooseOffer(desk: desk)(base, to: choosing(1, in: base))
    } throws: { error in
      guard case StoreError.conflict(.quote(_, _, let found)) = error else { return false }
      return found == theirs
    }
  }
}
