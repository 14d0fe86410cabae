import Shipping
import Testing
import Units

@testable import ReferenceData

@Suite struct ReferenceLedgerTests {
  private let ledger = ReferenceLedger.bundled

  @Test("every bundled table is listed with its source and vintage, and has rows")
  func everyTableIsListed() {
    #expect(ledger.problems.isEmpty)
    let files = Set(EmbeddedFile.allCases.map(\.name)).subtracting(["tables.tsv"])
    #expect(Set(ledger.tables.map(\.file)) == files)
    for table in ledger.tables {
      #expect(table.count >= (table.file.hasPrefix("rules/") ? 3 : 10), "\(table.file)")
      #expect(!table.source.citation.isEmpty)
      #expect(table.vintage <= table.source.checked)
    }
  }

  @Test("the count leaves out remarks")
  func counts() {
    #expect(ledger.table(named: "ca-postal-places.tsv")?.count == 1_651)
    #expect(ledger.table(named: "absent.tsv") == nil)
  }

  @Test("a table is stale only after its day")
  func staleness() throws {
    let table = try #require(ledger.table(named: "us-postal-places.tsv"))
    let day = try #require(table.source.staleAfter)
    #expect(!table.source.isStale(on: day))
    #expect(table.source.isStale(on: day.adding(days: 1)))
  }

  @Test("the holidays hold for the years that the ledger names")
  func holidayYears() throws {
    let table = try #require(ledger.table(named: "holidays.tsv"))
    #expect(table.source.inForce.from?.civil.year == HolidayTable.years.lowerBound)
    #expect(table.source.inForce.through?.civil.year == HolidayTable.years.upperBound)
  }
}
