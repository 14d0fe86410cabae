import Foundation
import Interchange
import Shipping
import TestSupport
import Testing
import Units

@Suite("Fuel tables as files")
struct FuelTableFileTests {
  private func surcharge(
    _ files: SharedTableFiles, at price: String, column: FuelColumn = .lessThanTruckload,
    _ location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let reading = files.reading()
    #expect(reading.problems.map(\.sentence) == [], sourceLocation: location)
    let table = try #require(reading.table?.fuelTable, sourceLocation: location)
    return try table.surcharge(at: .sample(price), column: column).amount.description
  }

  @Test("the sample is read with all of its rules")
  func sample() throws {
    let reading = SharedTableFiles.fuel.reading()
    #expect(reading.problems.map(\.sentence) == [])
    let table = try #require(reading.table?.fuelTable)
    #expect(reading.rowCount == 8 && table.rows.count == 8)
    #expect(
      table.identity.carrier == "Aspen Freight" && table.identity.title == "Aspen fuel 2026-07")
    #expect(table.columns.map(\.name) == ["ltl", "ground"])
    #expect(table.heavy == .init(above: .pounds(20_000), column: .truckload))
    #expect(table.derived == [.init(column: .truckload, times: 2, of: .lessThanTruckload)])
    #expect(table.validity.from?.isoText == "2026-07-01")
    #expect(table.effective == .wednesday && table.index.code == "sample-diesel")
  }

  @Test(
    "Roadrunner's check rows come out of a file of its table (freight.rrts.com)",
    arguments: [
      ("3.503", "31.65 %", "63.3 %"), ("3.553", "32.05 %", "64.1 %"),
      ("3.665", "32.85 %", "65.7 %"), ("3.768", "33.65 %", "67.3 %"),
      ("3.826", "34.05 %", "68.1 %"),
    ])
  func roadrunner(price: String, ltl: String, truckload: String) throws {
    var files = SharedTableFiles.fuel(
      "3.50,3.55,31.65\n3.55,3.60,32.05\n3.60,3.65,32.45\n3.65,3.70,32.85\n",
      rules: "[[derived]]\ncolumn = \"tl\"\ntimes = 2\nof = \"ltl\"\n"
        + "[above]\nstep = 0.05\namounts = { ltl = 0.40 }\n")
    files.terms = files.terms.replacing("Test fuel", with: "Roadrunner")
    #expect(try surcharge(files, at: price) == ltl)
    #expect(try surcharge(files, at: price, column: .truckload) == truckload)
  }

  @Test(
    "Estes adds or takes off 0.1 % for each 2 cents outside its printed range (estes-express.com)",
    arguments: [("3.669", "20.1 %"), ("3.70", "20.2 %"), ("3.229", "19.8 %"), ("3.19", "19.7 %")])
  func estes(price: String, amount: String) throws {
    let files = SharedTableFiles.fuel(
      "3.23,3.45,19.9\n3.45,3.669,20.0\n",
      rules: "[above]\nstep = 0.02\namounts = { ltl = 0.1 }\n"
        + "[below]\nstep = 0.02\namounts = { ltl = 0.1 }\n")
    #expect(try surcharge(files, at: price) == amount)
  }

  @Test("a table of cents a mile is read by its header (tgstruck.com: 46 cents at 3.50)")
  func perMile() throws {
    let files = SharedTableFiles.fuel(
      "3.45,3.50,0.45\n3.50,3.55,0.46\n", header: "from,below,TL per mile")
    #expect(try surcharge(files, at: "3.50", column: .truckload) == "0.46 per mi")
    let metric = SharedTableFiles.fuel("3.45,3.50,0.285\n", header: "from,below,tl_per_km")
    #expect(try surcharge(metric, at: "3.46", column: .truckload) == "0.285 per km")
  }

  @Test("open ends are empty cells")
  func openEnds() throws {
    let files = SharedTableFiles.fuel(",3.00,0\n3.00,3.50,10\n3.50,,20\n")
    #expect(try surcharge(files, at: "1.2") == "0 %")
    #expect(try surcharge(files, at: "9") == "20 %")
  }

  @Test("the description's table and prices are read without any problem")
  func document() throws {
    let files = SharedTableFiles(
      terms: try #require(FormatDocument.blocks("toml", of: "FuelTableFormat").first),
      grid: try #require(FormatDocument.blocks("csv", of: "FuelTableFormat").first),
      gridName: "aspen-fuel.csv")
    #expect(files.reading().problems.map(\.sentence) == [])
    #expect(files.reading().table?.fuelTable?.columns.map(\.name) == ["ltl", "tl"])
    for prices in try FormatDocument.blocks("csv", of: "FuelTableFormat").dropFirst() {
      let reading = FuelPriceReader.read(Array(prices.utf8), named: "prices.csv")
      #expect(reading.problems.map(\.sentence) == [] && !reading.prices.isEmpty)
    }
  }

  @Test("the difference of two versions names each rule and step")
  func difference() throws {
    let old = try #require(SharedTableFiles.fuel.reading().table)
    var files = SharedTableFiles.fuel
    files.terms = files.terms.replacing("2026-07\"", with: "2026-12\"")
    files.grid = files.grid.replacing("3.50,3.55,31.65", with: "3.50,3.55,31.95")
      .replacing("3.75,3.80,33.65,19.25\n", with: "")
    let new = try #require(files.reading().table)
    let difference = SharedTableDifference(from: old, to: new)
    #expect(difference.summary == "1 rule changes, 1 row changes, 1 row is gone.")
    #expect(
      difference.lines() == [
        "version: 2026-07 -> 2026-12",
        "from 3.50 to under 3.55: ltl 31.65 %, ground 18 % -> ltl 31.95 %, ground 18 %",
        "from 3.75 to under 3.80: ltl 33.65 %, ground 19.25 % -> none",
      ])
    #expect(difference.lines(limit: 1).last == "... and 1 more")
    #expect(SharedTableDifference(from: old, to: old).summary == "Nothing changes.")
  }
}
