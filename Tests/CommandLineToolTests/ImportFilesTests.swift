import CommandLineTool
import Foundation
import Interchange
import TestSupport
import Testing

@Suite("crossbill import, of several files")
struct ImportFilesTests {
  private struct Row: Decodable {
    var file: String
    var action: String
    var replaces: String?
    var changes: [String]
    var problems: [String]
  }

  private func shell() throws -> (shell: Shell, sheet: String) {
    let shell = try Shell()
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
    return (shell, shell.folder.path + "/" + RateSheetExample.termsName)
  }

  @Test("each file that cannot be used gets its own line, and the good ones are imported")
  func badAmongGood() throws {
    let (shell, sheet) = try shell()
    let junk = try shell.file("junk.bin", "\u{0}\u{1}\u{2}")
    let (folder, missing) = (shell.folder.path, shell.folder.path + "/nope")
    let result = shell.run("import", junk, sheet, folder, missing)
    #expect(result.status == .inputOutput)
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.contains("\(junk): not imported"))
    #expect(lines.contains { $0.hasPrefix("\(sheet): ") && $0.contains("on the desk") })
    #expect(lines.contains("\(folder): not imported"))
    #expect(lines.contains("\(missing): not imported"))
    #expect(
      result.errors.split(separator: "\n") == [
        "The file \(folder) cannot be read (Is a directory); check its name and its permissions.",
        "The file \(missing) cannot be read (No such file or directory); check its name and its "
          + "permissions.",
      ])
    #expect(shell.run("import", sheet).output.contains("on the desk already"))
  }

  @Test("as JSON every file has its row with its problems, and the errors are an object")
  func json() throws {
    let (shell, sheet) = try shell()
    let missing = shell.folder.path + "/nope"
    let result = shell.run("import", "--json", missing, sheet)
    let rows = try result.json([Row].self)
    #expect(rows.map(\.action) == ["refused", "added"])
    #expect(rows[0].problems.count == 1)
    let error = try result.errorJSON()
    #expect(error.exitCode == 74)
    #expect(error.errors.map(\.value) == [missing])
    #expect(error.errors.first?.reason == "No such file or directory")
  }

  @Test("a bad file that can be read ends with 65, the others count")
  func badData() throws {
    let (shell, sheet) = try shell()
    let junk = try shell.file("junk.bin", "junk")
    let result = shell.run("import", junk, sheet)
    #expect(result.status == .badInput)
    #expect(result.errors.isEmpty)
    #expect(result.output.contains("junk.bin: not imported"))
  }

  @Test("the plan of a sheet that is on the desk already takes nothing's place")
  func unchangedPlan() throws {
    let (shell, sheet) = try shell()
    #expect(shell.run("import", sheet).status == .done)
    let plan = shell.run("import", "--plan", sheet)
    #expect(plan.status == .done)
    #expect(plan.output.split(separator: "\n").count == 1)
    #expect(plan.output.hasSuffix(": on the desk already, nothing changed\n"))
    let rows = try shell.run("import", "--plan", "--json", sheet).json([Row].self)
    let row = try #require(rows.first)
    #expect(row.replaces == nil)
    #expect(row.changes.isEmpty)
  }

  @Test("a newer version tells what it takes the place of, and what changes")
  func changedPlan() throws {
    let (shell, sheet) = try shell()
    #expect(shell.run("import", sheet).status == .done)
    let text = try String(contentsOfFile: sheet, encoding: .utf8)
    try text.replacing("fuel = 32.5", with: "fuel = 34")
      .write(toFile: sheet, atomically: true, encoding: .utf8)
    let plan = shell.run("import", "--plan", sheet)
    #expect(plan.output.contains("takes the place of"))
    #expect(plan.output.contains("fuel: 32.5 % -> 34 %"))
  }
}
