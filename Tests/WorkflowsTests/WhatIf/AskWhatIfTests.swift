import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("What one change would move")
struct AskWhatIfTests {
  private let today = FixedDesk.today

  private func quoted(
    _ desk: Desk, _ change: (inout QuoteEntry) -> Void = { _ in }
  ) throws -> PricedRequest {
    let entry = QuoteEntry.sample {
      $0.units[0].freightClass = "100"
      change(&$0)
    }
    let request = try desk.entryReader.read(entry).request
    return try PriceQuote(desk: desk).price(request, asOf: today)
  }

  private func ask(
    _ desk: Desk, _ quoted: PricedRequest, chosen: Offer? = nil, _ changes: WhatIfChange...
  ) throws -> WhatIf {
    let found = try AskWhatIf(desk: desk, asOf: today)(
      quoted, chosen: chosen, changes: changes, keepsUnpriced: true)
    return try #require(found)
  }

  @Test("the lift gate costs on each service what the sheet says, and moves nothing else")
  func liftgate() throws {
    let desk = try FixedDesk.demo()
    let quoted = try quoted(desk)
    let whatIf = try ask(desk, quoted, .toggled(.liftgateDelivery))
    let effect = try #require(whatIf.effects.first)
    #expect(effect.comparison.movedRows.count == quoted.offers.count)
    for row in effect.comparison.movedRows {
      #expect(row.difference == .dollars(65) && row.daysLater == 0)
      #expect(row.movedLines.map(\.label) == ["liftgate at delivery"])
    }
    #expect(whatIf.notes.isEmpty)
    #expect(whatIf.followedOffer == quoted.offers.first)
    #expect(effect.followed?.before == quoted.offers.first)
  }

  @Test("the price after a change is the price of the changed request, whatever the change")
  func same() throws {
    let desk = try FixedDesk.demo()
    let quoted = try quoted(desk)
    let ask = AskWhatIf(desk: desk, asOf: today)
    let changes = ask.choices(for: quoted.request, today: today)
    let whatIf = try #require(try ask(quoted, changes: changes))
    #expect(whatIf.effects.count + whatIf.unpriced.count == changes.count)
    for effect in whatIf.effects {
      let again = try PriceQuote(desk: desk).price(effect.request, asOf: today)
      let after = effect.comparison.rows.compactMap(\.after)
      #expect(Set(after) == Set(again.offers), "\(effect.label)")
    }
  }

  @Test("kept changes lie under every other one, and all is told against the quote as it is")
  func kept() throws {
    let desk = try FixedDesk.demo()
    let quoted = try quoted(desk)
    let ask = AskWhatIf(desk: desk, asOf: today)
    let (gate, more) = (WhatIfChange.toggled(.liftgateDelivery), WhatIfChange.units(line: 0, by: 1))
    let alone = try self.ask(desk, quoted, gate, more)
    #expect(alone.together == nil && alone.kept.isEmpty)
    let found = try #require(try ask(quoted, changes: [more, gate], kept: [gate]))
    #expect(found.kept == [gate] && found.base == alone.base)
    #expect(found.together?.comparison == alone.effects[0].comparison)
    let both = try #require(found.effects.first)
    #expect(both.title == "with liftgate at delivery, 1 pallet more")
    #expect(both.label == "1 pallet more")
    #expect(both.followed?.before == quoted.offers.first)
    let priced = try PriceQuote(desk: desk).price(both.request, asOf: today)
    #expect(both.followed?.after == priced.offers.first)
    #expect(found.effects.last?.label == "without liftgate at delivery")
    #expect(found.effects.last?.comparison.movedRows.isEmpty == true)
  }

  @Test("changes are combined in any order to the same prices; choices are not combined")
  func combined() throws {
    let desk = try FixedDesk.demo()
    let quoted = try quoted(desk)
    let ask = AskWhatIf(desk: desk, asOf: today)
    let (gate, more) = (WhatIfChange.toggled(.liftgateDelivery), WhatIfChange.units(line: 0, by: 1))
    let one = try #require(try ask(quoted, changes: [], combined: [gate, more]))
    let other = try #require(try ask(quoted, changes: [], combined: [more, gate]))
    #expect(one.together?.comparison == other.together?.comparison)
    #expect(one.together != nil && one.kept.isEmpty)
    let day = WhatIfChange.shipDay(quoted.request.shipDay.adding(days: 1))
    let later = WhatIfChange.shipDay(quoted.request.shipDay.adding(days: 2))
    #expect(try #require(try ask(quoted, changes: [], combined: [day, later])).together == nil)
    #expect(try #require(try ask(quoted, changes: [], combined: [gate])).together == nil)
  }

  @Test("services that no sheet prices are named together, and each alone has the reason")
  func unpriced() throws {
    let desk = try FixedDesk.demo()
    let quoted = try quoted(desk)
    let ask = AskWhatIf(desk: desk, asOf: today)
    let change = WhatIfChange.toggled(.protectFromFreeze)
    let listed = try #require(try ask(quoted, changes: [change]))
    #expect(listed.effects.isEmpty && listed.unpriced == [.protectFromFreeze])
    #expect(listed.unpricedText == "No sheet has a price for protect from freeze.")
    let kept = try self.ask(desk, quoted, change)
    let row = try #require(kept.effects.first?.followed)
    #expect(row.after == nil)
    #expect(row.refusal?.reason == .accessorialNotInSheet(.protectFromFreeze))
    #expect(row.text.contains("protect from freeze has no price in the sheet"))
  }

  @Test("the chosen offer is followed, and the cheapest one is told where it is another")
  func chosen() throws {
    let desk = try FixedDesk.demo()
    let quoted = try quoted(desk)
    let last = try #require(quoted.offers.last)
    let whatIf = try ask(desk, quoted, chosen: last, .units(line: 0, by: 1))
    #expect(whatIf.followedOffer == last)
    let effect = try #require(whatIf.effects.first)
    #expect(effect.changesCheapest)
    #expect(effect.cheapest?.carrier == quoted.offers.first?.carrier)
  }

  @Test("live prices are not asked for again, and that is said")
  func live() throws {
    let desk = try FixedDesk.demo()
    let quoted = try quoted(desk).joined(by: [.offer(try .live("Otter", cents: 100))])
    let whatIf = try ask(desk, quoted, .toggled(.liftgateDelivery))
    #expect(whatIf.notes == [.liveNotAsked(count: 1)])
    #expect(whatIf.base.offers.allSatisfy { $0.service.basis == .sheet })
    #expect(whatIf.sentences.first?.hasPrefix("1 live price is not asked for again") == true)
  }

  @Test("a sheet that came since the quote is told as such, not as an effect of the change")
  func newSheet() throws {
    let desk = try FixedDesk.empty()
    _ = try desk.store.addRateSheet(try .sample(), by: desk.stamp)
    let quoted = try quoted(desk)
    var terms = RateTerms.sample
    terms.discount = Percent(50)
    _ = try desk.store.addRateSheet(try .sample(terms: terms), by: desk.stamp)
    let whatIf = try ask(desk, quoted, .shipDay(.sample("2026-11-25")))
    let now = try #require(whatIf.base.offers.first)
    let before = try #require(quoted.offers.first)
    #expect(now.total > before.total)
    #expect(whatIf.notes == [.pricedOtherwise(quoted: before, now: now)])
    #expect(whatIf.effects.first?.followed?.difference == .zero(.usd))
    #expect(whatIf.effects.first?.followed?.daysLater != 0)
  }

  @Test("another port moves what is priced by the mile, and nothing else")
  func port() throws {
    let desk = try FixedDesk.demo()
    _ = try desk.store.addRateSheet(try .perMile([try .sample("2.00")]), by: desk.stamp)
    let quoted = try quoted(desk)
    let ask = AskWhatIf(desk: desk, asOf: today)
    let port = try #require(
      ask.choices(for: quoted.request, today: today).first { $0.kind == .port })
    let effect = try #require(try ask(quoted, changes: [port])?.effects.first)
    #expect(effect.comparison.movedRows.map(\.key.carrier) == ["Heron Freight"])
    let difference = try #require(effect.comparison.movedRows.first?.difference)
    #expect(difference > .zero(.usd), "the way is longer")
  }

  @Test("where only an estimate is, it moves without a difference, and stays labelled")
  func estimate() throws {
    let desk = try FixedDesk.empty()
    let quoted = try quoted(desk)
    let whatIf = try ask(desk, quoted, .units(line: 0, by: 2))
    #expect(whatIf.notes == [.onlyEstimates])
    let row = try #require(whatIf.effects.first?.comparison.movedRows.first)
    #expect(row.key.basis == .estimate && row.difference == nil)
    #expect(row.text.contains("ESTIMATE"))
  }

  @Test("it can be given up between two prices")
  func givenUp() throws {
    let desk = try FixedDesk.demo()
    let quoted = try quoted(desk)
    var asked = 0
    let found = try AskWhatIf(desk: desk, asOf: today)(
      quoted, changes: [.toggled(.liftgateDelivery), .toggled(.liftgatePickup)]
    ) {
      asked += 1
      return asked < 2
    }
    #expect(found == nil && asked == 2)
  }

  @Test("the quote that was asked about stays as it is")
  func untouched() throws {
    let desk = try FixedDesk.demo()
    let number = try #require(QuoteNumber(parsing: "Q-1003"))
    let saved = try #require(try desk.store.quote(number: number))
    let ask = AskWhatIf(desk: desk, asOf: today)
    _ = try ask(
      saved.value.priced, changes: ask.choices(for: saved.value.request, today: today))
    let after = try #require(try desk.store.quote(number: number))
    #expect(after.value == saved.value && after.version == saved.version)
  }
}
