import Shipping
import TestSupport
import Testing
import Units

/// The figures of Karrio's own tests of its rate sheets
/// (`modules/sdk/tests/core/test_universal_rate.py`), worked again with exact weights.
@Suite("Karrio's universal rates")
struct UniversalRateOracleTests {
  private func answers(
    _ sheet: RateSheet, _ units: [HandlingUnit], to destination: String = "H8Z 2V4"
  ) throws -> [QuoteAnswer] {
    SheetRater(holidays: .weekendsOnly).quote(
      try .parcels(units, from: "H8Z 2Z3", to: destination), on: sheet,
      asOf: .sample("2026-11-23"))
  }

  private func flat(_ name: String, _ rate: String, heaviest: Int) throws -> ParcelTariff.Service {
    ParcelTariff.Service(
      name: name, chart: "zones",
      grid: try .sample(zones: ["2"], [(upTo: "150", cells: rate)]),
      terms: ParcelTerms(
        dimensional: .unstated,
        limits: .own(ParcelLimits(heaviest: Attested(.pounds(heaviest), .primary)))))
  }

  private func sheet(_ surcharges: [ParcelSurcharge.Charge], base: String) throws -> RateSheet {
    try .parcel(
      grid: .sample(zones: ["2"], [(upTo: "150", cells: base)]),
      terms: ParcelTerms(
        dimensional: .none,
        surcharges: surcharges.enumerated().map {
          ParcelSurcharge(name: "surcharge \($0.offset + 1)", charge: $0.element)
        }))
  }

  private static func dollars(_ minorUnits: Int64) -> Money { Money(minorUnits: minorUnits, .usd) }

  private static func percent(_ text: String) throws -> Percent {
    try #require(Percent(try ExactDecimal(parsing: text)))
  }

  @Test("flat prices, doubled for two parcels, and a refusal over the limit")
  func flatPrices() throws {
    let sheet = try RateSheet.parcel(services: [
      flat("Standard", "10.00", heaviest: 5), flat("Premium", "15.00", heaviest: 8),
    ])
    let one = try answers(sheet, [.cartons(1, "5 3 3", weight: "4 lb")])
    #expect(one.map { $0.offer?.total.plainText } == ["10.00", "15.00"])
    let two = try answers(sheet, [.cartons(2, "5 3 3", weight: "4 lb")])
    #expect(two.map { $0.offer?.total.plainText } == ["20.00", "30.00"])
    let heavy = try answers(sheet, [.cartons(1, "5 3 3", weight: "6 lb")])
    #expect(
      heavy[0].refusal?.reasonText
        == "handling unit 1 weighs 6 lb, over the limit of 5 lb a piece")
    #expect(heavy[1].offer?.total.plainText == "15.00")
  }

  /// 0-0.5-1-2 kg at 5, 8 and 12.
  private func tiers() throws -> RateSheet {
    try .parcel(
      grid: .sample(
        zones: ["2"], in: .kilograms,
        [(upTo: "0.5", cells: "5"), (upTo: "1.0", cells: "8"), (upTo: "2.0", cells: "12")]),
      terms: ParcelTerms(dimensional: .unstated), units: .kilograms)
  }

  @Test(
    "tiers of weight",
    arguments: [("0.66 lb", "5.00"), ("1.65 lb", "8.00"), ("3.31 lb", "12.00")])
  func tierOfWeight(_ weight: String, _ total: String) throws {
    let answers = try answers(try tiers(), [.cartons(1, "5 3 3", weight: weight)])
    #expect(answers.first?.offer?.total.plainText == total)
  }

  /// Karrio answers 8.00 to 1.10 lb, which it takes for 0.5 kg after rounding to two places.
  ///
  /// They are
  /// 0.498 951 607 kg, and cost 5.00. Exactly 0.5 kg cost 5.00 too: a chart's bracket holds its upper bound,
  /// else a parcel of a service's heaviest weight had no price at all.
  @Test(
    "the boundary between two tiers belongs to the lower one, and nothing is rounded to reach it",
    arguments: [
      ("1.10 lb", "5.00"), ("0.5 kg", "5.00"), ("500 g", "5.00"), ("0.500001 kg", "8.00"),
      ("1.102312 lb", "8.00"), ("2 kg", "12.00"),
    ])
  func boundary(_ weight: String, _ total: String) throws {
    let answers = try answers(try tiers(), [.cartons(1, "5 3 3", weight: weight)])
    #expect(answers.first?.offer?.total.plainText == total)
  }

  @Test("no rate above the last tier, by name")
  func aboveLast() throws {
    let answers = try answers(try tiers(), [.cartons(1, "5 3 3", weight: "11 lb")])
    #expect(
      answers.first?.refusal?.reasonText
        == "handling unit 1 is billed at 11 lb, above the last bracket of 2 kg in zone 2")
  }

  @Test("Montreal, by its postal codes, beats Canada")
  func narrowerZone() throws {
    let sheet = try RateSheet.parcel(
      grid: .sample(zones: ["country", "city"], [(upTo: "150", cells: "15 12")]),
      terms: ParcelTerms(dimensional: .unstated),
      rows: [("*", "CA", "country"), ("*", "H", "city")])
    let parcel = try HandlingUnit.cartons(1, "5 3 3", weight: "4 lb")
    #expect(try answers(sheet, [parcel], to: "H3A 1A1").first?.offer?.total.plainText == "12.00")
    #expect(try answers(sheet, [parcel], to: "M5V 2T6").first?.offer?.total.plainText == "15.00")
  }

  @Test("surcharges: fixed, a share, and both without compounding")
  func surcharges() throws {
    let examples: [(base: String, [ParcelSurcharge.Charge], total: String)] = [
      ("10", [.perShipment(Self.dollars(250)), .perShipment(Self.dollars(150))], "14.00"),
      ("20", [.percent(Percent(15))], "23.00"),
      (
        "100",
        [.percent(Percent(10)), .perShipment(Self.dollars(350)), .percent(Percent(5))], "118.50"
      ),
      ("15", [.percent(try Self.percent("12.5")), .perShipment(Self.dollars(200))], "18.88"),
    ]
    for (base, surcharges, total) in examples {
      let answers = try answers(
        try sheet(surcharges, base: base), [.cartons(1, weight: "4 lb")])
      #expect(answers.first?.offer?.total.plainText == total)
    }
  }
}
