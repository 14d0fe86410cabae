import CommandLineTool
import Foundation
import Interchange
import Storage
import TestSupport
import Testing
import Units

@Suite("Progress of commands")
struct ProgressTests {
  private static let wipe = "\r" + String(repeating: " ", count: 79) + "\r"

  /// A shell whose folder has the sample sheet.
  private func shell() throws -> (shell: Shell, sheet: String, database: String) {
    let shell = try Shell()
    _ = shell.run("import", "--example", shell.folder.path)
    return (
      shell, shell.folder.path + "/" + RateSheetExample.termsName,
      shell.folder.path + "/desk.sqlite"
    )
  }

  /// Runs a command on a terminal and checks that nothing of its line is left.
  private func expectClean(_ result: Shell.Result, showing text: String, then rest: String = "") {
    #expect(result.errors.hasPrefix("\r" + text), "\(result)")
    #expect(result.errors.hasSuffix(Self.wipe + rest), "\(result)")
    #expect(!result.output.contains("\r"))
  }

  @Test("import shows the rows of the file that it reads, and leaves no trace")
  func importing() throws {
    let (shell, sheet, database) = try shell()
    let result = shell.run("import", sheet, "--database", database, errorColumns: 80)
    #expect(result.status == .done)
    expectClean(result, showing: "reading \(RateSheetExample.gridName)  [")
    #expect(result.errors.contains(" of 54 rows"))
    #expect(result.output.contains("on the desk, 54 of 54 rows"))
  }

  @Test("of several files it tells which one")
  func severalFiles() throws {
    let (shell, sheet, database) = try shell()
    let result = shell.run(
      "import", "--plan", sheet, sheet, "--database", database, errorColumns: 80)
    expectClean(result, showing: "file 1 of 2: reading \(RateSheetExample.gridName)  [")
  }

  @Test("an error comes after the line is wiped")
  func importError() throws {
    let (shell, sheet, database) = try shell()
    let missing = shell.folder.path + "/missing.toml"
    let result = shell.run("import", sheet, missing, "--database", database, errorColumns: 80)
    #expect(result.status == .inputOutput)
    let sentence = try #require(result.errors.range(of: "The file "))
    expectClean(
      result, showing: "file 1 of 2: reading", then: String(result.errors[sentence.lowerBound...]))
  }

  @Test("quote shows the sheets that it asks")
  func quoting() throws {
    let (shell, sheet, database) = try shell()
    _ = shell.run("import", sheet, "--database", database)
    let result = shell.run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "500lb class 70", "--database",
      database, errorColumns: 80)
    expectClean(result, showing: "asking the rate sheets  [")
    #expect(result.errors.contains("0 of 1 sheets"))
  }

  @Test("doctor shows how far the check of the database is")
  func doctor() throws {
    let (shell, sheet, database) = try shell()
    _ = shell.run("import", sheet, "--database", database)
    let result = shell.run("doctor", "--database", database, errorColumns: 80)
    expectClean(result, showing: "checking the database  [")
    #expect(result.words.contains("desk.sqlite, checked and whole"))
  }

  @Test("doctor tells of a damaged database, and its line is gone")
  func doctorDamaged() throws {
    let (shell, sheet, database) = try shell()
    _ = shell.run("import", sheet, "--database", database)
    try damage(database)
    let result = shell.run("doctor", "--database", database, errorColumns: 80)
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("BROKEN    database"))
    #expect(result.output.contains("is damaged ("))
    #expect(result.errors.isEmpty || result.errors.hasSuffix(Self.wipe))
  }

  @Test("where standard error is no terminal, nothing is written to it")
  func quiet() throws {
    let (shell, sheet, database) = try shell()
    let commands = [
      ["import", sheet], ["doctor"],
      ["quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "500lb class 70"],
    ]
    for command in commands {
      let result = shell.run(command + ["--database", database])
      #expect(result.errors.isEmpty, "\(command)")
    }
  }

  /// Overwrites the middle of a database's file, far behind its header.
  private func damage(_ database: String) throws {
    let file = try FileHandle(forUpdating: URL(filePath: database))
    let size = try file.seekToEnd()
    try file.seek(toOffset: size / 2)
    try file.write(contentsOf: Data(repeating: 0xAB, count: Int(size / 4)))
    try file.close()
  }
}
