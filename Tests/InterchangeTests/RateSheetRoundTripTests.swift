import Interchange
import Shipping
import TestSupport
import Testing
import Units

@Suite struct RateSheetRoundTripTests {
  /// Writes a sheet and reads it again.
  private func again(_ sheet: RateSheet) -> RateSheetReading {
    let text = RateSheetText(sheet, baseName: "round trip")
    let grids = Dictionary(uniqueKeysWithValues: text.grids.map { ($0.name, $0.text) })
    return SheetFiles(terms: text.terms, grids: grids).reading()
  }

  @Test("the sample sheet is the same after writing and reading")
  func sample() throws {
    let sheet = try #require(SheetFiles.example.reading().sheet)
    let reading = again(sheet)
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.sheet == sheet)
  }

  @Test("any sheet is the same after writing and reading", arguments: 0..<60)
  func anySheet(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let sheet = try RandomSheet.make(using: &generator)
    let reading = again(sheet)
    #expect(reading.errors.map(\.sentence) == [])
    #expect(reading.sheet == sheet)
  }

  @Test("names with quotes, line breaks and control characters come back")
  func awkwardNames() throws {
    let name = "A \"quoted\" \\ name\u{1b}[0m\nand é \u{202e}"
    let sheet = try RateSheet(
      identity: RateSheet.Identity(carrier: name, name: name, version: "1", source: name),
      currency: .cad, validity: .always,
      services: [ClassTariff.Service(name: name, terms: RateTerms())],
      lanes: [
        ClassTariff.Lane(
          service: name, origin: .anywhere, destination: .country(.canada),
          rates: ClassRateTable([.class50: [.lessThan500: try #require(HundredweightRate(12))]]))
      ])
    #expect(again(sheet).sheet == sheet)
  }

  @Test("the names of grids are plain, whatever the base name")
  func gridNames() throws {
    let sheet = try #require(SheetFiles.example.reading().sheet)
    #expect(RateSheetText(sheet, baseName: "../../etc/x y").grids.map(\.name) == ["etcxy.csv"])
    #expect(RateSheetText(sheet, baseName: "é/..").grids.map(\.name) == ["grid.csv"])
  }
}
