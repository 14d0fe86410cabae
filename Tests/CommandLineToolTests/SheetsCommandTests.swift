import CommandLineTool
import Foundation
import Interchange
import TestSupport
import Testing
import Units

@Suite("crossbill sheets")
struct SheetsCommandTests {
  private struct Reference: Decodable, Equatable {
    var number: Int
    var carrier: String
    var version: String
  }

  private struct SheetJSON: Decodable {
    struct Replacement: Decodable {
      var service: String
      var by: Reference
    }
    var number: Int
    var carrier: String
    var version: String
    var kind: String
    var firstDay: String?
    var lastDay: String?
    var services: [String]
    var rows: Int
    var state: String
    var reason: String
    var countingServices: [String]
    var replaced: [Replacement]
    var versionBefore: Reference?
    var importedAt: String
    var importedBy: String
  }

  private struct FactsJSON: Decodable {
    struct Term: Decodable {
      var name: String
      var text: String
    }
    struct Service: Decodable {
      var name: String
      var terms: [Term]
    }
    struct Coverage: Decodable {
      var name: String
      var unit: String
      var count: Int
      var first: [String]
    }
    var sheet: SheetJSON
    var services: [Service]
    var coverage: [Coverage]
  }

  private struct ComparisonJSON: Decodable {
    var from: Reference
    var to: Reference
    var isSame: Bool
    var summary: String
    var changes: [String]
  }

  /// A desk with the sample sheet, and a later version of it with other fuel.
  private func shell(versions: Int = 2) throws -> Shell {
    let shell = try Shell()
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
    let first = shell.folder.path + "/" + RateSheetExample.termsName
    #expect(shell.run("import", first).status == .done)
    guard versions > 1 else { return shell }
    let terms = RateSheetExample.terms.replacing("2026-07\"", with: "2026-11\"")
      .replacing("fuel = 32.5", with: "fuel = 34").replacing("from = 2026-07-01", with: "")
    let second = try shell.file("later.toml", terms)
    #expect(shell.run("import", second).status == .done)
    return shell
  }

  @Test("the list tells carrier, version, kind, size, services, days, and what counts")
  func list() throws {
    let result = try shell().run("sheets")
    #expect(result.status == .done)
    #expect(result.errors.isEmpty)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 5)
    #expect(lines[0] == "2    COUNTS    Maple Freight, Maple cross-border 2026-11")
    #expect(lines[1] == "     class rates, 9 lanes: Standard; through Wed 30 Jun 2027")
    #expect(lines[2] == "1    REPLACED  Maple Freight, Maple cross-border 2026-07")
    #expect(lines[4] == "     ! Standard replaced by no. 2, Maple cross-border 2026-11")
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  @Test("as JSON the list has days, state, reason, and the sheet that counts instead")
  func listJSON() throws {
    let sheets = try shell().run("sheets", "--json").json([SheetJSON].self)
    #expect(sheets.map(\.number) == [2, 1])
    #expect(sheets.map(\.state) == ["counts", "replaced"])
    let old = sheets[1]
    #expect(old.kind == "class" && old.services == ["Standard"] && old.rows > 0)
    #expect(old.firstDay == "2026-07-01" && old.lastDay == "2027-06-30")
    #expect(old.countingServices.isEmpty && old.replaced.map(\.by.number) == [2])
    #expect(sheets[0].versionBefore?.version == "2026-07" && old.versionBefore == nil)
    #expect(sheets[0].importedAt == "2026-11-23T14:00:00Z" && old.importedBy == "tess")
  }

  @Test("an empty desk says what brings a sheet, and as JSON is an empty list")
  func empty() throws {
    let shell = try Shell()
    let result = shell.run("sheets")
    #expect(result.status == .done)
    #expect(result.output.contains("crossbill import SHEET.toml"))
    #expect(shell.run("sheets", "--json").output == "[\n\n]\n")
  }

  @Test("a carrier without any sheet that counts today needs attention")
  func attention() throws {
    let shell = try Shell()
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
    let terms = RateSheetExample.terms.replacing("2027-06-30", with: "2026-11-22")
    #expect(shell.run("import", try shell.file("over.toml", terms)).status == .done)
    let result = shell.run("sheets")
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("EXPIRED"))
    #expect(result.output.contains("! expired on Sun 22 Nov 2026"))
    #expect(shell.run("sheets", "maple").status == .done)
  }

  @Test("a named sheet is told with its terms, its lanes and its source")
  func facts() throws {
    let result = try shell().run("sheets", "2026-11")
    #expect(result.status == .done)
    for part in [
      "Maple Freight, Maple cross-border 2026-11", "state counts today", "kind class rates",
      "source sample with made-up figures, not an offer",
      "version before no. 1, Maple cross-border 2026-07", "US-MI to CA-ON, US-OH to CA-ON",
      "Service Standard", "discount 60 %", "fuel 34 %", "absolute minimum 110.00 USD",
    ] {
      #expect(result.words.contains(part), "\(part)")
    }
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test("a name that several sheets have shows each of them")
  func several() throws {
    let shell = try shell()
    let facts = try shell.run("sheets", "maple", "--json").json([FactsJSON].self)
    #expect(facts.map(\.sheet.version) == ["2026-11", "2026-07"])
    #expect(facts[0].services.map(\.name) == ["Standard"])
    #expect(facts[1].services[0].terms.contains { $0.name == "fuel" && $0.text == "32.5 %" })
    #expect(facts[0].coverage.map(\.unit) == ["lanes"])
    #expect(facts[0].coverage[0].first.first == "US-MI to CA-ON")
  }

  @Test("two versions are compared in the words of the import's plan")
  func versus() throws {
    let shell = try shell()
    let result = shell.run("sheets", "2026-11", "--versus", "2026-07")
    #expect(result.status == .done)
    #expect(
      result.output.contains("From no. 1, Maple Freight, Maple cross-border 2026-07 to no. 2"))
    #expect(result.output.contains("  Standard fuel: 32.5 % -> 34 %"))
    let plan = try Shell()
    #expect(plan.run("import", "--example", plan.folder.path).status == .done)
    let sheet = plan.folder.path + "/" + RateSheetExample.termsName
    #expect(plan.run("import", sheet).status == .done)
    let text = try String(contentsOfFile: shell.folder.path + "/later.toml", encoding: .utf8)
    let planned = plan.run("import", "--plan", try plan.file("later.toml", text))
    for line in result.output.split(separator: "\n").dropFirst(2) {
      #expect(planned.output.contains(line), "\(line)")
    }
    let json = try shell.run("sheets", "1", "--versus", "2", "--json").json(ComparisonJSON.self)
    #expect(json.from.version == "2026-11" && json.to.version == "2026-07" && !json.isSame)
    #expect(json.changes.contains("Standard fuel: 34 % -> 32.5 %"))
  }

  @Test("a name of no sheet, one sheet twice, and --versus alone are refused with what mends it")
  func refused() throws {
    let shell = try shell(versions: 1)
    let unknown = shell.run("sheets", "nobody")
    #expect(unknown.status == .usage)
    #expect(unknown.output.isEmpty)
    #expect(
      unknown.errors == "There is no rate sheet \"nobody\"; choose one of no. 1, Maple Freight, "
        + "Maple cross-border 2026-07.\n")
    #expect(shell.run("sheets", "1", "--versus", "maple").errors.contains("name two sheets"))
    let alone = shell.run("sheets", "--versus", "1", "--json")
    #expect(alone.status == .usage)
    #expect(
      try alone.errorJSON().errors.first?.sentence.contains("sheets NEW --versus OLD") == true)
  }

  @Test("what a sheet's file says never reaches the terminal as a control")
  func hostile() throws {
    let shell = try Shell()
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
    let terms = RateSheetExample.terms
      .replacing("not an offer", with: "\\u001b[31mred").replacing("2026-07\"", with: "\\u009b1\"")
    #expect(shell.run("import", try shell.file("evil.toml", terms)).status == .done)
    for arguments in [["sheets"], ["sheets", "maple"], ["sheets", "x\u{1b}[2J"]] {
      let result = shell.run(arguments)
      let written = (result.output + result.errors).unicodeScalars
      #expect(!written.contains { $0.value == 0x1b || (0x80...0x9f).contains($0.value) })
    }
  }
}
