import Interchange
import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Quotes whose fuel surcharge stands in a table on the desk")
struct FuelByTableTests {
  private let desk: Desk
  private let request: QuoteRequest

  init() throws {
    desk = try FixedDesk.empty()
    request = try desk.entryReader.read(.sample()).request
    _ = try desk.store.addRateSheet(try TableSamples.sheet(), by: desk.stamp)
    _ = try desk.store.addSharedTable(
      try TableSamples.table(AccessorialScheduleExample.schedule, ""), by: desk.stamp)
  }

  private func price() throws -> QuoteAnswer? {
    let priced = try PriceQuote(desk: desk).price(request, asOf: FixedDesk.today)
    if let offer = priced.offers.first(where: { $0.carrier == "Aspen Freight" }) {
      return .offer(offer)
    }
    return priced.refusals.first { $0.carrier == "Aspen Freight" }.map { .refusal($0) }
  }

  private func fuelLine() throws -> ChargeLine? {
    try price()?.offer?.lines.first {
      if case .indexedFuel = $0.kind { true } else { false }
    }
  }

  @Test("the table that holds on the day of shipping and the price in force give the surcharge")
  func found() throws {
    _ = try desk.store.addSharedTable(try TableSamples.fuel(), by: desk.stamp)
    _ = try desk.store.addFuelPrices(TableSamples.prices, by: desk.stamp)
    // Monday's price comes into force on Wednesday: on Tuesday the 24th that of the 16th counts.
    let line = try #require(try fuelLine())
    guard case .indexedFuel(let finding, _) = line.kind else { return }
    #expect(finding.price.week.isoText == "2026-11-16" && finding.price.text == "3.543 USD/gal")
    #expect(finding.amount.description == "31.65 %" && finding.table == "Aspen fuel 2026-07")
  }

  @Test("without the table there is no price, and the refusal names it")
  func noTable() throws {
    let refusal = try #require(try price()?.refusal)
    #expect(refusal.reasonText == "fuel unknown: no fuel table named Aspen fuel is on file")
  }

  @Test("without the week's price there is no price, and the refusal names index and week")
  func noPrice() throws {
    _ = try desk.store.addSharedTable(try TableSamples.fuel(), by: desk.stamp)
    let old = TableSamples.prices.filter { $0.week < .sample("2026-11-16") }
    _ = try desk.store.addFuelPrices(old, by: desk.stamp)
    let refusal = try #require(try price()?.refusal)
    #expect(
      refusal.reasonText
        == "fuel unknown: no price of sample-diesel for the week of Mon 16 Nov 2026, which counts "
        + "on Mon 23 Nov 2026")
    #expect(refusal.mend.hasSuffix("--week 2026-11-16 --index sample-diesel"))
  }

  @Test("a table whose days are over leaves no price")
  func expired() throws {
    let ended = try TableSamples.fuel {
      $0 = $0.replacing("through = 2027-06-30", with: "through = 2026-11-01")
    }
    _ = try desk.store.addSharedTable(ended, by: desk.stamp)
    _ = try desk.store.addFuelPrices(TableSamples.prices, by: desk.stamp)
    let refusal = try #require(try price()?.refusal)
    #expect(refusal.reasonText.contains("no version of fuel table Aspen fuel holds on"))
  }

  @Test("of two versions the one that begins last counts, whatever the order of import")
  func versions() throws {
    let later = try TableSamples.fuel {
      $0 = $0.replacing("from = 2026-07-01", with: "from = 2026-11-01")
        .replacing("2026-07\"", with: "2026-11\"")
    }
    _ = try desk.store.addSharedTable(later, by: desk.stamp)
    _ = try desk.store.addSharedTable(try TableSamples.fuel(), by: desk.stamp)
    _ = try desk.store.addFuelPrices(TableSamples.prices, by: desk.stamp)
    guard case .indexedFuel(let finding, _)? = try fuelLine()?.kind else {
      Issue.record("there is no fuel line")
      return
    }
    #expect(finding.table == "Aspen fuel 2026-11")
  }

  @Test("the rebill meter prices the risks with the same table")
  func rebill() throws {
    _ = try desk.store.addSharedTable(try TableSamples.fuel(), by: desk.stamp)
    _ = try desk.store.addFuelPrices(TableSamples.prices, by: desk.stamp)
    let priced = try PriceQuote(desk: desk).price(request, asOf: FixedDesk.today)
    let reports = try MeterRebill(desk: desk)(priced, asOf: FixedDesk.today)
    let worst = try #require(reports.first?.worstCase)
    #expect(worst.total >= priced.offers[0].total)
  }

  @Test("what holds is told by carrier and by column, with its reason")
  func lookUp() throws {
    _ = try desk.store.addRateSheet(
      try TableSamples.sheet {
        $0 = $0.replacing("Aspen Freight", with: "Birch Freight")
          .replacing("fuel = { table = \"Aspen fuel\" }", with: "fuel = 28")
      }, by: desk.stamp)
    let none = try LookUpFuel(desk: desk)(on: FixedDesk.today)
    #expect(none.services.map(\.amount.text) == ["UNKNOWN", "28 %"] && !none.isComplete)
    #expect(none.tables.isEmpty && none.prices.isEmpty)

    _ = try desk.store.addSharedTable(try TableSamples.fuel(), by: desk.stamp)
    _ = try desk.store.addFuelPrices(TableSamples.prices, by: desk.stamp)
    let facts = try LookUpFuel(desk: desk)(on: .sample("2026-11-25"))
    #expect(facts.services.map(\.amount.text) == ["32.05 %", "28 %"])
    #expect(
      facts.tables.first?.columns.map { "\($0.column.name) \($0.amount.text)" }
        == ["ltl 32.05 %", "ground 18.25 %", "tl 64.1 %"])
    #expect(facts.prices.map(\.week.isoText) == ["2026-11-23"])
    guard case .found(let finding) = facts.services[0].amount else { return }
    #expect(!finding.isProvisional)
  }
}
