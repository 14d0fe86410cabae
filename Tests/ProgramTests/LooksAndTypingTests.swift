import PseudoTerminal
import Testing

extension ProgramTests {
  @Suite("Looks and typing")
  struct LooksAndTypingTests {
    @Test("without colours no colour is sent", arguments: tiers)
    func mono(type: String) throws {
      for (arguments, environment) in [(["--mono"], [:]), ([], ["NO_COLOR": "1"])] {
        let terminal = try walk(arguments, type: type, environment: environment)
        #expect(colourCodes(terminal.transcript) == [])
      }
    }

    @Test("with colours they are sent where there are some")
    func colour() throws {
      #expect(colourCodes(try walk([], type: "xterm-256color").transcript) != [])
    }

    @Test("--ascii sends neither other bytes nor shifts to line drawing", arguments: tiers)
    func ascii(type: String) throws {
      let sent = try walk(["--ascii"], type: type).transcript
      #expect(sent.allSatisfy { $0 < 0x80 && $0 != 0x0E })
      #expect(!String(decoding: sent, as: UTF8.self).contains("\u{1B}(0"))
    }

    @Test("text that comes all at once is one edit: one undo takes it back", arguments: tiers)
    func burst(type: String) throws {
      let terminal = try form(type: type)
      terminal.send(Array("M5V 2T6".utf8))
      try terminal.wait(forText: "From  M5V 2T6")
      terminal.settle()
      terminal.press(.control("_"))
      try terminal.wait(for: "an empty field") { !$0.screen.contains("From  M5V") }
      terminal.press(.control("r"))
      try terminal.wait(forText: "From  M5V 2T6")
    }

    @Test("the footer names keys that the terminal has", arguments: tiers)
    func keysOfTerminal(type: String) throws {
      let terminal = try form(type: type)
      #expect(terminal.screen.contains(type == "vt100" ? "^O Offers" : "F10 Offers"))
      #expect(!terminal.screen.contains(type == "vt100" ? "F10" : "^O"))
      terminal.press(.control("o"))
      try terminal.wait(forText: "From !")
    }

    @Test("garbage and control sequences never come back raw", arguments: tiers)
    func garbage(type: String) throws {
      let terminal = try form(type: type)
      terminal.send(Array("\u{1B}]0;evil\u{7}48201\u{1B}[31m\u{9B}2J".utf8))
      terminal.settle()
      terminal.send(Array(0x80...0xFF) + Array("\u{1B}P1$q\u{1B}\\".utf8))
      terminal.settle()
      let sent = String(decoding: terminal.transcript, as: UTF8.self)
      #expect(Array(sent.utf8) == terminal.transcript)
      #expect(sent.unicodeScalars.allSatisfy { !(0x80...0x9F).contains($0.value) })
      #expect(!sent.contains("\u{1B}]"))
      #expect(!sent.contains("\u{1B}P"))
      #expect(terminal.replies == [])
      terminal.press(.control("c"))
      #expect(try terminal.waitForExit().signal == nil)
      expectRestored(terminal)
    }

    @Test("hostile text in a record is shown escaped by the command and the screen")
    func hostileRecord() throws {
      let home = try Home()
      let run = try home.run(
        "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "2 pallet 48x40x55 1250lb",
        "--goods", "steel \u{1B}]0;evil\u{7} brackets", "--save", "--database", home.database)
      #expect(run.output.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
      #expect(run.errors.allSatisfy { $0 >= 0x20 || $0 == 0x0A })
      let terminal = try home.start("--database", home.database)
      terminal.press("2")
      try terminal.wait(forText: "[2 Quotes]")
      terminal.settle()
      terminal.press(.enter)
      terminal.settle()
      let sent = String(decoding: terminal.transcript, as: UTF8.self)
      #expect(!sent.contains("\u{1B}]"))
    }

    /// Shows the main screens and quits.
    private func walk(
      _ arguments: [String], type: String, environment: [String: String] = [:]
    ) throws -> PseudoTerminal {
      let terminal = try PseudoTerminal(
        ProgramUnderTest(
          crossbill, arguments: ["demo"] + arguments, terminalType: type,
          environment: try Home().environment(environment)))
      try terminal.wait(forText: "[1 Overview]")
      terminal.settle(quiet: .milliseconds(300))
      terminal.press("2")
      try terminal.wait(forText: "Q-1")
      terminal.settle()
      for key in [KeyPress.enter, .escape, "?", .escape, "n"] {
        terminal.press(key)
        terminal.settle()
      }
      terminal.press(.control("c"))
      _ = try terminal.waitForExit()
      return terminal
    }

    private func form(type: String) throws -> PseudoTerminal {
      let terminal = try Home().start("demo", type: type)
      terminal.press("n")
      try terminal.wait(forText: "New quote")
      terminal.settle()
      return terminal
    }

    /// The numbers in the sequences that set looks which stand for colours.
    private func colourCodes(_ bytes: [UInt8]) -> [Int] {
      String(decoding: bytes, as: UTF8.self).matches(of: /\u{1B}\[([0-9;]*)m/).flatMap {
        $0.output.1.split(separator: ";").compactMap { Int($0) }
      }.filter { (30...49).contains($0) || (90...107).contains($0) }
    }
  }
}
