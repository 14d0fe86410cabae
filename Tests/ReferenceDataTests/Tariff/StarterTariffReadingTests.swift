import Shipping
import Testing
import Units

@testable import ReferenceData

@Suite struct StarterTariffReadingTests {
  private func read(_ text: String) -> StarterTariff {
    StarterTariff(TabbedText.rows(of: text, file: "starter-tariff.tsv"))
  }

  private func row(_ number: String, _ rate: String) -> String {
    "\(number)\tThings\tthing\t\(rate)\t\t\t\n"
  }

  @Test("rates are read as stated, several, in words and unknown")
  func rates() {
    let texts = ["Free", "16.5%", "1.5¢/kg + 3%", "several", "several 0-16%", "rule", ""]
    let rows = texts.enumerated().map { row("610\($0 + 1)", $1) }.joined()
    let tariff = read(rows)
    #expect(tariff.problems.isEmpty)
    #expect(
      tariff.entries.map(\.unitedStatesGeneral) == [
        .stated("Free"), .stated("16.5%"), .stated("1.5¢/kg + 3%"), .several(nil),
        .several(StarterRateRange(lowest: .zero, highest: Percent(16))), .inWords, .unknown,
      ])
  }

  @Test(
    "a wrong rate is told with its line",
    arguments: [
      "free", "gratis", "several 16-3%", "several 5-5%", "several 1-2", "several -2%", "severals",
    ])
  func wrongRates(text: String) {
    let tariff = read(row("61", "") + row("6109", text))
    #expect(tariff.entries.count == 1)
    #expect(tariff.problems.map(\.line) == [2])
    #expect(tariff.problems.first?.sentence.contains("where a rate of duty belongs") == true)
  }

  @Test(
    "a number that is none, or of another length, is told with its line",
    arguments: ["", "6", "610", "61091000", "00", "sixty", "6109.1"])
  func wrongNumbers(text: String) {
    let tariff = read(row(text, "Free"))
    #expect(tariff.entries.isEmpty)
    #expect(tariff.problems.map(\.reason) == [.notATariffNumber(text)])
    #expect(tariff.problems.first?.sentence.contains("where a tariff number belongs") == true)
  }

  @Test("rows with another number of fields, and wrong sources, are told")
  func wrongRows() {
    let tariff = read(
      "61\tClothing\n" + "source\tQX\tname\tcitation\t\t\t2026-11-24\t\tsecondary\n"
        + "source\tUS\tname\tcitation\t\t\t2026-11-24\t\tsure\n")
    #expect(
      tariff.problems.map(\.reason) == [
        .fieldCount(expected: 7, found: 2), .unknownRegion("QX"), .unknownConfidence("sure"),
      ])
    #expect(tariff.editions.isEmpty)
  }

  @Test("entries are in the order of the tariff whatever the order of the file")
  func order() {
    let tariff = read(row("6109", "") + row("610910", "") + row("61", "") + row("01", ""))
    #expect(tariff.entries.map(\.number.digits) == ["01", "61", "6109", "610910"])
  }
}
