import Shipping
import TestSupport
import Testing
import Units

@Suite struct RebillMeterTests {
  private func sheet() throws -> RateSheet {
    var terms = RateTerms.sample
    terms.accessorials[.liftgateDelivery] = .flat(amount: Money(minorUnits: 67_50, .usd))
    terms.accessorials[.residentialDelivery] = .flat(amount: Money(minorUnits: 95_00, .usd))
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

  private func risks(
    _ request: QuoteRequest, on kind: TariffKind = .classRates
  ) throws -> [RebillRisk] {
    let sheet = try sheet()
    let meter = RebillMeter(scale: .standard(on: request.shipDay))
    return meter.risks(of: request, on: kind) { changed in
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
    #expect(
      found.map(\.cause)
        == [.noDockWithoutLiftgate(.liftgateDelivery), .homeLike(.residentialDelivery)])
    let before = try #require(try price(asked))
    #expect(
      found.map(\.worstTotal)
        == [before + Money(minorUnits: 67_50, .usd), before + Money(minorUnits: 95_00, .usd)])
    #expect(
      found.first?.sentence
        == "no dock and no liftgate at delivery; ask for the liftgate, or make sure of help")
  }

  @Test("an address without a dock may be a home, unless it is quoted as one or has a dock")
  func homeLike() throws {
    let unit = HandlingUnit(dimensions: pallet, weightEach: .pounds(1_257), declaredClass: .class70)
    func isHomeLike(_ site: SiteKind, _ asked: Set<Accessorial> = []) throws -> Bool {
      var request = try request([unit], site: site)
      request.accessorials = asked
      return try risks(request).contains { $0.cause == .homeLike(.residentialDelivery) }
    }
    #expect(try isHomeLike(.businessWithoutDock))
    #expect(try isHomeLike(.businessWithoutDock, [.liftgateDelivery]))
    #expect(try !isHomeLike(.businessWithoutDock, [.residentialDelivery]))
    for site in [SiteKind.businessWithDock, .residence, .limitedAccess] {
      #expect(try !isHomeLike(site), "\(site)")
    }
  }

  @Test(
    "each kind of prices is asked only about what it can depend on",
    arguments: zip(
      TariffKind.allCases,
      [
        ["rounded", "below density", "long", "liftgate", "home"],
        ["rounded", "long", "liftgate", "home"], ["rounded", "home"],
        ["rounded", "liftgate", "home"],
      ]))
  func kinds(kind: TariffKind, expected: [String]) throws {
    let long = Dimensions(length: .inches(120), width: .inches(40), height: .inches(55))
    let unit = HandlingUnit(dimensions: long, weightEach: .pounds(400), declaredClass: .class50)
    let found = try risks(request([unit], site: .businessWithoutDock), on: kind)
    let names = found.map { risk -> String in
      switch risk.cause {
      case .roundedWeight: "rounded"
      case .classBelowDensity: "below density"
      case .overlong: "long"
      case .noDockWithoutLiftgate: "liftgate"
      case .homeLike: "home"
      case .dimensionsMissing: "sizes"
      }
    }
    #expect(names == expected)
  }

  @Test("missing dimensions are a risk of every kind of prices", arguments: TariffKind.allCases)
  func missingSizes(kind: TariffKind) throws {
    let found = try risks(
      request([HandlingUnit(weightEach: .pounds(301), declaredClass: .class70)]), on: kind)
    #expect(found.map(\.cause) == [.dimensionsMissing(handlingUnit: 0)])
  }

  @Test("kilograms that end in 0 or 5 look rounded too, and 567 kg do not")
  func kilograms() throws {
    func found(_ kilograms: Int) throws -> [RebillRisk.Cause] {
      try risks(
        request([
          HandlingUnit(
            dimensions: pallet, weightEach: .kilograms(kilograms), declaredClass: .class70)
        ])
      ).map(\.cause)
    }
    #expect(
      try found(500)
        == [.roundedWeight(handlingUnit: 0, weight: .kilograms(500), reweighed: Percent(10))])
    #expect(try found(567).isEmpty)
  }

  @Test("a weight that ends in 0 or 5 is priced at a reweigh of ten per cent more")
  func roundedWeight() throws {
    let asked = try request(
      [HandlingUnit(dimensions: pallet, weightEach: .pounds(1_250), declaredClass: .class70)])
    let found = try risks(asked)
    #expect(
      found.map(\.cause)
        == [.roundedWeight(handlingUnit: 0, weight: .pounds(1_250), reweighed: Percent(10))])
    var heavier = asked
    heavier.handlingUnits[0].weightEach = .pounds(1_375)
    #expect(found.first?.worstTotal == (try price(heavier)))
  }

  @Test("a reweigh keeps the class of the quote, also where density gave it")
  func reweighedClass() throws {
    // 1 250 lb in 61.11 cubic feet is 20.45 lb/ft3, class 70; 1 375 lb would be 22.5, class 65, which the
    // sheet does not have.
    let asked = try request([HandlingUnit(dimensions: pallet, weightEach: .pounds(1_250))])
    var heavier = asked
    heavier.handlingUnits[0].weightEach = .pounds(1_375)
    heavier.handlingUnits[0].declaredClass = .class70
    let total = try #require(try price(heavier))
    #expect(try risks(asked).map(\.worstTotal) == [total])
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

  private func worstCase(_ request: QuoteRequest) throws -> WorstCase? {
    let meter = RebillMeter(scale: .standard(on: request.shipDay))
    return meter.worstCase(of: try risks(request), for: request) { (try? price($0)) ?? nil }
  }

  @Test("the worst case is all causes together, and nothing when there is none")
  func together() throws {
    let risky = try request(
      [HandlingUnit(dimensions: pallet, weightEach: .pounds(400), declaredClass: .class50)],
      site: .businessWithoutDock)
    var found = risky
    found.handlingUnits[0].weightEach = .pounds(440)
    found.handlingUnits[0].declaredClass = .class125
    found.accessorials = [.liftgateDelivery]
    found.destination.site = .residence
    let worst = try #require(try worstCase(risky))
    #expect(worst.total == (try price(found)))
    #expect(!worst.isOpenEnded && worst.text == "\(worst.total)")
    let safe = try request(
      [HandlingUnit(dimensions: pallet, weightEach: .pounds(1_257), declaredClass: .class70)])
    #expect(try worstCase(safe) == nil)
  }

  @Test("a risk without a price leaves the worst case open, and does not take it away")
  func openEnded() throws {
    var unit = HandlingUnit(weightEach: .pounds(400), declaredClass: .class100)
    unit.dimensions = Dimensions(length: .inches(120), width: .inches(24), height: .inches(20))
    let asked = try request([unit])
    let worst = try #require(try worstCase(asked))
    var heavier = asked
    heavier.handlingUnits[0].weightEach = .pounds(440)
    #expect(worst.total == (try price(heavier)))
    #expect(worst.isOpenEnded && worst.text.hasSuffix(" or more"))
  }
}
