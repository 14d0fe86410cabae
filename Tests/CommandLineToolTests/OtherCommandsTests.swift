import CommandLineTool
import Dashboard
import Foundation
import Storage
import TerminalKit
import TestSupport
import Testing
import Units

@Suite("The other commands")
struct OtherCommandsTests {
  private struct ThemeJSON: Decodable {
    var name: String
    var summary: String
    var origin: String
  }

  private struct KeyJSON: Decodable {
    var screen: String
    var id: String
    var keys: [String]
  }

  private struct FindingJSON: Decodable {
    var state: String
    var subject: String
    var fact: String
    var mend: String?
  }

  @Test("themes are listed, as text and as JSON")
  func themes() throws {
    let shell = try Shell()
    let result = shell.run("themes")
    #expect(result.status == .done)
    let rows = try shell.run("themes", "--json").json([ThemeJSON].self)
    #expect(rows.count >= 2)
    for row in rows {
      #expect(result.output.contains(row.name))
      #expect(row.origin == "built in")
      #expect(!row.summary.isEmpty)
    }
  }

  @Test("a printed theme is a file to start from, and lays over the built-in one")
  func printTheme() throws {
    let shell = try Shell()
    let printed = shell.run("themes", "--print", "dark")
    #expect(printed.status == .done)
    #expect(printed.output.contains("name"))
    _ = try shell.file("config/crossbill/themes/mine.toml", printed.output)
    let rows = try shell.run("themes", "--json").json([ThemeJSON].self)
    #expect(rows.contains { $0.name == "dark" })
  }

  @Test("a theme that does not exist is refused with all that do, and nothing is shown")
  func unknownTheme() throws {
    let shell = try Shell()
    for option in ["--print", "--preview"] {
      let result = shell.run("themes", option, "no\u{1B}such")
      #expect(result.status == .usage)
      #expect(result.errors.hasPrefix("There is no theme \"no"))
      #expect(result.errors.contains("dark"))
      #expect(!result.errors.contains("\u{1B}"))
    }
    #expect(shell.previewed.isEmpty)
    #expect(shell.run("themes", "--preview", "dark").status == .done)
    #expect(shell.previewed == ["dark"])
  }

  @Test("a broken theme file is told of with its line; the good ones are still listed")
  func brokenTheme() throws {
    let shell = try Shell()
    _ = try shell.file("config/crossbill/themes/mine.toml", "name = \n")
    let result = shell.run("themes")
    #expect(result.status == .needsAttention)
    #expect(result.errors.contains("mine.toml"))
    #expect(result.output.contains("dark"))
  }

  @Test("keys prints the reference of the dashboard's own table")
  func keys() throws {
    let shell = try Shell()
    let result = shell.run("keys")
    #expect(result.status == .done)
    let table = Dashboard.actionTable()
    #expect(result.output == KeyReference.text(table))
    #expect(!result.output.contains("|") && !result.output.contains("`"))
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
    for (_, action) in table.all {
      #expect(result.output.contains("\(action.title) (\(action.id.rawValue))"))
    }
    #expect(shell.run("keys", "--markdown").output == KeyReference.markdown(table))
    let rows = try shell.run("keys", "--json").json([KeyJSON].self)
    #expect(rows.count == Dashboard.actionTable().all.count)
    #expect(rows.contains { $0.id == "quotes.new" && $0.keys == ["n"] && $0.screen == "quotes" })
  }

  @Test("the user's own keys are printed, and a mistake in their file is told")
  func ownKeys() throws {
    let shell = try Shell()
    _ = try shell.file(
      "config/crossbill/keys.toml", "[keys]\n\"quotes.new\" = \"F2\"\n\"quotes.nw\" = \"F3\"\n")
    let result = shell.run("keys")
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("  F2                New quote (quotes.new)"))
    #expect(
      result.errors
        == "keys.toml, line 3: there is no action \"quotes.nw\", did you mean \"quotes.new\"?\n")
  }

  @Test("doctor says what is found and what mends it")
  func doctor() throws {
    let shell = try Shell()
    let result = shell.run(
      "doctor",
      terminal: TerminalReport(isUsable: false, fact: "dumb has no cursor", mend: "TERM=vt100"))
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("ATTENTION terminal          dumb has no cursor"))
    #expect(result.output.contains("> TERM=vt100"))
    #expect(result.words.contains("none yet; "))
    let findings = try shell.run("doctor", "--json").json([FindingJSON].self)
    #expect(
      Set(findings.map(\.subject)).isSuperset(of: ["terminal", "database", "reference data"]))
    #expect(findings.first?.state == "OK")
  }

  @Test("doctor on a desk without a sheet names the command that brings one")
  func doctorWithoutSheet() throws {
    let shell = try Shell()
    let path = shell.folder.path + "/desk.sqlite"
    _ = try SQLiteStore(path: path)
    let result = shell.run("doctor", "--database", path)
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("none on the desk"))
    #expect(result.output.contains("> crossbill import SHEET.toml"))
  }

  @Test("doctor refuses a database that is not ours and leaves it alone")
  func doctorForeign() throws {
    let shell = try Shell()
    let path = try shell.file("notes.txt", "just some notes, no database at all")
    let result = shell.run("doctor", "--database", path)
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("BROKEN    database"))
  }

  @Test("without a subcommand the dashboard is opened, with what the options say")
  func dashboard() throws {
    let shell = try Shell()
    #expect(
      shell.run("--mono", "--screen", "quotes", "--database", "/tmp/x.sqlite").status == .done)
    #expect(shell.run("demo", "--ascii", "--theme", "dark").status == .done)
    #expect(shell.opened.map(\.isDemo) == [false, true])
    #expect(shell.opened.map(\.location) == [.file(path: "/tmp/x.sqlite"), .memory])
    #expect(shell.opened.map(\.isMonochrome) == [true, false])
    #expect(shell.opened.map(\.screen) == ["quotes", nil])
    #expect(shell.opened.map(\.theme) == [nil, "dark"])
  }

  @Test(
    "help ends with 0 on standard output", arguments: [["--help"], ["quote", "--help"], ["help"]])
  func help(arguments: [String]) throws {
    let shell = try Shell()
    let result =
      arguments.count == 2 ? shell.run(arguments[0], arguments[1]) : shell.run(arguments[0])
    #expect(result.status == .done)
    #expect(result.output.contains("USAGE:"))
    #expect(result.errors.isEmpty)
  }

  @Test("--version prints the program's name and version")
  func version() throws {
    let result = try Shell().run("--version")
    #expect(result.status == .done)
    #expect(result.output == "crossbill \(CommandLineTool.version)\n")
  }

  @Test("the dashboard has JSON only where it is printed")
  func dashboardJSON() throws {
    let shell = try Shell()
    for arguments in [["--json"], ["demo", "--json", "--screen", "quotes"]] {
      let result = shell.run(arguments)
      #expect(result.status == .usage)
      #expect(try result.errorJSON().errors.count == 1)
    }
    #expect(shell.run("demo", "--plain", "--json").status == .done)
    #expect(shell.run("--json", "--plain").status == .done)
    #expect(shell.opened.map(\.isJSON) == [true, true])
  }

  @Test(
    "what is no option, no command or no value ends with 2 on standard error",
    arguments: [["--nothing"], ["quote", "--nothing"], ["sell"], ["quote", "--from"]])
  func unknown(arguments: [String]) throws {
    let shell = try Shell()
    let result =
      arguments.count == 2 ? shell.run(arguments[0], arguments[1]) : shell.run(arguments[0])
    #expect(result.status == .usage)
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }
}
