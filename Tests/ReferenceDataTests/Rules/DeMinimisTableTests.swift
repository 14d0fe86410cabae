import Shipping
import Testing
import Units

@testable import ReferenceData

@Suite("The table of small values of other countries")
struct DeMinimisTableTests {
  private let table = DeMinimisTable.bundled

  private func row(_ code: String) throws -> DeMinimisTable.Row {
    let country = try #require(Country(code: code))
    return try #require(table.row(for: country))
  }

  @Test("every row is read, and none has a pack of its own")
  func everyRowIsRead() {
    #expect(table.problems.isEmpty)
    #expect(table.rows.count == 16)
    #expect(table.rows.allSatisfy { RuleMarket(country: $0.country) == nil })
  }

  @Test("a limit becomes a relief, and the tax has no rate")
  func limits() throws {
    let pack = try row("SG").pack
    let dollar = try #require(Currency(code: "SGD"))
    let relief = try #require(pack.rules.first { $0.id.text == "SG-DEM-01" })
    #expect(
      relief.condition.value?.upper == .init(Money(minorUnits: 40_000, dollar), isIncluded: true))
    let last = try #require(pack.rules.last)
    guard case .tax(let tax) = last.effect else {
      Issue.record("no tax")
      return
    }
    #expect(tax.rate == nil)
    #expect(pack.rules.allSatisfy { $0.source.confidence == .unverified })
  }

  @Test("a value that is not known is no relief and no zero")
  func unknownLimit() throws {
    let ukraine = try row("UA")
    #expect(ukraine.dutyFree?.minorUnits == 15_000)
    #expect(ukraine.taxFree == nil)
    #expect(!ukraine.pack.rules.contains { $0.id.text == "UA-DEM-02" })
  }

  @Test("an open row is stale after the sources end")
  func staleness() throws {
    let day = try #require(CalendarDay(iso: "2026-07-03"))
    #expect(table.rows.allSatisfy { $0.source.isStale(on: day) })
  }

  @Test("a broken row is named")
  func brokenRow() {
    let rows = TabbedText.rows(of: "ZZ\tNOK\t0\t0\t\tx\tsecondary\t", file: "de-minimis.tsv")
    #expect(DeMinimisTable(rows).problems.map(\.reason) == [.unknownRegion("ZZ")])
  }
}
