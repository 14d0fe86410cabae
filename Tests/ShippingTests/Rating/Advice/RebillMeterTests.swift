import Shipping
import TestSupport
import Testing
import Units

@Suite struct RebillMeterTests {
  private func sheet() throws -> RateSheet {
    var terms = RateTerms.sample
    terms.accessorials[.liftgateDelivery] = .flat(amount: Money(minorUnits: 67_50, .usd))
    return try .sample(terms: terms)
  }

  private func request(
    _ units: [HandlingUnit], site: SiteKind = .businessWithDock
  ) throws
    -> QuoteRequest
  {
    QuoteRequest(
      origin: Place(postalCode: try PostalCode(parsing: "48201")),
      destination: Place(postalCode: try PostalCode(parsing: "M5V 2T6"), site: site),
      shipDay: try #require(CalendarDay(iso: "2026-11-24")), handlingUnits: units)
  }

  private func price(_ request: QuoteRequest) throws -> Money? {
    LTLRater(holidays: .weekendsOnly).quote(request, on: try sheet(), asOf: request.shipDay)
      .first?.offer?.total
  }

  private func risks(_ request: QuoteRequest) throws -> [RebillRisk] {
    let sheet = try sheet()
    return RebillMeter(scale: .standard(on: request.shipDay)).risks(of: request) { changed in
      LTLRater(holidays: .weekendsOnly).quote(changed, on: sheet, asOf: changed.shipDay)
        .first?.offer?.total
    }
  }

  private let pallet = Dimensions(length: .inches(48), width: .inches(40), height: .inches(55))

  @Test("a delivery without dock and liftgate shows the price with the liftgate")
  func liftgate() throws {
    let asked = try request(
      [HandlingUnit(dimensions: pallet, weightEach: .pounds(1_257), declaredClass: .class70)],
      site: .businessWithoutDock)
    let found = try risks(asked)
    #expect(found.map(\.cause) == [.noDockWithoutLiftgate(.liftgateDelivery)])
    let before = try #require(try price(asked))
    #expect(found.first?.worstTotal == before + Money(minorUnits: 67_50, .usd))
    #expect(
      found.first?.sentence
        == "no dock and no liftgate at delivery; ask for the liftgate, or make sure of help")
  }

  @Test("a weight that ends in 0 or 5 is priced at a reweigh of ten per cent more")
  func roundedWeight() throws {
    let asked = try request(
      [HandlingUnit(dimensions: pallet, weightEach: .pounds(1_250), declaredClass: .class70)])
    let found = try risks(asked)
    #expect(
      found.map(\.cause)
        == [.roundedWeight(handlingUnit: 0, pounds: 1_250, reweighed: Percent(10))])
    var heavier = asked
    heavier.handlingUnits[0].weightEach = .pounds(1_375)
    #expect(found.first?.worstTotal == (try price(heavier)))
  }

  @Test("a class below the density's is priced at the density's, unless an NMFC item is named")
  func classBelowDensity() throws {
    let unit = HandlingUnit(
      dimensions: pallet, weightEach: .pounds(401), declaredClass: .class50)
    // 401 lb in 61.11 cubic feet is 6.56 lb/ft3, class 125 of the scale of 2025.
    let found = try risks(request([unit]))
    #expect(
      found.map(\.cause)
        == [.classBelowDensity(handlingUnit: 0, declared: .class50, computed: .class125)])
    #expect(found.first?.worstTotal != nil)
    var named = unit
    named.nmfc = "86900-2"
    #expect(try risks(request([named])).isEmpty)
  }

  @Test("what the sheet has no price for is told without a figure")
  func unpriced() throws {
    var long = HandlingUnit(weightEach: .pounds(301), declaredClass: .class92Point5)
    long.dimensions = Dimensions(length: .inches(120), width: .inches(20), height: .inches(20))
    let found = try risks(request([long]))
    #expect(found.count == 1)
    #expect(found.first?.worstTotal == nil)
    #expect(found.first?.finding == "unit 1 is 120 in long, over 8 ft")
  }

  @Test("missing dimensions are named and change no price")
  func noDimensions() throws {
    let found = try risks(
      request([HandlingUnit(weightEach: .pounds(301), declaredClass: .class70)]))
    #expect(found == [RebillRisk(cause: .dimensionsMissing(handlingUnit: 0), worstTotal: nil)])
  }

  @Test("the worst case is all causes together, and nothing when there is none")
  func together() throws {
    let meter = RebillMeter(scale: .standard(on: try #require(CalendarDay(iso: "2026-11-24"))))
    let risky = try request(
      [HandlingUnit(dimensions: pallet, weightEach: .pounds(400), declaredClass: .class50)],
      site: .businessWithoutDock)
    let worst = meter.worstTotal(of: risky) { (try? price($0)) ?? nil }
    var found = risky
    found.handlingUnits[0].weightEach = .pounds(440)
    found.handlingUnits[0].declaredClass = .class125
    found.accessorials = [.liftgateDelivery]
    #expect(worst == (try price(found)))
    let safe = try request(
      [HandlingUnit(dimensions: pallet, weightEach: .pounds(1_257), declaredClass: .class70)])
    #expect(meter.worstTotal(of: safe) { _ in Money(minorUnits: 1, .usd) } == nil)
  }
}
