import Shipping
import TestSupport
import Testing
import Units

@Suite("Surcharges for the size of parcels")
struct SizeSurchargeTests {
  private static func dollars(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, .usd) }

  /// UPS's two surcharges with made-up amounts, the large package first.
  private func sheet(
    _ carrier: (large: PublishedSizeRule, handling: PublishedSizeRule)? = nil
  )
    throws -> RateSheet
  {
    let rules = carrier ?? (.upsLargePackage, .upsAdditionalHandling)
    return try .parcel(
      grid: ParcelGrid(
        zones: ["2", "8"],
        rows: [
          (ParcelBracket(upTo: .pounds(50)), [20, 30]),
          (ParcelBracket(over: .pounds(50), upTo: .pounds(150)), [60, 90]),
        ]),
      terms: ParcelTerms(
        dimensional: .published(.ups), weightStep: .pounds(1),
        surcharges: [
          ParcelSurcharge(
            name: "large package", condition: .published(rules.large),
            charge: .perPiece(Self.dollars(21_950)), zoneAmounts: ["8": Self.dollars(28_600)],
            isFuelled: true),
          ParcelSurcharge(
            name: "additional handling", condition: .published(rules.handling),
            charge: .perPiece(Self.dollars(3_000))),
        ], fuel: .fixed(Percent(20))),
      rows: [("*", "CA", "2"), ("*", "V", "8")])
  }

  private func offer(
    _ units: [HandlingUnit], on day: String = "2026-11-24", to: String = "M5V 2T6",
    sheet: RateSheet? = nil
  ) throws -> Offer {
    let request = try QuoteRequest.parcels(units, to: to, shipDay: .sample(day))
    let answers = ParcelRater(holidays: .weekendsOnly)
      .quote(request, on: try sheet ?? self.sheet(), asOf: request.shipDay)
    return try #require(answers.first?.offer)
  }

  private func cause(
    _ size: String, weight: String = "10 lb", on day: String = "2026-11-24"
  )
    throws -> [String]
  {
    try offer([.cartons(1, size, weight: weight)], on: day).rating?.parcel?.lines[0].sizes
      .map { "\($0.surcharge): \($0.cause.text)" } ?? []
  }

  @Test("a box of exactly 17 280 cubic inches is no large package, but takes handling")
  func exactVolume() throws {
    #expect(
      try cause("40 24 18") == ["additional handling: 17 280 in3 is over 10 368 in3"])
    #expect(try cause("40.1 24 18") == ["large package: 17 712 in3 is over 17 280 in3"])
  }

  @Test("of two surcharges that fit, only the first in the sheet is charged")
  func firstCounts() throws {
    #expect(try cause("97 10 10") == ["large package: longest side 97 in is over 96 in"])
    #expect(try cause("49 10 10") == ["additional handling: longest side 49 in is over 48 in"])
    #expect(try cause("48 10 10") == [])
  }

  @Test("a large package is billed at 90 lb at least, and fuel goes on its surcharge")
  func leastWeight() throws {
    let offer = try offer([.cartons(1, "97 10 10", weight: "10 lb")])
    #expect(offer.rating?.parcel?.lines[0].billable == .pounds(90))
    // 60.00 for 90 lb, 219.50, and 20 % of 279.50.
    #expect(offer.lines.map(\.amount.plainText) == ["60.00", "219.50", "55.90"])
    #expect(offer.total.plainText == "335.40")
    #expect(offer.lines[0].label == "parcel of 90 lb")
    #expect(offer.lines[1].arithmetic == "1 x 219.50 a piece")
  }

  @Test("a zone may have an amount of its own")
  func zoneAmount() throws {
    let offer = try offer([.cartons(2, "97 10 10", weight: "10 lb")], to: "V6B 1A1")
    #expect(offer.lines.map(\.amount.plainText) == ["180.00", "572.00", "150.40"])
  }

  @Test("the thresholds of volume hold from 26 January 2026 at UPS and from the 12th at FedEx")
  func dates() throws {
    #expect(try cause("40 24 18", on: "2026-01-25") == [])
    #expect(try cause("40 24 18", on: "2026-01-26").count == 1)
    #expect(
      try cause("49 10 10", on: "2026-01-25")
        == ["additional handling: longest side 49 in is over 48 in (UNVERIFIED)"])
    let fedEx = try sheet((.fedExOversize, .fedExAdditionalHandling))
    let box = try HandlingUnit.cartons(1, "40 24 18", weight: "10 lb")
    #expect(try offer([box], on: "2026-01-11", sheet: fedEx).lines.count == 2)
    #expect(try offer([box], on: "2026-01-12", sheet: fedEx).lines.count == 3)
  }

  @Test("packing and weight are causes too")
  func otherCauses() throws {
    #expect(
      try cause("20 10 10", weight: "51 lb")
        == ["additional handling: 51 lb is over 50 lb (UNVERIFIED)"])
    let drum = try HandlingUnit.cartons(1, "20 10 10", weight: "10 lb", packaging: .drum)
    let sizes = try offer([drum]).rating?.parcel?.lines[0].sizes
    #expect(sizes?.map(\.cause) == [.packaging(.drum)])
  }

  @Test("each piece is judged for itself")
  func pieces() throws {
    let offer = try offer([
      .cartons(2, "20 10 10", weight: "10 lb"), .cartons(3, "49 10 10", weight: "10 lb"),
    ])
    // 49 x 10 x 10 / 139 = 35.3 lb; both are up to 50 lb.
    #expect(
      offer.lines.map(\.amount.plainText) == ["40.00", "60.00", "90.00", "20.00"])
    #expect(offer.lines[2].arithmetic == "3 x 30.00 a piece")
  }

  @Test("a share goes on the base charge of the pieces that have it, after the discount")
  func share() throws {
    let sheet = try RateSheet.parcel(
      grid: .sample(zones: ["2"], [(upTo: "150", cells: "20")]),
      terms: ParcelTerms(
        dimensional: .none, discount: Percent(10),
        surcharges: [
          ParcelSurcharge(
            name: "long",
            condition: .over(SizeThresholds(longest: Attested(.inches(40), .primary))),
            charge: .percent(Percent(50)))
        ]))
    let offer = try offer(
      [.cartons(2, "20 10 10", weight: "10 lb"), .cartons(1, "41 10 10", weight: "10 lb")],
      sheet: sheet)
    // 60.00 less 6.00, and half of 18.00.
    #expect(offer.lines.map(\.amount.plainText) == ["40.00", "20.00", "-6.00", "9.00"])
  }
}
