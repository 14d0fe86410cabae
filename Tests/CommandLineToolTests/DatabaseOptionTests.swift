import CommandLineTool
import Foundation
import Interchange
import Storage
import TestSupport
import Testing

/// What becomes of a database that is not there yet.
@Suite("The database of a command")
struct DatabaseOptionTests {
  private static let question = [
    "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "500lb class 70",
  ]
  private static let readers = [
    question, ["doctor"], ["--plain"], ["book", "Q-1001", "--offer", "1"], ["tender", "BX-1001"],
    ["audit", "7001"], ["sheets"], ["sheets", "maple"],
  ]

  private func contents(of shell: Shell) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: shell.folder.path)
  }

  @Test(
    "a command that brings nothing onto the desk makes no file and no folder", arguments: readers)
  func readingMakesNothing(arguments: [String]) throws {
    let shell = try Shell()
    _ = shell.run(arguments)
    #expect(try contents(of: shell) == [])
    let result = shell.run(arguments + ["--database", shell.folder.path + "/typo.sqlite"])
    #expect(result.status == (arguments == ["doctor"] ? .needsAttention : .usage))
    #expect(try contents(of: shell) == [])
    #expect((result.words + result.errors).contains("typo.sqlite does not exist"))
  }

  @Test("a desk that was never written is an empty one")
  func emptyDesk() throws {
    let shell = try Shell()
    #expect(shell.run(Self.question).status == .needsAttention)
    #expect(shell.run("book", "Q-1001").errors.contains("There is no quote Q-1001"))
    #expect(shell.run("--plain").status == .done)
    #expect(shell.opened.map(\.location) == [.memory])
  }

  @Test("a plan makes nothing, and needs no place for a database")
  func plan() throws {
    let shell = try Shell(variables: ["XDG_DATA_HOME": "", "HOME": ""])
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
    let sheet = shell.folder.path + "/" + RateSheetExample.termsName
    let before = try contents(of: shell)
    #expect(shell.run("import", "--plan", sheet).status == .done)
    let path = shell.folder.path + "/new.sqlite"
    #expect(shell.run("import", "--plan", sheet, "--database", path).status == .done)
    #expect(try contents(of: shell) == before)
    #expect(shell.run("import", sheet, "--database", path).status == .done)
    #expect(try contents(of: shell).contains("new.sqlite"))
  }

  @Test(
    "a folder that does not exist is refused and not made, whatever the command does",
    arguments: [
      [], ["--plain"], question, question + ["--save"], ["import", "--plan"], ["import"],
    ])
  func noFolder(arguments: [String]) throws {
    let shell = try Shell()
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
    let before = try contents(of: shell)
    let folder = shell.folder.path + "/nope/deep"
    let sheet = shell.folder.path + "/" + RateSheetExample.termsName
    let files = arguments.first == "import" ? [sheet] : []
    let result = shell.run(arguments + files + ["--database", folder + "/x.sqlite"])
    #expect(result.status == .usage)
    #expect(
      result.errors == "Database \(folder)/x.sqlite lies in a folder that does not exist "
        + "(\(folder)); correct the path, or make the folder first.\n")
    #expect(try contents(of: shell) == before)
    #expect(shell.opened.isEmpty)
  }

  @Test("the refusal as JSON has field, value, reason and mend")
  func json() throws {
    let shell = try Shell()
    let path = shell.folder.path + "/x.sqlite"
    let result = shell.run(Self.question + ["--json", "--database", path])
    let problem = try #require(try result.errorJSON().errors.first)
    #expect(try result.errorJSON().exitCode == 2)
    #expect(problem.field == "database")
    #expect(problem.value == path)
    #expect(problem.reason == "does not exist")
    #expect(problem.mend == "correct the path; crossbill import makes a new one")
  }

  @Test("without HOME a command that needs the desk says which variables are missing")
  func noHome() throws {
    let shell = try Shell(variables: ["XDG_DATA_HOME": "", "HOME": ""])
    for arguments in [[], Self.question, Self.question + ["--save"]] {
      let result = shell.run(arguments)
      #expect(result.status == .usage)
      #expect(
        result.errors == "Database has no usual place, since neither HOME nor XDG_DATA_HOME is "
          + "set to an absolute path; name a file with --database.\n")
    }
    #expect(shell.run("ports", "detroit").status == .done)
  }

  @Test(
    "a command that has no use for the desk refuses --database",
    arguments: [["demo"], ["ports"], ["keys"], ["themes"], ["route"]])
  func useless(arguments: [String]) throws {
    let shell = try Shell()
    let result = shell.run(arguments + ["--database", "x.sqlite"])
    #expect(result.status == .usage)
    #expect(
      result.errors == "Unknown option '--database'; crossbill help \(arguments[0]) lists what it "
        + "takes.\n")
    #expect(shell.opened.isEmpty)
  }

  @Test("the dashboard's looks are no options of other commands, before or behind their name")
  func foreignOptions() throws {
    let shell = try Shell()
    #expect(shell.run("keys", "--plain").status == .usage)
    #expect(shell.run("--theme", "keys", "keys").status == .usage)
    #expect(shell.run("--json", "keys").status == .done)
    #expect(shell.run("--theme", "demo", "demo").status == .done)
    #expect(shell.opened.map(\.theme) == ["demo"])
  }
}
