import Foundation
import Shipping
import TestSupport
import Testing
import Units

/// Figures are ours: the reference says only that such tariffs use the class-rate algorithm with
/// another unit.
@Suite("Rates by the skid and by the foot")
struct SkidRaterTests {
  private static func units(_ count: Int) -> [HandlingUnit] {
    [.sample(count, 48, 40, 60, pounds: 800)]
  }

  private static func answer(
    _ sheet: RateSheet, _ units: [HandlingUnit], accessorials: Set<Accessorial> = []
  ) throws -> QuoteAnswer {
    let request = try QuoteRequest.sample(units: units, accessorials: accessorials)
    return try #require(
      SheetRater(holidays: .weekendsOnly)
        .quote(request, on: sheet, asOf: .sample("2026-11-23")).first)
  }

  private static func bill(
    _ sheet: RateSheet, _ units: [HandlingUnit], accessorials: Set<Accessorial> = []
  ) throws -> [String] {
    let offer = try #require(try answer(sheet, units, accessorials: accessorials).offer)
    #expect(offer.lines.reduce(Money.zero(.usd)) { $0 + $1.amount } == offer.total)
    return offer.lines.map { "\($0.label) \($0.amount.plainText): \($0.arithmetic)" }
  }

  private static let totals = SkidPrices.sample(
    totals: [1: 140, 2: 250, 3: 345, 6: 600], additional: 90)

  @Test(
    "whole amounts are those of the number, of the next one that has a price, or with more for each",
    arguments: [
      (1, "140.00: 1 skid"), (3, "345.00: 3 skids"), (4, "600.00: 4 skids, priced as 6"),
      (6, "600.00: 6 skids"), (8, "780.00: 6 skids at 600.00 and 2 x 90.00"),
    ])
  func wholeAmounts(count: Int, line: String) throws {
    #expect(
      try Self.bill(.skidSample(Self.totals), Self.units(count)) == ["freight by the skid \(line)"])
  }

  @Test("a number over the last price is refused with the largest that has one")
  func tooMany() throws {
    let sheet = try RateSheet.skidSample(.sample(totals: [1: 140, 2: 250]))
    let refusal = try #require(try Self.answer(sheet, Self.units(3)).refusal)
    #expect(refusal.reasonText == "3 skids are over the last price, for 2")
    #expect(refusal.mend == "split the shipment, or ask the carrier for a rate")
  }

  @Test("amounts for each fall from a number on, and a deficit is paid where it is cheaper")
  func amountsForEach() throws {
    let sheet = try RateSheet.skidSample(.sample(each: [1: 120, 4: 100, 10: 80]))
    #expect(try Self.bill(sheet, Self.units(3)) == ["freight by the skid 360.00: 3 skids x 120.00"])
    #expect(
      try Self.bill(sheet, Self.units(4))
        == ["freight by the skid 400.00: 4 skids x 100.00, from 4 on"])
    // 9 x 100.00 are 900.00, and 10 x 80.00 are 800.00.
    #expect(
      try Self.bill(sheet, Self.units(9)) == [
        "freight by the skid 720.00: 9 skids x 80.00, from 10 on",
        "skid deficit 80.00: 1 skid not shipped x 80.00, to reach 10",
      ])
    let offer = try #require(try Self.answer(sheet, Self.units(9)).offer)
    let told = try #require(offer.explanation.steps.first { $0.label == "9 skids" })
    #expect(told.arithmetic == "900.00 for 9 skids, 800.00 for 10 skids (chosen)")
  }

  @Test("a lane by the foot has a least and a greatest charge")
  func byTheFoot() throws {
    let sheet = try RateSheet.skidSample(
      .sample(each: [1: 30]), counting: SkidCounting(by: .foot), minimum: .dollars(150),
      maximum: .dollars(1_400))
    #expect(
      try Self.bill(sheet, Self.units(2))
        == ["minimum charge 150.00: the rated charge of 120.00 is below the minimum"])
    #expect(try Self.bill(sheet, Self.units(6)) == ["freight by the foot 360.00: 12 feet x 30.00"])
    let long = [HandlingUnit.sample(25, 48, 48, 60, pounds: 500)]
    #expect(
      try Self.bill(sheet, long) == [
        "freight by the foot 1560.00: 52 feet x 30.00",
        "greatest charge -160.00: 1 560.00 lowered to the greatest charge of 1 400.00",
      ])
  }

  @Test("discount, minimum, fuel and accessorials follow as with class rates")
  func terms() throws {
    let terms = RateTerms(
      discount: Percent(50), absoluteMinimum: .dollars(110), fuel: .fixed(Percent(20)),
      accessorials: [
        .liftgateDelivery: .perHandlingUnit(amount: .dollars(15), atLeast: nil, atMost: nil),
        .borderCrossing: .flat(amount: .dollars(25)),
      ], borderAccessorials: [.borderCrossing])
    let sheet = try RateSheet.skidSample(Self.totals, terms: terms)
    #expect(
      try Self.bill(sheet, Self.units(3), accessorials: [.liftgateDelivery]) == [
        "freight by the skid 345.00: 3 skids", "discount -172.50: 50 % of 345.00",
        "fuel 34.50: 20 % of 172.50", "liftgate at delivery 45.00: 3 x 15.00",
        "border crossing 25.00: flat",
      ])
    #expect(
      try Self.bill(sheet, Self.units(1)).dropFirst(2).first
        == "absolute minimum 40.00: 70.00 raised to the least charge of 110.00")
  }

  @Test("what the sheet does not serve or take is refused with its reason")
  func refusals() throws {
    let sheet = try RateSheet.skidSample(
      Self.totals, terms: RateTerms(heaviestShipment: .pounds(5_000), longestSide: .inches(100)))
    let heavy = try #require(try Self.answer(sheet, Self.units(7)).refusal)
    #expect(heavy.reason == .overWeight(weight: .pounds(5_600), limit: .pounds(5_000)))
    let long = try #require(
      try Self.answer(sheet, [.sample(1, 101, 40, 40, pounds: 500)]).refusal)
    guard case .dimensionOverLimit = long.reason else {
      Issue.record("a side of 101 in was priced")
      return
    }
    let elsewhere = try QuoteRequest.sample(to: "H2X 1Y4", units: Self.units(1))
    let answers = SheetRater(holidays: .weekendsOnly)
      .quote(elsewhere, on: sheet, asOf: .sample("2026-11-23"))
    #expect(answers.first?.refusal?.reasonText.hasPrefix("lane not served") ?? false)
    let crate = try #require(try Self.answer(sheet, [.sample(nil, pounds: 500)]).offer)
    #expect(crate.total.plainText == "140.00")
  }

  @Test("delivery days, expiry and kind are those of the sheet, and all of it survives storage")
  func coding() throws {
    let sheet = try RateSheet.skidSample(Self.totals)
    #expect(sheet.tariff.kind == .skidRates && sheet.tariff.rowCount == 1)
    let offer = try #require(try Self.answer(sheet, Self.units(2)).offer)
    #expect(offer.schedule.transitDays == 2 && offer.service.mode == .lessThanTruckload)
    let encoded = try JSONEncoder().encode(offer)
    #expect(try JSONDecoder().decode(Offer.self, from: encoded) == offer)
    let data = try JSONEncoder().encode(sheet)
    #expect(try JSONDecoder().decode(RateSheet.self, from: data) == sheet)
    #expect(try sheet.keeping(services: ["standard"]) == sheet)
    #expect(throws: RateSheetContradiction.noService) { try sheet.keeping(services: ["other"]) }
  }
}
