import CommandLineTool
import Foundation
import TestSupport
import Testing

/// Standard output on a full disk: `> /dev/full`.
@Suite("Output that cannot be written")
struct OutputFailureTests {
  private static let sentence =
    "Standard output cannot be written (No space left on device), so not all was printed; "
    + "free some space, or send it elsewhere.\n"

  @Test(
    "every command that prints says so in one sentence and ends with 74",
    arguments: [
      ["keys"], ["keys", "--json"], ["themes"], ["themes", "--json"],
      ["themes", "--print", "dark"],
      ["quote", "--example"], ["book", "--example"], ["audit", "--example"], ["doctor"],
      ["doctor", "--json"], ["ports"], ["ports", "--json"],
      ["route", "--from", "48201", "--to", "M5V 2T6"], ["--help"], ["help", "quote"],
    ])
  func full(arguments: [String]) throws {
    let shell = try Shell()
    let text = shell.run(arguments, room: 0)
    #expect(text.status == .inputOutput)
    #expect(text.output.isEmpty)
    if arguments.contains("--json") {
      let answer = try text.errorJSON()
      #expect(answer.exitCode == 74)
      #expect(answer.errors.map { $0.sentence + "\n" } == [Self.sentence])
    } else {
      #expect(text.errors == Self.sentence)
    }
  }

  @Test("a quote, an import and its plan that cannot be printed end with 74")
  func deskCommands() throws {
    let shell = try Shell()
    let sheet = shell.folder.path + "/maple-freight.toml"
    #expect(shell.run("import", "--example", shell.folder.path).status == .done)
    let quote = ["quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "pallet 48x40x55 900lb"]
    for arguments in [["import", "--plan", sheet], ["import", sheet], quote] {
      let result = shell.run(arguments, room: 0)
      #expect(result.status == .inputOutput)
      #expect(result.errors.hasSuffix(Self.sentence))
    }
    // What was done before the printing failed is done all the same.
    #expect(shell.run(quote).status == .done)
  }

  @Test("a disk that fills up half-way is told of as well")
  func halfWay() throws {
    let shell = try Shell()
    let result = shell.run("ports", room: 2_000)
    #expect(result.status == .inputOutput)
    #expect(!result.output.isEmpty)
    #expect(result.errors == Self.sentence)
  }
}
