import PseudoTerminal
import Testing

extension ProgramTests {
  @Suite("Pastes, scans and piled-up keys")
  struct BurstTests {
    @Test("a marked paste is one edit in a field, its tab and its end press nothing")
    func pasteIntoField() throws {
      let terminal = try Home().start("demo")
      terminal.press("n")
      try terminal.wait(forText: "New quote")
      terminal.settle()
      terminal.paste("606\u{18}01\u{1B}[31m\t")
      try terminal.wait(forText: "606")
      terminal.settle()
      terminal.press(.control("_"))
      try terminal.wait(for: "an empty field") { !$0.screen.contains("606") }
      terminal.press(.control("c"))
      #expect(try terminal.waitForExit().signal == nil)
      expectRestored(terminal)
    }

    @Test("a marked paste outside a field presses nothing", arguments: ["1", "2"])
    func pasteOutside(tab: KeyPress) throws {
      let terminal = try Home().start("demo")
      terminal.press(tab)
      terminal.settle()
      terminal.paste("PO Q-77 please\rD\ry\r")
      terminal.settle(quiet: .milliseconds(300))
      #expect(terminal.screen.contains(tab == "1" ? "[1 Overview]" : "[2 Quotes]"))
      #expect(!terminal.screen.contains("Delete"))
      terminal.press(.control("c"))
      #expect(try terminal.waitForExit().signal == nil)
    }

    @Test("a scanner's Q does not leave the program, and a hand's does at once")
    func scannedQ() throws {
      let terminal = try Home().start("demo")
      terminal.scan("Q-1042-77", pause: .milliseconds(10))
      terminal.settle()
      #expect(terminal.screen.contains("[1 Overview]"))
      terminal.press(.escape)
      terminal.settle()
      let pressed = ContinuousClock.now
      terminal.press("Q")
      #expect(try terminal.waitForExit().shellCode == 0)
      #expect(ContinuousClock.now - pressed < .milliseconds(500))
    }

    @Test("a scanned code goes into the field whole, and its Enter to the next one")
    func scanIntoField() throws {
      let terminal = try Home().start("demo")
      terminal.press("n")
      try terminal.wait(forText: "New quote")
      terminal.settle()
      terminal.scan("48201-1234\r", pause: .milliseconds(8))
      try terminal.wait(forText: "48201-1234")
      terminal.settle()
      terminal.send(Array("M5V 2T6\t".utf8))
      try terminal.wait(forText: "M5V 2T6")
      #expect(!terminal.screen.contains("48201-1234M5V"))
    }

    @Test("fields typed ahead in one go are filled one by one")
    func typedAhead() throws {
      let terminal = try Home().start("demo")
      terminal.press("n")
      try terminal.wait(forText: "New quote")
      terminal.settle()
      terminal.send(Array("48201\tM5V2T6\ttomorrow\t".utf8))
      try terminal.wait(forText: "Toronto ON")
      #expect(terminal.screen.contains("Detroit MI"))
    }

    @Test("two hundred keys at once are all taken in, in few frames", arguments: tiers)
    func manyKeys(type: String) throws {
      let terminal = try Home().startDemoQuotes(type: type)
      let first = terminal.screen.lines
      let sent = terminal.bytes {
        for _ in 0..<50 { terminal.press(.down, .down, "k", .up) }
      }
      #expect(terminal.screen.lines == first)
      #expect(sent <= 3 * 220)
      terminal.press("q")
      #expect(try terminal.waitForExit().shellCode == 0)
      expectRestored(terminal)
    }
  }
}
