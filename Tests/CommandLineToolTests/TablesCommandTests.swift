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

extension TablesCommandTests {
  @Test("what a version changes against another is told with counts first")
  func versus() throws {
    try importAll()
    let numbers = try shell.run("tables", "--json", "fuel").json([FactsJSON].self)
    #expect(numbers.count == 2)
    let all = try shell.run("tables", "--json").json([TableJSON].self)
    let old = try #require(all.first { $0.kind == "fuelTable" && $0.version == "2026-07" })
    let new = try #require(all.first { $0.kind == "fuelTable" && $0.version == "2026-12" })
    let result = shell.run("tables", "\(new.number)", "--versus", "\(old.number)")
    #expect(result.status == .done)
    let lines = result.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix("From no. \(old.number), fuel table Aspen fuel 2026-07") == true)
    #expect(lines.dropFirst().first == "2 rules change.")
    let json = try shell.run("tables", "\(new.number)", "--versus", "\(old.number)", "--json")
      .json(ChangesJSON.self)
    #expect(json.from == old.number && json.to == new.number && json.changes.count == 2)
    let alone = shell.run("tables", "\(new.number)", "--versus", "accessorial")
    #expect(alone.status == .usage && alone.errors.contains("no other version of that table"))
  }

  @Test("a table that a sheet would miss is not deleted, and the sheet is named")
  func deletingMissed() throws {
    try importAll()
    let old = try number(of: "fuelTable", "2026-07")
    let result = shell.run("tables", "\(old)", "--delete", "--yes")
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("is not deleted, since sheets would have no table:"))
    #expect(result.output.contains("Aspen Freight, Aspen cross-border"))
    #expect(result.output.contains("from Wed 1 Jul 2026"))
    #expect(try number(of: "fuelTable", "2026-07") == old)
  }

  @Test("a table beside which another version holds is deleted with --yes, and not without")
  func deletingCovered() throws {
    try importAll()
    let new = try number(of: "fuelTable", "2026-12")
    let plan = shell.run("tables", "\(new)", "--delete")
    #expect(plan.status == .done && plan.output.contains("add --yes"))
    #expect(plan.output.contains("Aspen Freight, Aspen cross-border"))
    #expect(try number(of: "fuelTable", "2026-12") == new)
    let done = try shell.run("tables", "\(new)", "--delete", "--yes", "--json")
      .json(DeletionJSON.self)
    #expect(done.isDeleted && done.isPossible && done.usedBy.count == 1)
    let left = try shell.run("tables", "--json").json([TableJSON].self)
    #expect(!left.contains { $0.number == new })
  }

  @Test("options that do not go together, and names of several tables, are refused")
  func badOptions() throws {
    try importAll()
    for words in [
      ["--delete"], ["--versus", "1"], ["1", "--yes"], ["1", "--delete", "--versus", "2"],
      ["fuel", "--delete"],
    ] {
      let result = shell.run(["tables"] + words)
      #expect(result.status == .usage, "\(words)")
    }
    #expect(try shell.run("tables", "--json").json([TableJSON].self).count == 4)
  }

  private struct FactsJSON: Decodable {}

  private struct ChangesJSON: Decodable {
    var from: Int
    var to: Int
    var changes: [String]
  }

  private struct DeletionJSON: Decodable {
    struct Sheet: Decodable { var number: Int }
    var isPossible: Bool
    var isDeleted: Bool
    var usedBy: [Sheet]
  }

  private func number(of kind: String, _ version: String) throws -> Int {
    let all = try shell.run("tables", "--json").json([TableJSON].self)
    return try #require(all.first { $0.kind == kind && $0.version == version }).number
  }
}
