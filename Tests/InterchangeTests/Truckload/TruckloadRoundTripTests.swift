import Interchange
import Shipping
import TestSupport
import Testing
import Units

@Suite("Truckload sheets, written, read and compared")
struct TruckloadRoundTripTests {
  private func again(_ sheet: RateSheet) -> RateSheetReading {
    let text = RateSheetText(sheet, baseName: "round trip")
    let grids = Dictionary(uniqueKeysWithValues: text.grids.map { ($0.name, $0.text) })
    return SheetFiles(terms: text.terms, grids: grids).reading()
  }

  @Test("the sample is the same after writing and reading")
  func sample() throws {
    let sheet = try #require(SheetFiles.truckload.reading().sheet)
    #expect(again(sheet).problems.map(\.sentence) == [])
    #expect(again(sheet).sheet == sheet)
  }

  private static func terms(
    _ random: inout SeededGenerator, _ currency: Currency
  ) throws -> TruckloadTerms {
    func money() -> Money {
      Money(minorUnits: Int64.random(in: 1...99_999, using: &random), currency)
    }
    let rate = DistanceRate(
      ExactDecimal(significand: Int128.random(in: 1...9_999, using: &random), scale: 4),
      per: DistanceUnit.allCases.randomElement(using: &random) ?? .miles)
    let fuels: [TruckloadFuel] = [
      .surcharge(.fixed(Percent(17))), .surcharge(.table(name: "Heron \"fuel\"", column: .express)),
      .perDistance(try #require(rate)),
    ]
    var terms = TruckloadTerms(
      fuel: fuels.randomElement(using: &random) ?? .none,
      borderUplift: Percent(Int.random(in: 0...30, using: &random)),
      accessorials: [.borderCrossing: .flat(amount: money())])
    if Bool.random(using: &random) {
      terms.fuelsDeadhead = true
      terms.stopFee = money()
      terms.detention = DetentionTerms(
        perHour: money(), freeMinutes: 60, stepMinutes: 30, atMost: money())
      terms.payload = .kilograms(20_000)
      terms.offerDays = 5
    } else {
      terms.detention = DetentionTerms(perHour: money())
      terms.layover = money()
      terms.tarp = money()
      terms.borderAccessorials = [.borderCrossing]
      terms.fuelledAccessorials = [.borderCrossing]
      terms.borderPayload = .pounds(45_500)
      terms.emptyWeight = .pounds(33_000)
    }
    return terms
  }

  @Test("any sheet is the same after writing and reading", arguments: 0..<60)
  func anySheet(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let currency: Currency = Bool.random(using: &random) ? .cad : .jpy
    let unit: DistanceUnit = Bool.random(using: &random) ? .miles : .kilometres
    let services = try (1...2).map { number in
      PerMileTariff.Service(
        name: "Service \(number)", terms: try Self.terms(&random, currency))
    }
    var lanes: [PerMileTariff.Lane] = []
    for service in services {
      for origin in ["482", "480-499", "US-MI", "*"] {
        for equipment in Equipment.allCases where Bool.random(using: &random) || origin == "*" {
          let rate = DistanceRate(
            ExactDecimal(significand: Int128.random(in: 1...99_999, using: &random), scale: 4),
            per: unit)
          lanes.append(
            PerMileTariff.Lane(
              service: service.name, origin: ZonePattern(parsing: origin) ?? .anywhere,
              destination: .country(.canada), equipment: equipment, rate: try #require(rate),
              minimum: Bool.random(using: &random) ? Money(minorUnits: 75_000, currency) : nil,
              tolls: Bool.random(using: &random) ? Money(minorUnits: 1_850, currency) : nil,
              transitDays: Bool.random(using: &random) ? 3 : nil))
        }
      }
    }
    let sheet = try RateSheet(
      identity: RateSheet.Identity(
        carrier: "Heron \u{1b}[0m", name: "Sheet", version: "1", source: "random"),
      currency: currency, validity: .always,
      tariff: .perMile(PerMileTariff(unit: unit, services: services, lanes: lanes)))
    #expect(again(sheet).errors.map(\.sentence) == [])
    #expect(again(sheet).sheet == sheet)
  }

  @Test("what changes from one sheet to the next")
  func difference() throws {
    let old = try #require(SheetFiles.truckload.reading().sheet)
    let new = try #require(
      SheetFiles.truckload(
        grid: TruckloadSheetExample.grid.replacing("van53,2.05,750.00", with: "van53,2.46,800.00")
          .replacing("flatbed48", with: "flatbed53")
      ) { $0.replacing("layover = 250.00", with: "layover = 275.00") }.reading().sheet)
    let found = RateSheetDifference(from: old, to: new)
    #expect(
      found.lines() == [
        "Solo layover: 250.00 USD -> 275.00 USD", "new: Solo US-MI to US 53 ft flatbed",
        "gone: Solo US-MI to US 48 ft flatbed",
        "Solo US-MI to CA-ON 53 ft dry van rate: 2.05 -> 2.46 (+20.0 %)",
        "Solo US-MI to CA-ON 53 ft dry van minimum: 750.00 -> 800.00 (+6.7 %)",
      ])
    #expect(found.summary == "1 term changes, 1 lane is new, 1 is gone, 2 rates change.")
    #expect(RateSheetDifference(from: old, to: old).isEmpty)
  }
}
