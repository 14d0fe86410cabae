import CommandLineTool
import Foundation
import Interchange
import TestSupport
import Testing

@Suite("crossbill tables")
struct TablesCommandTests {
  private struct TableJSON: Decodable {
    var number: Int
    var kind: String
    var carrier: String?
    var name: String
    var version: String
    var state: String
    var reason: String
    var rows: Int
    var lastDay: String?
  }

  private let shell: Shell
  private let folder: String

  init() throws {
    shell = try Shell()
    folder = shell.folder.path + "/"
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
  }

  private func importAll() throws {
    let next = try shell.file(
      "next.toml",
      FuelTableExample.table.replacing("2026-07\"", with: "2026-12\"")
        .replacing("from = 2026-07-01", with: "from = 2026-12-01"))
    let names = [
      FuelTableExample.tableName, AccessorialScheduleExample.scheduleName,
      ZoneChartExample.chartName, AspenSheetExample.termsName,
    ]
    #expect(shell.run(["import"] + names.map { folder + $0 } + [next]).status == .done)
  }

  @Test("an empty desk says how to begin")
  func empty() {
    _ = shell.run("import", folder + FuelTableExample.pricesName)
    let result = shell.run("tables")
    #expect(result.status == .done)
    #expect(result.output.hasPrefix("There are no tables on this desk"))
  }

  @Test("the list has each version with its kind, days and standing")
  func list() throws {
    try importAll()
    let result = shell.run("tables")
    #expect(result.status == .done)
    #expect(result.output.contains("COUNTS    Aspen fuel 2026-07 of Aspen Freight"))
    #expect(result.output.contains("! not valid before Tue 1 Dec 2026"))
    #expect(result.output.contains("accessorial schedule, 11 charges, from Wed 1 Jul 2026"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    let tables = try shell.run("tables", "--json").json([TableJSON].self)
    #expect(
      Set(tables.map { "\($0.kind) \($0.version) \($0.state)" }) == [
        "fuelTable 2026-07 counts", "fuelTable 2026-12 notYetValid",
        "accessorialSchedule 2026-07 counts", "zoneChart 2026-07 counts",
      ])
  }

  @Test("a table is shown by its number or by words, with who uses it")
  func show() throws {
    try importAll()
    let fuel = shell.run("tables", "fuel", "2026-07")
    #expect(fuel.status == .done)
    #expect(fuel.output.contains("Aspen Freight, Aspen cross-border 2026-07"))
    #expect(fuel.output.contains("from 3.50 to under 3.55"))
    let schedule = shell.run("tables", "accessorials")
    #expect(
      schedule.output.contains("liftgate at delivery") && schedule.output.contains("11 charges"))
    let numbered = shell.run("tables", "--json", "1")
    #expect(numbered.status == .done && numbered.output.contains("\"sections\""))
    let unknown = shell.run("tables", "nothing\u{1b}[2J")
    #expect(unknown.status == .usage && !unknown.errors.contains("\u{1b}"))
  }
}
