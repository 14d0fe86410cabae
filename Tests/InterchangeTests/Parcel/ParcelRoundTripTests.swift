import Interchange
import Shipping
import TestSupport
import Testing
import Units

@Suite("Parcel sheets, written and read")
struct ParcelRoundTripTests {
  private func again(_ sheet: RateSheet) -> RateSheetReading {
    let text = RateSheetText(sheet, baseName: "round trip")
    let grids = Dictionary(uniqueKeysWithValues: text.grids.map { ($0.name, $0.text) })
    return SheetFiles(terms: text.terms, grids: grids).reading()
  }

  @Test("the sample is the same after writing and reading, but for the name of its chart")
  func sample() throws {
    let sheet = try #require(SheetFiles.parcel.reading().sheet)
    let reading = again(sheet)
    #expect(reading.problems.map(\.sentence) == [])
    let back = try #require(reading.sheet)
    #expect(back.tariff.parcel?.charts.map(\.name) == ["roundtrip-zones-1.csv"])
    #expect(again(back).sheet == back)
    #expect(
      RateSheetText(back, baseName: "round trip") == RateSheetText(sheet, baseName: "round trip"))
  }

  private static func money(_ random: inout SeededGenerator, _ currency: Currency) -> Money {
    Money(minorUnits: Int64.random(in: 1...99_999, using: &random), currency)
  }

  private static func terms(
    _ random: inout SeededGenerator, _ units: ParcelUnits, _ currency: Currency
  ) throws -> ParcelTerms {
    let own = DimensionalDivisor(
      Int.random(in: 50...20_000, using: &random), units,
      rounding: SideRounding.allCases.randomElement(using: &random) ?? .up,
      over: Bool.random(using: &random) ? .cubicFoot * 3 : nil, source: "the sheet")
    let rules: [DimensionalRule] = [
      .none, .unstated,
      .published(PublishedDimensionalRule.allCases.randomElement(using: &random) ?? .ups),
      .divisor(try #require(own)),
    ]
    let limits: [ParcelLimitRule] = [
      .none, .published(PublishedParcelLimits.allCases.randomElement(using: &random) ?? .ups),
      .own(
        ParcelLimits(
          heaviest: Attested(.kilograms(30), .primary), third: Attested(.inches(9), .primary),
          sum: Attested(.centimetres(90), .primary))),
    ]
    var terms = ParcelTerms(
      dimensional: rules.randomElement(using: &random) ?? .none,
      weightStep: Bool.random(using: &random) ? units.oneUnit : nil,
      reach: ParcelReach.allCases.randomElement(using: &random) ?? .everywhere,
      limits: limits.randomElement(using: &random) ?? .none,
      discount: Percent(millionths: Int64.random(in: 0...100_000_000, using: &random)),
      accessorials: [.residentialDelivery: .flat(amount: .zero(currency))],
      fuel: Bool.random(using: &random)
        ? .fixed(Percent(17)) : .table(name: "Otter", column: .express))
    if Bool.random(using: &random) {
      terms.transit = DaySpan(2, 5)
      terms.minimumPerPiece = money(&random, currency)
      terms.offerDays = 7
      terms.fuelledAccessorials = [.residentialDelivery]
    } else {
      terms.zoneTransit = ["a": try #require(DaySpan(1, 1)), "b 2": try #require(DaySpan(3, 9))]
    }
    let conditions: [ParcelSurcharge.Condition] = [
      .always,
      .published(PublishedSizeRule.allCases.randomElement(using: &random) ?? .upsLargePackage),
      .over(
        SizeThresholds(
          weight: Attested(.kilograms(20), .primary), volume: Attested(.cubicFoot, .primary),
          packagings: [.crate, .roll])),
    ]
    let charges: [ParcelSurcharge.Charge] = [
      .perPiece(money(&random, currency)), .perShipment(money(&random, currency)),
      .percent(Percent(3)),
    ]
    terms.surcharges = try (0..<Int.random(in: 0...3, using: &random)).map { index in
      ParcelSurcharge(
        name: "Surcharge \"\(index)\"",
        condition: try #require(conditions.randomElement(using: &random)),
        charge: try #require(charges.randomElement(using: &random)),
        zoneAmounts: Bool.random(using: &random) ? ["a": money(&random, currency)] : [:],
        group: "group \(index)",
        minimumBillable: Bool.random(using: &random) ? .pounds(90) : nil,
        isFuelled: Bool.random(using: &random))
    }
    return terms
  }

  private static func grid(
    _ random: inout SeededGenerator, _ units: ParcelUnits, _ currency: Currency
  ) -> ParcelGrid {
    var over = Mass(grains: 0, shownIn: units.mass)
    let rows = (0..<Int.random(in: 1...6, using: &random)).map {
      index -> (ParcelBracket, [ExactDecimal?]) in
      let upTo =
        over
        + Mass(
          grains: units.mass.grains / 4 * Int128.random(in: 1...40, using: &random),
          shownIn: units.mass)
      defer { over = upTo }
      let basis = ParcelBracket.Basis.allCases.randomElement(using: &random) ?? .parcel
      let places = basis == .parcel ? currency.minorUnitDigits : 4
      let cells = (0..<2).map { column -> ExactDecimal? in
        column == 1 && Bool.random(using: &random)
          ? nil
          : ExactDecimal(
            significand: Int128.random(in: 1...99_999, using: &random), scale: places)
      }
      return (ParcelBracket(over: over, upTo: upTo, basis: basis), cells)
    }
    return ParcelGrid(zones: ["a", "b 2"], rows: rows)
  }

  @Test("any sheet is the same after writing and reading", arguments: 0..<60)
  func anySheet(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let units = ParcelUnits.allCases.randomElement(using: &random) ?? .pounds
    let currency: Currency = Bool.random(using: &random) ? .cad : .jpy
    let services = try (1...2).map { number in
      ParcelTariff.Service(
        name: "Service \(number)", code: Bool.random(using: &random) ? "S\(number)" : nil,
        chart: "roundtrip-zones-1.csv", grid: Self.grid(&random, units, currency),
        terms: try Self.terms(&random, units, currency))
    }
    let chart = ZoneChart(
      name: "roundtrip-zones-1.csv",
      rows: ["482", "480-499", "US-MI", "*"].enumerated().map { index, origin in
        ZoneChart.Row(
          origin: ZonePattern(parsing: origin) ?? .anywhere, destination: .country(.canada),
          zone: index.isMultiple(of: 2) ? "a" : "b 2")
      })
    let sheet = try RateSheet(
      identity: RateSheet.Identity(
        carrier: "Otter \u{1b}[0m", name: "Sheet", version: "1", source: "random"),
      currency: currency, validity: .always,
      tariff: .parcel(ParcelTariff(units: units, services: services, charts: [chart])))
    let reading = again(sheet)
    #expect(reading.errors.map(\.sentence) == [])
    #expect(reading.sheet == sheet)
  }
}
