import Interchange
import Shipping
import Testing

@Suite("Zone charts as files, and sheets that name them")
struct ZoneChartFileTests {
  private func files(_ rows: String = ZoneChartExample.grid) -> SharedTableFiles {
    SharedTableFiles(
      terms: ZoneChartExample.chart, grid: rows, gridName: ZoneChartExample.gridName)
  }

  private func sheet(_ change: (inout String) -> Void = { _ in }) -> RateSheetReading {
    var terms = AspenParcelExample.terms
    change(&terms)
    return RateSheetReader.read(Array(terms.utf8), named: "sheet.toml") {
      name throws(RateSheetProblem) in
      guard name == AspenParcelExample.gridName else {
        throw RateSheetProblem(file: name, reason: .cannotOpen("there is no such file"))
      }
      return Array(AspenParcelExample.grid.utf8)
    }
  }

  @Test("the sample is read with its days and lanes")
  func sample() throws {
    let reading = files().reading()
    #expect(reading.problems.map(\.sentence) == [])
    let chart = try #require(reading.table?.zoneChart)
    #expect(chart.chart.rows.map(\.zone) == ["2", "5", "CA1", "CA2"] && reading.rowCount == 4)
    #expect(chart.chart.name == "Aspen zones 2026-07")
    #expect(reading.table?.rowFacts.first?.name == "480-489 to 480-499")
  }

  @Test(
    "a bad lane is named with its row and field, and nothing of the chart is taken",
    arguments: [
      ("US-XX,CA,2\n", "aspen-zones.csv line 2: origin \"US-XX\" is no zone"),
      ("US,,2\n", "aspen-zones.csv line 2: destination is missing"),
      ("US,CA,\n", "aspen-zones.csv line 2: zone is missing"),
      ("US,CA,2\nUS,CA,3\n", "aspen-zones.csv line 3: zone \"3\" repeats the two ends of line 2"),
      ("=cmd,CA,2\n", "aspen-zones.csv line 2: origin \"=cmd\" is no zone"),
      ("\u{1b}[2J,CA,2\n", "aspen-zones.csv line 2: origin \"\\u{1b}[2J\" is no zone"),
    ])
  func badRows(rows: String, sentence: String) {
    let problems = files("origin,destination,zone\n\(rows)US-MI,US,5\n").problems()
    #expect(problems.contains { $0.hasPrefix(sentence) }, "\(problems)")
  }

  @Test("a key that is not known, a grid outside and a header without a zone stop the chart")
  func head() {
    var strange = files()
    strange.terms += "index = \"eia-us-diesel\"\n"
    #expect(strange.problems().contains { $0.contains("zone_chart.index is not known here") })
    var outside = files()
    outside.terms = outside.terms.replacing("aspen-zones.csv", with: "../aspen-zones.csv")
    #expect(outside.problems().contains { $0.contains("zone_chart.grid \"../aspen-zones.csv\"") })
    #expect(files("origin,destination\nUS,CA\n").problems().contains { $0.contains("column zone") })
  }

  @Test("the chart of the description is read without any problem")
  func document() throws {
    let reading = SharedTableFiles(
      terms: try #require(FormatDocument.blocks("toml", of: "ZoneChartFormat").first),
      grid: try #require(FormatDocument.blocks("csv", of: "ZoneChartFormat").first),
      gridName: "aspen-zones.csv"
    ).reading()
    #expect(reading.problems.map(\.sentence) == [] && reading.rowCount == 4)
  }

  @Test("a sheet refers to its chart, schedule and fuel table by name, and reads none of them")
  func references() throws {
    let reading = sheet()
    #expect(reading.problems.map(\.sentence) == [])
    let found = try #require(reading.sheet)
    #expect(
      found.references.map(\.text) == [
        "fuel table Aspen fuel", "accessorial schedule Aspen accessorials",
        "zone chart Aspen zones",
      ])
    #expect(found.services(referringTo: found.references[2]) == ["Parcel ground"])
    // A name is never a path: what looks like one is looked up on the desk as it stands.
    let path = sheet { $0 = $0.replacing("\"Aspen zones\"", with: "\"../../etc/passwd\"") }
    #expect(path.problems.isEmpty)
    #expect(path.sheet?.references.last?.name == "../../etc/passwd")
  }

  @Test("a sheet that refers to tables is written and read back the same")
  func roundTrip() throws {
    let found = try #require(sheet().sheet)
    let text = RateSheetText(found, baseName: "aspen")
    let back = RateSheetReader.read(Array(text.terms.utf8), named: "sheet.toml") { name in
      Array((text.grids.first { $0.name == name }?.text ?? "").utf8)
    }
    #expect(back.problems.map(\.sentence) == [])
    #expect(back.sheet == found)
  }

  @Test("zones without a chart or with a strange key are named")
  func badZones() {
    let none = sheet { $0 = $0.replacing("{ chart = \"Aspen zones\" }", with: "{}") }
    #expect(none.problems.map(\.sentence).contains { $0.contains("zones.chart is missing") })
    let other = sheet { $0 = $0.replacing("{ chart =", with: "{ file =") }
    #expect(other.problems.map(\.sentence).contains { $0.contains("zones.file is not known") })
  }
}
