import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Parcel offers")
struct ParcelRaterTests {
  private static func dollars(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, .usd) }

  private func answers(
    _ terms: ParcelTerms, _ request: QuoteRequest,
    rows: [(String, String, String)] = [("*", "*", "2")]
  ) throws -> [QuoteAnswer] {
    let sheet = try RateSheet.parcel(
      grid: .sample(
        zones: ["2", "5"],
        [(upTo: "1", cells: "8 9"), (upTo: "10", cells: "12 -"), (upTo: "70", cells: "40 55")]),
      terms: terms, rows: rows)
    return SheetRater(holidays: .weekendsOnly)
      .quote(request, on: sheet, asOf: .sample("2026-11-23"))
  }

  private func answer(
    _ terms: ParcelTerms, _ request: QuoteRequest,
    rows: [(String, String, String)] = [("*", "*", "2")]
  ) throws -> QuoteAnswer {
    try #require(try answers(terms, request, rows: rows).first)
  }

  @Test("base, minimum, accessorials, and fuel on what is fuelled")
  func wholeBill() throws {
    let terms = ParcelTerms(
      dimensional: .none, weightStep: .pounds(1), discount: Percent(50),
      minimumPerPiece: Self.dollars(700),
      accessorials: [
        .residentialDelivery: .perHandlingUnit(
          amount: Self.dollars(595), atLeast: nil, atMost: nil),
        .hazardousMaterials: .flat(amount: Self.dollars(5_000)),
      ],
      fuel: .fixed(Percent(18)), fuelledAccessorials: [.residentialDelivery], offerDays: 7)
    let request = try QuoteRequest.parcels(
      [.cartons(3, weight: "9.2 lb")], site: .residence)
    let offer = try #require(try answer(terms, request).offer)
    // 3 x 12.00 less half is 18.00, at least 21.00; 3 x 5.95; 18 % of 38.85.
    #expect(
      offer.lines.map(\.amount.plainText) == ["36.00", "-18.00", "3.00", "17.85", "6.99"])
    #expect(offer.total.plainText == "45.84")
    #expect(
      offer.lines.map(\.label) == [
        "parcel of 10 lb", "discount", "absolute minimum", "residential delivery", "fuel",
      ])
    #expect(offer.lines[0].arithmetic == "3 x 12.00, zone 2, up to 10 lb")
    #expect(offer.lines[4].arithmetic == "18 % of 38.85")
    #expect(offer.service.mode == .parcel)
    #expect(offer.schedule.lastDay == .sample("2026-11-30"))
    #expect(offer.schedule.transitDays == nil)
  }

  @Test("a service that is not in the sheet is never free")
  func accessorialMissing() throws {
    let parcel = try HandlingUnit.cartons(weight: "2 lb")
    let home = try QuoteRequest.parcels([parcel], site: .residence)
    #expect(
      try answer(ParcelTerms(dimensional: .none), home).refusal?.reason
        == .accessorialNotInSheet(.residentialDelivery))
    let lift = try QuoteRequest.parcels([parcel], accessorials: [.liftgateDelivery])
    #expect(
      try answer(ParcelTerms(dimensional: .none), lift).refusal?.reason
        == .accessorialNotInSheet(.liftgateDelivery))
    var drum = parcel
    drum.isHazardous = true
    #expect(
      try answer(ParcelTerms(dimensional: .none), .parcels([drum])).refusal?.reason
        == .accessorialNotInSheet(.hazardousMaterials))
  }

  @Test("the days under way are the most that the carrier promises for the zone")
  func transit() throws {
    let terms = ParcelTerms(
      dimensional: .none, transit: DaySpan(1, 1), zoneTransit: ["5": try #require(DaySpan(2, 4))])
    let request = try QuoteRequest.parcels([.cartons(weight: "1 lb")])
    let near = try #require(try answer(terms, request).offer)
    #expect(near.schedule.deliveryDay == .sample("2026-11-25"))
    let far = try #require(try answer(terms, request, rows: [("*", "*", "5")]).offer)
    #expect(far.schedule.transitDays == 4)
    #expect(far.schedule.deliveryDay == .sample("2026-11-30"))
    #expect(
      far.explanation.steps.contains {
        $0.arithmetic == "2-4 business days, of which the most count"
      })
  }

  @Test("refusals say what is missing")
  func refusals() throws {
    let terms = ParcelTerms(dimensional: .none)
    let light = try QuoteRequest.parcels([.cartons(weight: "5 lb")])
    let cases: [(QuoteAnswer, String)] = [
      (
        try answer(terms, light, rows: [("*", "US", "2")]),
        "no zone (14202 NY to M5V 2T6 ON) in chart zones"
      ),
      (
        try answer(terms, light, rows: [("*", "*", "5")]),
        "the sheet has no rate for 5 lb in zone 5 (handling unit 1)"
      ),
      (
        try answer(terms, light, rows: [("*", "*", "9")]),
        "the sheet has no rate for 5 lb in zone 9 (handling unit 1)"
      ),
      (
        try answer(terms, .parcels([.cartons(weight: "71 lb")])),
        "handling unit 1 is billed at 71 lb, above the last bracket of 70 lb in zone 2"
      ),
      (
        try answer(ParcelTerms(dimensional: .none, reach: .domestic), light),
        "the service stays within one country"
      ),
      (
        try answer(
          ParcelTerms(dimensional: .none, reach: .international),
          .parcels([.cartons(weight: "5 lb")], to: "10001")),
        "the service goes only across borders"
      ),
      (
        try answer(ParcelTerms(dimensional: .published(.ups)), light),
        "handling unit 1 has no dimensions, and its size decides the price"
      ),
    ]
    for (answer, words) in cases {
      #expect(answer.refusal?.reasonText == words)
      #expect(answer.refusal?.mend.isEmpty == false)
    }
  }

  @Test("a pallet is refused once for the whole sheet, not for each service")
  func pallet() throws {
    let pallet = HandlingUnit(weightEach: .pounds(40), declaredClass: .class70)
    let found = try answers(
      ParcelTerms(dimensional: .none), .parcels([.cartons(weight: "5 lb"), pallet]))
    #expect(found.count == 1)
    #expect(found.first?.refusal?.service == nil)
    #expect(
      found.first?.refusal?.reasonText
        == "handling unit 2 is a pallet, which is freight and no parcel")
  }

  @Test("a rate per unit and one per additional unit")
  func units() throws {
    let grid = ParcelGrid(
      zones: ["2"],
      rows: [
        (ParcelBracket(upTo: .kilograms(5)), [10]),
        (
          ParcelBracket(
            over: .kilograms(5), upTo: .kilograms(20), basis: .perAdditionalUnit),
          [try ExactDecimal(parsing: "1.25")]
        ),
        (
          ParcelBracket(over: .kilograms(20), upTo: .kilograms(70), basis: .perUnit),
          [try ExactDecimal(parsing: "1.4999")]
        ),
      ])
    let sheet = try RateSheet.parcel(
      grid: grid, terms: ParcelTerms(dimensional: .none), units: .kilograms)
    func line(_ weight: String) throws -> ChargeLine? {
      let request = try QuoteRequest.parcels([.cartons(weight: weight)])
      return ParcelRater(holidays: .weekendsOnly)
        .quote(request, on: sheet, asOf: request.shipDay).first?.offer?.lines.first
    }
    #expect(try line("5 kg")?.amount.plainText == "10.00")
    // 2.1 kg above are three begun ones.
    #expect(try line("7.1 kg")?.amount.plainText == "13.75")
    #expect(
      try line("7.1 kg")?.arithmetic == "1 x 13.75, zone 2, 10.00 + 3 x 1.25 per kg")
    #expect(try line("20 kg")?.amount.plainText == "28.75")
    // 30.5 x 1.4999 = 45.746 95.
    #expect(try line("30.5 kg")?.amount.plainText == "45.75")
    #expect(try line("30.5 kg")?.arithmetic == "1 x 45.75, zone 2, 1.4999 per kg")
  }

  @Test("the explanation tells every weight, with its source and its mark")
  func explanation() throws {
    let terms = ParcelTerms(dimensional: .published(.upsRetail), weightStep: .pounds(1))
    let request = try QuoteRequest.parcels([.cartons(2, "12.1 10 10", weight: "4.2 lb")])
    let offer = try #require(try answer(terms, request).offer)
    let step = try #require(offer.explanation.steps.first)
    #expect(step.label == "handling unit 1: 2 x 4.2 lb")
    #expect(step.arithmetic == "billed at 8 lb each, the greatest of its weights")
    #expect(
      step.steps.map(\.arithmetic) == [
        "4.2 lb, rounded up to 5 lb, in steps of 1 lb",
        "13 x 10 x 10 in: 8 lb; L x W x H / 166, each side rounded up in (UNVERIFIED)",
      ])
    #expect(step.steps[1].source == "supplychaindive.com, shipments from 2025-08-18")
    let unstated = try answer(
      ParcelTerms(dimensional: .unstated), .parcels([.cartons(weight: "4 lb")]))
    #expect(
      unstated.offer?.explanation.steps[0].steps[1].arithmetic
        == "UNKNOWN: the sheet states no divisor, so that the actual weight is billed")
  }

  @Test("an offer and its sheet are the same after writing and reading")
  func coding() throws {
    let terms = ParcelTerms(
      dimensional: .published(.usps), weightStep: .pounds(1), transit: DaySpan(2, 5),
      limits: .published(.usps),
      surcharges: [
        ParcelSurcharge(
          name: "nonstandard", condition: .published(.uspsNonstandard),
          charge: .perPiece(Self.dollars(400)), group: "length")
      ])
    let request = try QuoteRequest.parcels([.cartons(1, "23 13 12", weight: "4 lb")])
    let answer = try answer(terms, request)
    let again = try JSONDecoder().decode(QuoteAnswer.self, from: JSONEncoder().encode(answer))
    #expect(again == answer)
    #expect(answer.offer?.lines.count == 2)
    let sheet = try RateSheet.parcel(
      grid: .sample(zones: ["2", "5"], [(upTo: "1", cells: "8 -")]), terms: terms)
    #expect(
      try JSONDecoder().decode(RateSheet.self, from: JSONEncoder().encode(sheet)) == sheet)
    let refusal = try #require(
      try self.answer(terms, .parcels([.cartons(weight: "4 lb")])).refusal)
    #expect(
      try JSONDecoder().decode(Refusal.self, from: JSONEncoder().encode(refusal)) == refusal)
  }
}
