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
}
