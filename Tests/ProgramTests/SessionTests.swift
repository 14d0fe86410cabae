import Foundation
import PseudoTerminal
import Testing

extension ProgramTests {
  @Suite("A session")
  struct SessionTests {
    @Test("the demonstration opens, walks its screens, quits and leaves nothing", arguments: tiers)
    func round(type: String) throws {
      let home = try Home()
      let terminal = try home.start("demo", type: type)
      #expect(!terminal.isCooked)
      terminal.press("2")
      try terminal.wait(forText: "[2 Quotes]")
      try terminal.wait(forText: "Q-1")
      terminal.settle()
      terminal.press(.enter)
      try terminal.wait(forText: "Quotes > Q-")
      terminal.press(.escape)
      try terminal.wait(forText: "[2 Quotes]")
      terminal.press("n")
      try terminal.wait(forText: "Quotes > New quote")
      terminal.press(.escape)
      terminal.settle()
      terminal.press(.escape)
      try terminal.wait(forText: "[2 Quotes]")
      terminal.press("q")
      #expect(try terminal.waitForExit().shellCode == 0)
      expectRestored(terminal)
      #expect(home.folder.contents == [])
    }

    @Test(
      "a terminal without screens gets one sentence on standard error and exit code 2",
      arguments: ["dumb", "no-such-terminal", nil])
    func refusal(type: String?) throws {
      let home = try Home()
      let terminal = try PseudoTerminal(
        ProgramUnderTest(
          "/bin/sh", arguments: ["-c", "\(crossbill) demo 2>\"$HOME/errors\""],
          terminalType: type, environment: home.environment()))
      #expect(try terminal.waitForExit().shellCode == 2)
      #expect(terminal.byteCount == 0)
      #expect(terminal.isCooked)
      let errors = try String(contentsOfFile: home.folder.file("errors"), encoding: .utf8)
      #expect(errors.split(separator: "\n").count == 1)
      #expect(errors.contains("`crossbill --plain`"))
      #expect(errors.contains("`crossbill quote"))
    }

    @Test("without any terminal it says so, with exit code 2", arguments: [["demo"], []])
    func noTerminal(arguments: [String]) throws {
      let home = try Home()
      let run = try FinishedRun(
        crossbill, arguments, environment: home.environment(["TERM": "xterm"]))
      #expect(run.code == 2)
      #expect(run.output == [])
      #expect(run.errorLines.count == 1)
      #expect(run.errorText.contains("`crossbill --plain`"))
      #expect(home.folder.contents == [])
    }

    @Test("with its output in a pipe it does not paint into the pipe")
    func piped() throws {
      let home = try Home()
      let terminal = try PseudoTerminal(
        ProgramUnderTest(
          "/bin/sh", arguments: ["-c", "\(crossbill) demo >\"$HOME/out\""], columns: 200,
          environment: home.environment()))
      #expect(try terminal.waitForExit().shellCode == 2)
      #expect(terminal.screen.contains("Standard output is not a terminal"))
      #expect(try String(contentsOfFile: home.folder.file("out"), encoding: .utf8).isEmpty)
    }

    @Test("--plain prints a screen as lines without control characters")
    func plain() throws {
      let home = try Home()
      for screen in [
        "overview", "quotes", "new-quote", "new-quote/class", "Q-1001", "Q-1001/1", "BX-1042",
      ] {
        let run = try home.run("demo", "--plain", "--screen", screen)
        #expect(run.code == 0)
        #expect(run.outputText.split(separator: "\n").count > 2)
        #expect(run.output.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x0A })
      }
      #expect(try home.run("demo", "--plain", "--screen", "quotes").outputText.contains("Q-1"))
      #expect(home.folder.contents == [])
    }

    @Test("while the samples are made, --plain says so on the terminal, and wipes it")
    func progress() throws {
      let home = try Home()
      let terminal = try PseudoTerminal(
        ProgramUnderTest(
          "/bin/sh", arguments: ["-c", "\(crossbill) demo --plain >\"$HOME/out\""], columns: 72,
          environment: home.environment()))
      #expect(try terminal.waitForExit().shellCode == 0)
      let sent = String(decoding: terminal.transcript, as: UTF8.self)
      #expect(sent.contains("\rmaking the samples  ["))
      #expect(sent.hasSuffix("\r" + String(repeating: " ", count: 71) + "\r"))
      #expect(terminal.screen.text.allSatisfy { $0 == " " || $0 == "\n" })
      let output = try String(contentsOfFile: home.folder.file("out"), encoding: .utf8)
      #expect(output.hasPrefix("Overview\n"))
      #expect(!output.contains("\r"))
    }

    @Test("--plain prints a screen as JSON with the same lines")
    func plainJSON() throws {
      struct Screen: Decodable {
        var title: [String]
        var lines: [String]
      }
      let home = try Home()
      let run = try home.run("demo", "--plain", "--json", "--screen", "Q-1001")
      #expect(run.code == 0)
      let screen = try JSONDecoder().decode(Screen.self, from: Data(run.output))
      let plain = try home.run("demo", "--plain", "--screen", "Q-1001").outputText
      #expect(
        plain == ([screen.title.joined(separator: " > ")] + screen.lines).joined(separator: "\n")
          + "\n")
    }

    @Test("a name that no screen has is refused before anything is painted or made")
    func unknownScreenOnTerminal() throws {
      let home = try Home()
      for command in ["demo --screen nothing", "--screen Q-1001"] {
        let terminal = try PseudoTerminal(
          ProgramUnderTest(
            "/bin/sh", arguments: ["-c", "\(crossbill) \(command) 2>\"$HOME/errors\""],
            environment: home.environment()))
        #expect(try terminal.waitForExit().shellCode == 2)
        #expect(terminal.byteCount == 0)
        let errors = try String(contentsOfFile: home.folder.file("errors"), encoding: .utf8)
        #expect(errors.hasPrefix("There is no screen \""))
        #expect(home.folder.contents == ["errors"])
      }
    }

    @Test("--screen with a name that no screen has ends with 2 and lists those that there are")
    func unknownScreen() throws {
      let home = try Home()
      let run = try home.run("demo", "--plain", "--screen", "nothing")
      #expect(run.code == 2)
      #expect(run.output.isEmpty)
      #expect(run.errorText.hasPrefix("There is no screen \"nothing\"; choose one of overview ("))
      let help = try home.run("--help").outputText
      for name in ["new-quote/class", "Q-1001/1", "BX-1042"] {
        #expect(run.errorText.contains(name + " ("))
        #expect(help.contains(name + ": "))
      }
    }
  }
}
