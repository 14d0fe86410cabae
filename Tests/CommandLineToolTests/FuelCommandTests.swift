import CommandLineTool
import Foundation
import Interchange
import TestSupport
import Testing

@Suite("crossbill fuel, and fuel tables in crossbill import")
struct FuelCommandTests {
  private let shell: Shell
  private let folder: String

  init() throws {
    shell = try Shell()
    folder = shell.folder.path + "/"
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
  }

  private var sheet: String { folder + AspenSheetExample.termsName }
  private var table: String { folder + FuelTableExample.tableName }
  private var schedule: String { folder + AccessorialScheduleExample.scheduleName }
  private var prices: String { folder + FuelTableExample.pricesName }

  private struct Row: Decodable {
    var file: String
    var action: String
    var table: String?
    var replaces: String?
    var follows: String?
    var changes: [String]
    var problems: [String]
  }

  @Test("files come in any order: the sheet named first finds the table named last")
  func anyOrder() throws {
    let result = shell.run("import", "--json", sheet, prices, table, schedule)
    #expect(result.status == .done, "\(result.output)")
    let rows = try result.json([Row].self)
    #expect(rows.map(\.file) == [sheet, prices, table, schedule])
    #expect(rows.allSatisfy { $0.action == "added" && $0.problems.isEmpty })
    #expect(
      rows.map(\.table)
        == [
          nil, "weekly prices of fuel", "fuel table Aspen fuel 2026-07 of Aspen Freight",
          "accessorial schedule Aspen accessorials 2026-07 of Aspen Freight",
        ])
    #expect(rows[1].changes.first?.hasSuffix("6 new") == true)
  }

  @Test("a plan writes nothing, and counts the tables that the same command would bring")
  func plan() throws {
    let result = shell.run("import", "--plan", sheet, table, schedule)
    #expect(result.status == .done, "\(result.output)")
    #expect(result.output.contains("fuel table Aspen fuel 2026-07 of Aspen Freight: would be"))
    #expect(shell.run("fuel", "--json").output.contains("\"tables\" : [\n\n  ]"))
  }

  @Test("a sheet whose table is not on the desk is taken with a warning, and its quote refused")
  func missing() throws {
    let result = shell.run("import", sheet)
    #expect(result.status == .needsAttention)
    #expect(
      result.output.contains(
        "! fuel table Aspen fuel is not on the desk; until it is imported there is no price for "
          + "Standard."))
    let quote = shell.run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "2 pallet 48x40x60 800lb")
    let words = "no accessorial schedule Aspen accessorials is on file"
    #expect(quote.output.contains(words), "\(quote.output)")
  }

  @Test("a new version tells what changes, and the same one again changes nothing")
  func versions() throws {
    #expect(shell.run("import", table, prices, sheet, schedule).status == .done)
    #expect(shell.run("import", table).output.contains("on the desk already, nothing changed"))
    #expect(shell.run("import", prices).output.contains("on the desk already, nothing changed"))
    let next = FuelTableExample.table.replacing("2026-07\"", with: "2026-12\"")
      .replacing("from = 2026-07-01", with: "from = 2026-12-01")
    let file = try shell.file("next.toml", next)
    let rows = try shell.run("import", "--plan", "--json", file).json([Row].self)
    #expect(rows[0].action == "planned" && rows[0].follows == nil)
    #expect(rows[0].replaces?.hasPrefix("Aspen fuel 2026-07") == true)
    #expect(rows[0].changes.contains("first day: 2026-07-01 -> 2026-12-01"))
    let after = try shell.file(
      "after.toml",
      next.replacing("2026-12-01", with: "2027-07-01")
        .replacing("through = 2027-06-30\n", with: ""))
    let following = try shell.run("import", "--plan", "--json", after).json([Row].self)
    #expect(following[0].follows?.hasPrefix("Aspen fuel 2026-07") == true)
  }

  @Test("a table with another carrier's name, or with a bad row, is refused whole")
  func refused() throws {
    #expect(shell.run("import", table).status == .done)
    let stolen = try shell.file(
      "stolen.toml", FuelTableExample.table.replacing("Aspen Freight", with: "Birch\\u001b[2J"))
    let result = shell.run("import", stolen)
    #expect(result.status == .badInput)
    #expect(result.output.contains("is the name of a table of Aspen Freight on the desk"))
    #expect(!result.output.contains("\u{1b}"))
    _ = try shell.file(
      FuelTableExample.gridName, FuelTableExample.grid.replacing("31.65", with: "none"))
    let broken = shell.run("import", table)
    #expect(broken.status == .badInput)
    #expect(broken.output.contains("aspen-fuel.csv line 4: ltl \"none\" is not a number"))
    #expect(shell.run("import", folder + FuelTableExample.gridName).status == .badInput)
  }

  @Test("what holds on a day is told with its reason, and UNKNOWN ends with 1")
  func told() throws {
    #expect(shell.run("import", sheet, table, schedule).status == .done)
    let unknown = shell.run("fuel")
    #expect(unknown.status == .needsAttention)
    #expect(unknown.output.contains("UNKNOWN"))
    #expect(unknown.output.contains("crossbill import FILE.csv brings those of the EIA"))
    #expect(shell.run("import", prices).status == .done)
    let known = shell.run("fuel", "--on", "2026-11-24")
    #expect(known.status == .done, "\(known.output)")
    #expect(known.output.hasPrefix("Fuel surcharges for pickup on Tue 24 Nov 2026\n"))
    #expect(known.output.contains("31.65 %") && known.output.contains("ltl 31.65 %"))
    #expect(known.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("a typed price is kept, replaced and known")
  func typed() throws {
    let first = shell.run("fuel", "--price", "6.199", "--week", "2026-10-07")
    #expect(first.status == .done)
    #expect(
      first.output
        == "EIA weekly US on-highway diesel, week of Mon 5 Oct 2026, 6.199 USD/gal: kept\n")
    #expect(
      shell.run("fuel", "--price", "6.2", "--week", "2026-10-05").output
        .hasSuffix("6.20 USD/gal: kept in place of 6.199 USD/gal\n"))
    #expect(
      shell.run("fuel", "--price", "6.2", "--week", "2026-10-05").output
        .hasSuffix("known already, nothing changed\n"))
    let canadian = shell.run(
      "fuel", "--json", "--price", "1.559 CAD/l", "--week", "2026-10-05", "--index",
      "nrcan-diesel")
    #expect(canadian.status == .done && canadian.output.contains("\"added\""))
  }

  @Test(
    "options that do not fit are named",
    arguments: [
      (["--week", "2026-10-05"], "--week and --index belong to a --price"),
      (["--price", "3.5"], "--price needs --week"),
      (["--price", "3.5", "--week", "soon"], "--week \"soon\" is no date"),
      (["--price", "cheap", "--week", "2026-10-05"], "--price \"cheap\" is no price"),
      (["--price", "1.5", "--week", "2026-10-05", "--index", "mine"], "is no price of mine"),
      (["--price", "1.5", "--week", "2026-10-05", "--index", "a b"], "is no fuel index"),
      (["--on", "2026-13-01"], "--on \"2026-13-01\" is no date"),
      (["--on", "2026-10-05", "--price", "1.5"], "--on asks and --price keeps"),
    ])
  func usage(options: [String], sentence: String) {
    let result = shell.run(["fuel"] + options)
    #expect(result.status == .usage)
    #expect(result.errors.contains(sentence), "\(result.errors)")
  }

  @Test("all sample files are taken by one command, and parcels and freight have their prices")
  func samples() throws {
    let names = [
      AspenParcelExample.termsName, ZoneChartExample.chartName, AspenSheetExample.termsName,
    ]
    let result = shell.run(
      ["import"] + names.map { folder + $0 } + [table, prices, schedule])
    #expect(result.status == .done, "\(result.output)")
    let parcel = shell.run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "1 carton 12x10x8 9lb")
    #expect(parcel.output.contains("Parcel ground"), "\(parcel.output)")
    let freight = shell.run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "2 pallet 48x40x60 800lb")
    #expect(freight.output.contains("Standard"), "\(freight.output)")
  }

  @Test("a schedule with an unknown code is refused with its line, and nothing of it is kept")
  func unknownCode() throws {
    let bad = try shell.file(
      "bad.toml", AccessorialScheduleExample.schedule.replacing("BCF = ", with: "BCFX = "))
    let result = shell.run("import", bad)
    #expect(result.status == .badInput)
    #expect(result.output.contains("bad.toml line 22: x12.BCFX is not known here"))
    #expect(shell.run("import", "--plan", schedule).output.contains("would be brought"))
  }
}
