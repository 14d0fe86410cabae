import Interchange
import Shipping
import TestSupport
import Testing
import Units

/// Sheets by the skid and foot: what they can say, and what each fault is called.
@Suite struct SkidSheetTests {
  private static let header = "origin,destination,minimum,maximum,1,2,4,additional,transit\n"

  private func files(_ grid: String, adding lines: String = "") -> SheetFiles {
    var files = SheetFiles(
      terms: """
        [sheet]
        kind = "skid"
        carrier = "Test Freight"
        name = "Test"
        version = "1"
        source = "test"
        currency = "CAD"

        [[service]]
        name = "Standard"
        grid = "grid.csv"
        """, grids: ["grid.csv": grid])
    files.terms += "\n" + (lines.contains("counted_by") ? "" : "counted_by = \"skid\"\n") + lines
    return files
  }

  private func cad(_ units: Int64) -> Money { Money(minorUnits: units * 100, .cad) }

  @Test("a column of numbers with a hyphen is no other number", arguments: ["1-2", "-1", "1 - 2"])
  func hyphens(_ column: String) {
    let reading = files("origin,destination,\(column),4\nM,H,140,436\n").reading()
    #expect(reading.sheet == nil)
    #expect(
      reading.errors.first?.sentence.contains("column \"\(column)\" is not known here") == true)
  }

  @Test("terms and prices reach the sheet")
  func everything() throws {
    let reading = files(
      Self.header + "M,H,140,1850,140.00,252,436,82,1\nM,J,,,150,,,,\n",
      adding: """
        counted_by = "foot"
        skid_length = "1.2 m"
        skid_width = "1 m"
        heaviest_each = "1000 lb"
        orientation = "shortest"
        transit_days = 4
        discount = 10
        fuel = 20
        border_accessorials = ["borderCrossing"]
        [service.accessorials]
        borderCrossing = 30
        [service.space]
        volume_quote = { handling_units_over = 12 }
        """
    ).reading()
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.rowCount == 2 && reading.isComplete)
    let tariff = try #require(reading.sheet?.tariff.skidRates)
    let service = tariff.services[0]
    #expect(
      service.counting
        == SkidCounting(
          by: .foot, length: .centimetres(120), width: .centimetres(100),
          heaviest: .pounds(1_000), orientation: .shortest))
    #expect(service.terms.discount == Percent(10) && service.terms.space.volumeQuote != nil)
    let lane = tariff.lanes[0]
    #expect(
      lane.prices
        == SkidPrices(
          totals: [
            .init(count: 1, amount: cad(140)), .init(count: 2, amount: cad(252)),
            .init(count: 4, amount: cad(436)),
          ], additional: cad(82)))
    #expect(lane.minimum == cad(140) && lane.maximum == cad(1_850))
    #expect(tariff.lanes.map(\.transitDays) == [1, 4])
    #expect(tariff.lanes[1].prices == SkidPrices(totals: [.init(count: 1, amount: cad(150))]))
  }

  @Test("columns are read as carriers write them")
  func columns() throws {
    let reading = files("From;To;1 skid+;4 skids+;10+\nM;H;120;100;80\n").reading()
    #expect(reading.problems.map(\.sentence) == [])
    let lane = try #require(reading.sheet?.tariff.skidRates?.lanes.first)
    #expect(lane.prices.each.map(\.count) == [1, 4, 10])
    let feet = files("from,to,4 ft,8 feet\nM,H,150,240\n").reading()
    #expect(
      feet.sheet?.tariff.skidRates?.lanes.first?.prices.totals.map(\.count) == [4, 8])
  }

  @Test(
    "a fault in a service stops the sheet",
    arguments: [
      ("class_discounts = { \"50\" = 4 }", "class_discounts is not known here; "),
      ("counted_by = \"pallet\"", "counted_by \"pallet\" is none of the choices; "),
      ("heaviest_each = 1500", "heaviest_each \"1500\" is not a weight with its unit, "),
    ])
  func serviceFaults(line: String, sentence: String) {
    let reading = files(Self.header + "M,H,,,140,,,,\n", adding: line).reading()
    #expect(reading.sheet == nil)
    #expect(reading.problems.first?.sentence.contains("service[0].\(sentence)") ?? false)
  }

  @Test("a service that does not say what it counts, and a kind that does not exist")
  func missingKeys() {
    var files = files(Self.header + "M,H,,,140,,,,\n")
    files.terms = files.terms.replacing("counted_by = \"skid\"", with: "")
    #expect(
      files.reading().problems.map(\.sentence)
        == ["sheet.toml: service[0].counted_by is missing; give it."].map {
          $0.replacing("sheet.toml:", with: "sheet.toml line 9:")
        })
    files.terms = files.terms.replacing("kind = \"skid\"", with: "kind = \"skids\"")
    #expect(
      files.reading().problems.first?.sentence
        == "sheet.toml line 2: sheet.kind \"skids\" is none of the choices; "
        + "perhaps skid was meant.")
  }

  @Test(
    "a bad row is reported with its line and left out",
    arguments: [
      ("M,H,,,140,,,,\n", "repeats the lane of line 2; leave one of them out."),
      ("Q1,H,,,140,,,,\n", "origin \"Q1\" is no zone; "),
      ("M,,,,140,,,,\n", "destination is missing; give it."),
      ("M,J,,,0,,,,\n", "1 \"0\" is zero; "), ("M,J,,,,,,,\n", "the row has no rate; "),
      ("M,J,,,,,,82,\n", "additional \"82.00\" does not go with the other prices of the row; "),
      ("M,J,,,140,,,,,9\n", "\"9\" has more fields than the 9 columns; "),
      ("M,J,,,140,,,,x\n", "transit \"x\" is not a number; "),
      ("M,J,,,140 USD,,,,\n", "1 \"140 USD\" is not in CAD, "),
      ("\"M,J,,,140,,,,\n", "the row has a quote that is not closed"),
    ])
  func rows(row: String, sentence: String) throws {
    let reading = files(Self.header + "M,H,,,140,,,,\n" + row).reading()
    #expect(reading.problems.count == 1)
    #expect(
      reading.problems.first?.sentence.hasPrefix("grid.csv line 3: \(sentence)") ?? false,
      "\(reading.problems.map(\.sentence))")
    #expect(reading.sheet?.tariff.rowCount == 1 && reading.goodRowCount == 1)
  }

  @Test(
    "a bad header stops the sheet",
    arguments: [
      ("origin,destination,minimum\n", "column 1 is missing; give it."),
      ("origin,1\n", "column destination is missing; give it."),
      ("origin,destination,1,1\n", "column \"1\" stands twice in the header; leave one out."),
      ("origin,destination,1,class\n", "column \"class\" is not known here; "),
      ("origin,destination,1001\n", "column \"1001\" is not known here; "),
    ])
  func header(header: String, sentence: String) {
    let reading = files(header + "M,H,140\n").reading()
    #expect(reading.sheet == nil)
    #expect(reading.problems.first?.sentence.hasPrefix("grid.csv line 1: \(sentence)") ?? false)
  }

  @Test("prices that contradict each other, and rules that construct a weight, stop the sheet")
  func contradictions() {
    let grid = "origin,destination,minimum,maximum,1\nM,H,200,150,140\n"
    #expect(
      files(grid).reading().problems.map(\.sentence) == [
        "sheet.toml: the greatest charge of lane 1 is below the least; "
          + "exchange them, or mend one."
      ])
    let space = "[service.space]\nminimum_density = { pounds_per_cubic_foot = 10 }"
    #expect(
      files(Self.header + "M,H,,,140,,,,\n", adding: space).reading().problems.map(\.sentence) == [
        "sheet.toml: service Standard has rules of space that construct a weight, "
          + "which only class rates can have; take it out."
      ])
    #expect(files("").reading().sheet == nil)
    #expect(files(Self.header).reading().problems.last?.reason == .noGoodRow)
  }

  @Test("any sheet is the same after writing and reading", arguments: 0..<40)
  func roundTrip(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let sheet = try Self.randomSheet(&random)
    let text = RateSheetText(sheet, baseName: "skids")
    let grids = Dictionary(uniqueKeysWithValues: text.grids.map { ($0.name, $0.text) })
    let reading = SheetFiles(terms: text.terms, grids: grids).reading()
    #expect(reading.problems.map(\.sentence) == [])
    #expect(reading.sheet == sheet)
    #expect(RateSheetDifference(from: sheet, to: sheet).isEmpty)
  }

  @Test("a price that changes is told lane by lane")
  func difference() throws {
    let old = try #require(files(Self.header + "M,H,,,140,252,,82,1\n").reading().sheet)
    let new = try #require(
      files(Self.header + "M,H,,,150,252,,,2\nM,J,,,160,,,,\n").reading().sheet)
    let difference = RateSheetDifference(from: old, to: new)
    #expect(difference.summary == "1 lane is new, 3 rates change.")
    #expect(
      difference.lines() == [
        "new: Standard M to J", "Standard M to H 1: 140.00 -> 150.00 (+7.1 %)",
        "Standard M to H additional: 82.00 -> no rate",
        "Standard M to H transit days: 1.00 -> 2.00 (+100.0 %)",
      ])
    #expect(
      RateSheetDifference(from: new, to: old).lines().first == "gone: Standard M to J")
  }

  private static func randomSheet(_ random: inout SeededGenerator) throws -> RateSheet {
    let services = (1...Int.random(in: 1...2, using: &random)).map { number in
      SkidTariff.Service(
        name: "Service \(number)",
        counting: SkidCounting(
          by: Bool.random(using: &random) ? .skid : .foot, length: .centimetres(120),
          heaviest: Bool.random(using: &random) ? .kilograms(700) : nil,
          orientation: Bool.random(using: &random) ? .declared : .shortest),
        terms: RateTerms(
          discount: Percent(Int.random(in: 0...90, using: &random)), fuel: .fixed(Percent(12)),
          offerDays: 10))
    }
    let lanes = try services.flatMap { service in
      try ["H", "J", "K1A 0B1"].map { end in
        SkidTariff.Lane(
          service: service.name, origin: try #require(ZonePattern(parsing: "M")),
          destination: try #require(ZonePattern(parsing: end)), prices: prices(&random),
          minimum: Bool.random(using: &random) ? .dollars(20) : nil,
          maximum: Bool.random(using: &random) ? .dollars(9_000) : nil,
          transitDays: Bool.random(using: &random) ? 3 : nil)
      }
    }
    return try RateSheet(
      identity: .init(carrier: "Carrier", name: "Sheet", version: "1", source: "random"),
      currency: .usd, validity: .always,
      tariff: .skidRates(SkidTariff(services: services, lanes: lanes)))
  }

  private static func prices(_ random: inout SeededGenerator) -> SkidPrices {
    let counts = Set((0..<4).map { _ in Int.random(in: 1...53, using: &random) })
    let steps = counts.map {
      SkidPrices.Step(
        count: $0,
        amount: Money(minorUnits: Int64.random(in: 1...999_999, using: &random), .usd))
    }
    return Bool.random(using: &random)
      ? SkidPrices(each: steps)
      : SkidPrices(totals: steps, additional: Bool.random(using: &random) ? .dollars(7) : nil)
  }
}
