import Shipping
import TestSupport
import Testing
import Units

/// Figures of the sheets are ours: the rules that are shown are those of the raters that made the quotes.
@Suite("A new weight, priced anew with a sheet of any kind")
struct RerateKindsTests {
  private static func offers(
    _ request: QuoteRequest, on sheet: RateSheet, trip: TruckloadTrip? = nil
  ) -> [Offer] {
    SheetRater(holidays: .weekendsOnly)
      .quote(request, trip: trip, on: sheet, asOf: .sample("2026-11-23")).compactMap(\.offer)
  }

  /// The offer billed at a weight and an amount, beside the quote.
  private static func audit(
    _ offer: Offer, _ request: QuoteRequest, _ sheet: RateSheet?, pounds: Int?, cents: Int64
  ) throws -> InvoiceAudit {
    let invoice = try FreightInvoice(
      number: "1", carrier: .init(name: offer.carrier), currency: .usd,
      lines: [
        .init(
          label: "FREIGHT", amount: Money(minorUnits: cents, .usd),
          weight: pounds.map(Mass.pounds))
      ])
    return InvoiceAudit(
      .init(invoice: invoice, offer: offer, request: request, sheet: sheet))
  }

  @Test("a skid that was weighed anew counts as two, at the price of two")
  func skids() throws {
    let sheet = try RateSheet.skidSample(
      .sample(totals: [1: 140, 2: 250]),
      counting: SkidCounting(by: .skid, heaviest: .pounds(1_000)))
    let request = try QuoteRequest.sample(units: [.sample(1, 48, 40, 60, pounds: 900)])
    let offer = try #require(Self.offers(request, on: sheet).first)
    #expect(offer.total == .dollars(140))
    let audit = try Self.audit(offer, request, sheet, pounds: 1_400, cents: 260_00)
    #expect(
      audit.findings.map(\.sentence) == [
        "Reweighed: 1 400 lb are billed, 900 lb were quoted.",
        "The sheet charges 250.00 USD at the invoice's weight; 10.00 USD of the invoice stay "
          + "unexplained.",
      ])
    let refused = try Self.audit(offer, request, sheet, pounds: 2_400, cents: 260_00)
    #expect(
      refused.findings.last?.sentence
        == "What the sheet charges at the invoice's weight is UNKNOWN: the sheet makes no price, "
        + "3 skids are over the last price, for 2.")
  }

  @Test("a parcel's billable weight is as quoted, and a heavier one is priced by its bracket")
  func parcels() throws {
    let sheet = try RateSheet.parcel(
      grid: .sample(
        zones: ["2"],
        [(upTo: "1", cells: "8"), (upTo: "10", cells: "12"), (upTo: "70", cells: "40")]),
      terms: ParcelTerms(dimensional: .none, weightStep: .pounds(1)))
    let request = try QuoteRequest.parcels([.cartons(3, weight: "9.2 lb")])
    let offer = try #require(Self.offers(request, on: sheet).first)
    #expect(offer.total == .dollars(36))
    // 3 x 10 lb are billable, and 27.6 lb were on the scale.
    for pounds in [30, 28] {
      #expect(
        try Self.audit(offer, request, sheet, pounds: pounds, cents: 36_00).findings.isEmpty)
    }
    let audit = try Self.audit(offer, request, sheet, pounds: 36, cents: 120_00)
    #expect(
      audit.findings == [
        .reweighed(quotedPounds: 30, billedPounds: 36),
        .rerated(by: .weight, total: .dollars(120), unexplained: .dollars(0)),
      ])
  }

  @Test("a truckload costs the same by the mile at any weight, until no truck takes it")
  func truckloads() throws {
    let sheet = try RateSheet.perMile([
      .sample("2.00"), .sample("3.00", equipment: .flatbed48),
    ])
    let request = try QuoteRequest.sample(units: [.pallets(20)])
    let offers = Self.offers(request, on: sheet, trip: .miles(300))
    #expect(offers.map(\.total) == [.dollars(600), .dollars(900)])
    for (offer, dollars) in zip(offers, [600, 900]) {
      #expect(offer.serviceInSheet == "standard")
      let audit = try Self.audit(
        offer, request, sheet, pounds: 22_000, cents: Int64(dollars + 50) * 100)
      #expect(
        audit.findings == [
          .reweighed(quotedPounds: 20_000, billedPounds: 22_000),
          .rerated(by: .weight, total: .dollars(dollars), unexplained: .dollars(50)),
        ])
    }
    let heavy = try Self.audit(offers[0], request, sheet, pounds: 60_000, cents: 600_00)
    guard case .notRerated(.weight, .refused(let reason)) = heavy.findings.last else {
      Issue.record("the finding is \(String(describing: heavy.findings.last))")
      return
    }
    #expect(reason.contains("60 000"))
  }

  @Test("the same code prices the quoted weight to the quoted cent, whatever the kind of sheet")
  func asQuoted() throws {
    let skids = try RateSheet.skidSample(.sample(each: [1: 120, 4: 100]))
    let miles = try RateSheet.perMile([.sample("2.42", transitDays: 2)])
    for count in 1...6 {
      let request = try QuoteRequest.sample(units: [.pallets(count, pounds: 700)])
      for (sheet, trip) in [(skids, nil), (miles, TruckloadTrip.miles(251))] {
        let offer = try #require(Self.offers(request, on: sheet, trip: trip).first)
        let audit = try Self.audit(
          offer, request, sheet, pounds: 700 * count + count, cents: offer.total.minorUnits)
        #expect(
          audit.findings.last
            == .rerated(by: .weight, total: offer.total, unexplained: .dollars(0)))
      }
    }
  }

  @Test("a price that the carrier stated itself is told as such, with where it came from")
  func live() throws {
    let request = try QuoteRequest.parcels([.cartons(weight: "9 lb")])
    let offer = try Offer.live("Otter Parcel", cents: 12_00)
    let audit = try Self.audit(offer, request, nil, pounds: 12, cents: 20_00)
    #expect(
      audit.findings.last?.sentence
        == "What the sheet charges at the invoice's weight is UNKNOWN: the price was stated by "
        + "Otter Parcel itself through Karrio: Otter Parcel, and no sheet stands behind it.")
  }

  @Test("several lines are priced only when the invoice weighs each")
  func severalLines() throws {
    let sheet = try RateSheet.skidSample(.sample(totals: [1: 140, 2: 250]))
    let unit = HandlingUnit.sample(1, 48, 40, 60, pounds: 900)
    let request = try QuoteRequest.sample(units: [unit, unit])
    let offer = try #require(Self.offers(request, on: sheet).first)
    func findings(_ weights: [Int?]) throws -> [AuditFinding] {
      let invoice = try FreightInvoice(
        number: "1", carrier: .init(name: offer.carrier), currency: .usd,
        lines: weights.map { pounds in
          .init(label: "SKID", amount: .dollars(125), weight: pounds.map(Mass.pounds))
        }, weight: .pounds(1_900))
      return InvoiceAudit(
        .init(invoice: invoice, offer: offer, request: request, sheet: sheet)
      ).findings
    }
    #expect(
      try findings([950, 950]).last
        == .rerated(by: .weight, total: .dollars(250), unexplained: .dollars(0)))
    #expect(
      try findings([1_900]).last?.sentence
        == "What the sheet charges at the invoice's weight is UNKNOWN: the invoice has 1 line of "
        + "freight and the quote 2 lines.")
    #expect(
      try findings([950, nil]).last == .notRerated(by: .weight, .linesDiffer(quoted: 2, billed: 1)))
  }

  @Test("a new class without a weight is priced at the quoted weight")
  func classWithoutWeight() throws {
    let audit = InvoiceAudit(
      try InvoiceAuditTests.question { lines in
        lines[0].weight = nil
        lines[0].freightClass = .class125
      })
    #expect(
      audit.findings == [
        .reclassed(quoted: [.class100], billed: [.class125]),
        .rerated(
          by: .weightAndClass, total: Money(minorUnits: 82_334, .usd),
          unexplained: audit.invoice.total - Money(minorUnits: 82_334, .usd)),
      ])
  }

  @Test("a service that the sheet has no more, and a sheet of another currency, are told as such")
  func goneService() throws {
    let request = try QuoteRequest.sample(units: [.sample(1, 48, 40, 60, pounds: 900)])
    let prices = SkidPrices.sample(totals: [1: 140])
    let offer = try #require(Self.offers(request, on: try .skidSample(prices)).first)
    let other = try RateSheet.perMile([.sample("2.00")])
    let audit = try Self.audit(offer, request, other, pounds: 950, cents: 140_00)
    guard case .notRerated(.weight, .refused(let reason)) = audit.findings.last else {
      Issue.record("the finding is \(String(describing: audit.findings.last))")
      return
    }
    #expect(!reason.isEmpty)
  }
}
