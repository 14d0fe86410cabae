import Shipping
import TestSupport
import Testing
import Units

@Suite struct WhatIfTests {
  private func request() throws -> QuoteRequest {
    QuoteRequest(
      origin: Place(postalCode: try PostalCode(parsing: "48201")),
      destination: Place(postalCode: try PostalCode(parsing: "M5V 2T6")),
      shipDay: try #require(CalendarDay(iso: "2026-11-24")),
      handlingUnits: [
        HandlingUnit(
          count: 2,
          dimensions: Dimensions(
            length: .inches(48), width: .inches(40), height: .inches(55)),
          weightEach: .pounds(600), declaredClass: .class70)
      ])
  }

  private func priced(_ request: QuoteRequest, _ sheet: RateSheet) -> PricedRequest {
    PricedRequest(
      request: request,
      answers: LTLRater(holidays: .weekendsOnly).quote(request, on: sheet, asOf: request.shipDay))
  }

  @Test("a service is turned on and off by the same change")
  func toggle() throws {
    let base = try request()
    let change = WhatIfChange.toggled(.liftgateDelivery)
    let with = try #require(change.applied(to: base))
    #expect(with.accessorials == [.liftgateDelivery])
    #expect(change.applied(to: with) == base)
    #expect(change.label(for: base) == "with liftgate at delivery")
    #expect(change.label(for: with) == "without liftgate at delivery")
  }

  @Test("a pallet more or less changes the count, and the last one stays")
  func units() throws {
    let base = try request()
    let more = WhatIfChange.units(line: 0, by: 1)
    #expect(try #require(more.applied(to: base)).handlingUnits[0].count == 3)
    #expect(more.label(for: base) == "1 pallet more")
    #expect(WhatIfChange.units(line: 0, by: -2).applied(to: base) == nil)
    #expect(WhatIfChange.units(line: 4, by: 1).applied(to: base) == nil)
  }

  @Test("changes lie one on top of the other, and one that changes nothing is left out")
  func stack() throws {
    let base = try request()
    let (gate, more) = (WhatIfChange.toggled(.liftgateDelivery), WhatIfChange.units(line: 0, by: 1))
    let stack = WhatIfStack([gate, more, .shipDay(base.shipDay)], on: base)
    #expect(stack.changes == [gate, more])
    #expect(stack.label == "with liftgate at delivery, 1 pallet more")
    #expect(stack.request.accessorials == [.liftgateDelivery])
    #expect(stack.request.handlingUnits[0].count == 3)
    #expect(stack.adding(.shipDay(base.shipDay)) == nil)
    #expect(stack.adding(gate)?.request.accessorials == [])
    #expect(stack.adding(gate)?.labels.last == "without liftgate at delivery")
    #expect(WhatIfStack([], on: base).request == base)
  }

  @Test("two choices of one thing exclude each other, other changes do not")
  func excluding() throws {
    let day = try request().shipDay
    let pairs: [(WhatIfChange, WhatIfChange, Bool)] = [
      (.shipDay(day), .shipDay(day.adding(days: 1)), true),
      (.units(line: 0, by: 1), .units(line: 0, by: -1), true),
      (.units(line: 0, by: 1), .units(line: 1, by: 1), false),
      (.height(line: 0, .inches(50)), .height(line: 0, .inches(60)), true),
      (.toggled(.liftgateDelivery), .toggled(.liftgateDelivery), true),
      (.toggled(.liftgateDelivery), .toggled(.liftgatePickup), false),
      (.deliverySite(.residence), .deliverySite(.limitedAccess), true),
      (.port(nil), .shipDay(day), false),
    ]
    for (one, other, excludes) in pairs {
      #expect(one.excludes(other) == excludes && other.excludes(one) == excludes)
    }
  }

  @Test("a change that changes nothing is none")
  func nothing() throws {
    let base = try request()
    #expect(WhatIfChange.shipDay(base.shipDay).applied(to: base) == nil)
    #expect(WhatIfChange.deliverySite(.businessWithDock).applied(to: base) == nil)
    #expect(WhatIfChange.height(line: 0, .inches(55)).applied(to: base) == nil)
  }

  @Test("the comparison shows what one pallet more costs, and that nothing else moved")
  func comparison() throws {
    let base = try request()
    let sheet = try RateSheet.sample()
    let more = try #require(WhatIfChange.units(line: 0, by: 1).applied(to: base))
    let compared = OfferComparison(from: priced(base, sheet), to: priced(more, sheet))
    let row = try #require(compared.movedRows.first)
    #expect(row.key.carrier == "Maple Freight")
    #expect(
      row.difference
        == (try #require(row.after)).total - (try #require(row.before)).total)
    let same = OfferComparison(from: priced(base, sheet), to: priced(base, sheet))
    #expect(same.rows.count == 1)
    #expect(same.movedRows.isEmpty)
  }

  @Test("an offer that disappears keeps its reason beside it")
  func disappears() throws {
    let base = try request()
    let sheet = try RateSheet.sample()
    let with = try #require(WhatIfChange.toggled(.guaranteedNoon).applied(to: base))
    let compared = OfferComparison(from: priced(base, sheet), to: priced(with, sheet))
    let row = try #require(compared.movedRows.first)
    #expect(row.after == nil)
    #expect(row.difference == nil)
    #expect(row.refusal?.reason == .accessorialNotInSheet(.guaranteedNoon))
  }

  @Test("the lines of the bill that move are told, and those that stay are not")
  func movedLines() throws {
    let base = try request()
    var terms = RateTerms.sample
    terms.accessorials[.liftgateDelivery] = .flat(amount: Money(minorUnits: 67_50, .usd))
    let sheet = try RateSheet.sample(terms: terms)
    let with = try #require(WhatIfChange.toggled(.liftgateDelivery).applied(to: base))
    let there = OfferComparison(from: priced(base, sheet), to: priced(with, sheet))
    let row = try #require(there.movedRows.first)
    #expect(
      row.movedLines == [
        OfferComparison.MovedLine(
          label: "liftgate at delivery", before: nil, after: Money(minorUnits: 67_50, .usd))
      ])
    #expect(row.difference == Money(minorUnits: 67_50, .usd) && row.daysLater == 0)
    let back = OfferComparison(from: priced(with, sheet), to: priced(base, sheet))
    #expect(back.movedRows.first?.difference == Money(minorUnits: -67_50, .usd))
    let heavier = try #require(WhatIfChange.units(line: 0, by: 1).applied(to: base))
    let more = OfferComparison(from: priced(base, sheet), to: priced(heavier, sheet))
    let moved = try #require(more.movedRows.first)
    let sum = moved.movedLines.reduce(Money.zero(.usd)) { sum, line in
      sum + (line.after ?? .zero(.usd)) - (line.before ?? .zero(.usd))
    }
    #expect(sum == moved.difference)
  }

  @Test("another port goes with the request, and freight within one country has none")
  func port() throws {
    let base = try request()
    let toBest = WhatIfChange.port(nil)
    #expect(toBest.applied(to: base) == nil)
    var named = base
    named.port = "3802"
    #expect(toBest.applied(to: named) == base)
    #expect(toBest.label(for: named) == "via the best port")
    var domestic = named
    domestic.destination = try .sample("60601")
    #expect(toBest.applied(to: domestic) == nil)
  }

  @Test("counts and heights beyond belief are no changes")
  func bounds() throws {
    let base = try request()
    #expect(WhatIfChange.units(line: 0, by: .max).applied(to: base) == nil)
    #expect(WhatIfChange.units(line: 0, by: FieldProblem.largestCount).applied(to: base) == nil)
    #expect(WhatIfChange.height(line: 0, .inches(0)).applied(to: base) == nil)
    #expect(WhatIfChange.height(line: 0, .inches(-2)).applied(to: base) == nil)
    #expect(WhatIfChange.height(line: 0, .centimetres(3_001)).applied(to: base) == nil)
    #expect(WhatIfChange.height(line: 1, .inches(50)).applied(to: base) == nil)
  }

  @Test("a change says which line it is about where there are several")
  func lines() throws {
    var base = try request()
    #expect(
      WhatIfChange.height(line: 0, .inches(57)).label(for: base) == "57 in high, not 55 in")
    base.handlingUnits.append(HandlingUnit(weightEach: .pounds(20)))
    #expect(WhatIfChange.units(line: 1, by: -1).label(for: base) == "1 pallet less, line 2")
    #expect(WhatIfChange.units(line: 0, by: 2).label(for: base) == "2 pallet more, line 1")
  }

  @Test("every change is of one kind, lift gates of their own")
  func kinds() {
    #expect(WhatIfChange.toggled(.liftgatePickup).kind == .liftgate)
    #expect(WhatIfChange.toggled(.insideDelivery).kind == .service)
    #expect(WhatIfChange.units(line: 0, by: 1).kind == .units)
    #expect(WhatIfChange.height(line: 0, .inches(2)).kind == .size)
    #expect(WhatIfChange.shipDay(.sample("2026-11-25")).kind == .day)
    #expect(WhatIfChange.deliverySite(.residence).kind == .site)
    #expect(WhatIfChange.port(nil).kind == .port)
  }

  @Test("two currencies of one service are two rows without a difference")
  func currencies() throws {
    let base = try request()
    let (dollars, canadian) = (
      try Offer.live("Otter", cents: 900), try Offer.live("Otter", cents: 950, currency: .cad)
    )
    let compared = OfferComparison(
      from: PricedRequest(request: base, offers: [dollars]),
      to: PricedRequest(request: base, offers: [canadian]))
    #expect(compared.rows.count == 2)
    #expect(compared.movedRows.allSatisfy { $0.difference == nil })
  }
}
