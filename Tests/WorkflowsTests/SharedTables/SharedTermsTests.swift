import Foundation
import Interchange
import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Quotes whose accessorials and zones stand in tables on the desk")
struct SharedTermsTests {
  private let desk: Desk

  init() throws {
    desk = try FixedDesk.empty()
    _ = try desk.store.addSharedTable(try TableSamples.fuel(), by: desk.stamp)
    _ = try desk.store.addFuelPrices(TableSamples.prices, by: desk.stamp)
  }

  private func addSchedule(_ change: (inout String) -> Void = { _ in }) throws {
    _ = try desk.store.addSharedTable(
      try TableSamples.table(AccessorialScheduleExample.schedule, "", change), by: desk.stamp)
  }

  private func addParcelSheet() throws {
    let reading = RateSheetReader.read(
      Array(AspenParcelExample.terms.utf8), named: "sheet.toml"
    ) { _ in Array(AspenParcelExample.grid.utf8) }
    _ = try desk.store.addRateSheet(try #require(reading.sheet), by: desk.stamp)
  }

  private func addChart(_ change: (inout String) -> Void = { _ in }) throws {
    _ = try desk.store.addSharedTable(
      try TableSamples.table(ZoneChartExample.chart, ZoneChartExample.grid, change),
      by: desk.stamp)
  }

  private func price(
    _ change: (inout QuoteEntry) -> Void = { _ in }
  ) throws -> PricedRequest {
    let request = try desk.entryReader.read(.sample(change)).request
    return try PriceQuote(desk: desk).price(request, asOf: FixedDesk.today)
  }

  private func amounts(_ offer: Offer?) -> [Accessorial: Money] {
    var amounts: [Accessorial: Money] = [:]
    for line in offer?.lines ?? [] {
      if case .accessorial(let accessorial, _) = line.kind { amounts[accessorial] = line.amount }
    }
    return amounts
  }

  @Test("the schedule prices what the sheet does not, and the sheet's own charge counts before it")
  func merged() throws {
    _ = try desk.store.addRateSheet(try TableSamples.sheet(), by: desk.stamp)
    try addSchedule()
    let priced = try price { $0.accessorials = [.liftgateDelivery, .appointmentDelivery] }
    let found = amounts(priced.offers.first)
    // 78.00 of the sheet, not the 82.00 of the schedule; 38.00 by APTD and 24.00 by BCF.
    #expect(found[.liftgateDelivery] == Money(minorUnits: 78_00, .usd))
    #expect(found[.appointmentDelivery] == Money(minorUnits: 38_00, .usd))
    #expect(found[.borderCrossing] == Money(minorUnits: 24_00, .usd))
  }

  @Test("a schedule that is missing, over or in another currency leaves no price, and says so")
  func problems() throws {
    _ = try desk.store.addRateSheet(try TableSamples.sheet(), by: desk.stamp)
    #expect(
      try price().refusals.map(\.reasonText)
        == ["no accessorial schedule Aspen accessorials is on file"])
    try addSchedule { $0 = $0.replacing("through = 2027-06-30", with: "through = 2026-11-01") }
    #expect(
      try price().refusals.map(\.reasonText) == [
        "no version of accessorial schedule Aspen accessorials holds on Tue 24 Nov 2026"
      ])
    try addSchedule {
      $0 = $0.replacing("\"USD\"", with: "\"CAD\"").replacing("2026-07-01", with: "2026-11-01")
    }
    #expect(
      try price().refusals.map(\.reasonText) == [
        "accessorial schedule Aspen accessorials is in CAD, and the sheet in USD"
      ])
  }

  private static func parcel(_ entry: inout QuoteEntry) {
    entry.units = (try? [TypedUnit.read("1 carton 12x10x8 9lb", at: 0).unit]) ?? []
  }

  @Test("a parcel's zone stands in the chart on the desk, by its version")
  func zones() throws {
    try addParcelSheet()
    try addSchedule()
    #expect(
      try price(Self.parcel).refusals.map(\.reasonText) == ["no zone chart Aspen zones is on file"])
    try addChart()
    let offer = try #require(try price(Self.parcel).offers.first)
    // 48201 to M5V is zone CA1, 31.30 up to 10 lb.
    #expect(offer.lines.first?.amount == Money(minorUnits: 31_30, .usd))
    try addChart {
      $0 = $0.replacing("2026-07-01", with: "2027-06-01")
    }
    #expect(try price(Self.parcel).offers.count == 1)
  }

  @Test("only the services whose table is missing have no price")
  func partly() throws {
    let terms = AspenSheetExample.terms
    let own = terms.components(separatedBy: "[[service]]")[1]
      .replacing("\"Standard\"", with: "\"Plain\"")
      .replacing("accessorial_schedule = \"Aspen accessorials\"\n", with: "")
      .replacing("border_accessorials = [\"borderCrossing\"]\n", with: "")
    _ = try desk.store.addRateSheet(
      try TableSamples.sheet { $0 += "\n[[service]]" + own }, by: desk.stamp)
    let priced = try price()
    #expect(priced.offers.map(\.service.name) == ["Plain"])
    #expect(priced.refusals.map(\.service) == ["Standard"])
  }
}
