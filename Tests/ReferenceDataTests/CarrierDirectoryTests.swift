import Shipping
import TestSupport
import Testing
import Units

@testable import ReferenceData

@Suite struct CarrierDirectoryTests {
  private func entry(_ code: String) throws -> CarrierDirectory.Entry {
    let scac = try #require(StandardCarrierAlphaCode(parsing: code))
    return try #require(CarrierDirectory.bundled.entries[scac])
  }

  @Test("the bundled codes are read, each with its source")
  func bundled() throws {
    #expect(CarrierDirectory.bundled.problems.isEmpty)
    #expect(CarrierDirectory.bundled.entries.count == 35)
    for entry in CarrierDirectory.bundled.entries.values {
      #expect(!entry.name.isEmpty && !entry.source.citation.isEmpty)
    }
  }

  @Test("what is not confirmed, and a carrier that has closed, is told with the name")
  func notes() throws {
    let day = CalendarDay.sample("2026-11-23")
    #expect(try entry("ODFL").name(on: day) == "Old Dominion")
    #expect(try entry("DAYR").name(on: day) == "Day & Ross (UNVERIFIED)")
    #expect(try entry("YELL").name(on: day) == "Yellow (closed 2023)")
    #expect(try entry("YELL").name(on: .sample("2023-01-01")) == "Yellow")
  }

  @Test("a row that is no carrier is told with its line")
  func wrongRows() {
    let text = "O1\tOld\tx\t\t\t2026-11-23\t\tsecondary\nODFL\tOld\tx\t\t\t2026-11-23\t\tsure\n"
    let directory = CarrierDirectory(TabbedText.rows(of: text, file: "carrier-codes.tsv"))
    #expect(directory.entries.isEmpty)
    #expect(directory.problems.map(\.line) == [1, 2])
    #expect(directory.problems[0].sentence.contains("where a carrier's code belongs"))
  }
}
