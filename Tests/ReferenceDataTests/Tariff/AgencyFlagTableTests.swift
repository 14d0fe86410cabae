import Foundation
import Shipping
import Testing

@testable import ReferenceData

@Suite struct AgencyFlagTableTests {
  private let table = AgencyFlagTable.bundled

  private func answer(_ text: String) throws -> AgencyFlagTable.Answer {
    table.flags(of: try TariffNumber(parsing: text))
  }

  @Test("the table is read whole, and every flag belongs to an agency that it names")
  func bundled() {
    #expect(table.problems.isEmpty)
    #expect(table.count > 7_000)
    #expect(table.agencies.count == 13)
    for agency in table.agencies.values {
      #expect(agency.confidence == .unverified)
      #expect(!agency.name.isEmpty && !agency.subject.isEmpty && !agency.citation.isEmpty)
    }
  }

  @Test("a line has its own flags, a heading those of some of its lines, others none")
  func answers() throws {
    let text = "FD3 FD4\t\t0101 020110\nAM7\tAD CV\t02012010\n"
    let table = AgencyFlagTable(TabbedText.rows(of: text, file: "us-agency-flags.tsv"))
    let foods = AgencyFlags(
      codes: ["FD3", "FD4"], mayHaveAntiDumpingCase: false, mayHaveCountervailingCase: false)
    #expect(table.flags(of: try TariffNumber(parsing: "0101.21.00.10")) == .every(foods))
    #expect(table.flags(of: try TariffNumber(parsing: "0101")) == .every(foods))
    let all = AgencyFlags(
      codes: ["AM7", "FD3", "FD4"], mayHaveAntiDumpingCase: true, mayHaveCountervailingCase: true)
    #expect(table.flags(of: try TariffNumber(parsing: "0201")) == .some(all))
    #expect(table.flags(of: try TariffNumber(parsing: "0202")) == .noFlag)
    #expect(all.agencyCodes == ["AM", "FD"])
  }

  @Test("rows that are none are told with their line")
  func wrongRows() {
    let text = "FD3\t\t0\nFD\t\t0101\nFD3\tADD\t0101\nFD3\t0101\nagency\tFD\tx\ty\tz\tsure\n"
    let table = AgencyFlagTable(TabbedText.rows(of: text, file: "us-agency-flags.tsv"))
    #expect(table.count == 0)
    #expect(
      table.problems.map(\.reason) == [
        .notATariffNumber("0"), .notAValue("FD"), .notAValue("ADD"),
        .fieldCount(expected: 3, found: 2), .unknownConfidence("sure"),
      ])
  }

  @Test("the flags of each number are those of the report")
  func sameAsReport() throws {
    guard let rows = try SharedData.rows(of: "us-customs/hts_pga_report_2026-02-21.csv") else {
      return
    }
    var compared = 0
    for row in rows where row.count >= 19 && row[0].count == 10 {
      guard let number = try? TariffNumber(parsing: row[0]) else { continue }
      let fields = row.suffix(12).map { $0.trimmingCharacters(in: .whitespaces) }
      let flags = AgencyFlags(
        codes: fields[2...].filter { !$0.isEmpty }.sorted(),
        mayHaveAntiDumpingCase: fields[0] == "Y", mayHaveCountervailingCase: fields[1] == "Y")
      let isEmpty = flags.codes.isEmpty && fields[0] != "Y" && fields[1] != "Y"
      #expect(table.flags(of: number) == (isEmpty ? .noFlag : .every(flags)), "\(number)")
      compared += 1
    }
    #expect(compared == 20_470)
  }
}
