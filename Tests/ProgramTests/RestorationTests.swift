import Glibc
import PseudoTerminal
import Testing

extension ProgramTests {
  @Suite("The terminal put back")
  struct RestorationTests {
    @Test("asked to end, it ends in order", arguments: tiers)
    func ended(type: String) throws {
      for signal in [SIGTERM, SIGHUP, SIGINT] {
        let terminal = try Home().start("demo", type: type)
        terminal.signal(signal)
        #expect(try terminal.waitForExit().signal == nil)
        expectRestored(terminal)
        expectOwnLine(terminal, type: type)
      }
    }

    /// The shell's prompt has a line for itself: the last one, or on a terminal with a second screen
    /// the one on which the program was started.
    private func expectOwnLine(_ terminal: PseudoTerminal, type: String) {
      #expect(terminal.screen.lines[23].isEmpty)
      let hasOneScreen = type != "xterm-256color"
      #expect(terminal.screen.contains("Overview") == hasOneScreen)
    }

    @Test("Control-C ends it", arguments: tiers)
    func interrupt(type: String) throws {
      let terminal = try Home().start("demo", type: type)
      terminal.press(.control("c"))
      #expect(try terminal.waitForExit().signal == nil)
      expectRestored(terminal)
    }

    @Test("a crash leaves a working shell and says what happened", arguments: tiers)
    func crash(type: String) throws {
      for signal in [SIGSEGV, SIGABRT, SIGILL] {
        let terminal = try Home().start("demo", "--mouse", type: type)
        terminal.signal(signal)
        #expect(try terminal.waitForExit().signal == Int(signal))
        expectRestored(terminal)
        #expect(terminal.screen.contains("Crossbill stopped unexpectedly (signal \(signal))"))
      }
    }

    @Test(
      "Control-Z gives the terminal to the shell, and fg paints everything anew", arguments: tiers)
    func stop(type: String) throws {
      let terminal = try Home().start("demo", type: type)
      let before = terminal.screen
      terminal.press(.control("z"))
      try terminal.waitForStop()
      expectRestored(terminal)
      let sent = terminal.byteCount
      terminal.bringToForeground()
      try terminal.wait(for: "a whole screen") { $0.byteCount > sent + 600 && !$0.isCooked }
      terminal.settle()
      #expect(terminal.screen.lines == before.lines)
      terminal.press("q")
      #expect(try terminal.waitForExit().shellCode == 0)
      expectRestored(terminal)
    }

    @Test("without a second screen the prompt has the last line for itself", arguments: tiers)
    func prompt(type: String) throws {
      let terminal = try Home().start("demo", type: type)
      #expect(terminal.screen.lines[23].contains("q Quit"))
      terminal.press("q")
      #expect(try terminal.waitForExit().shellCode == 0)
      expectOwnLine(terminal, type: type)
    }

    @Test("ended by the shell while it is stopped, it ends at once", arguments: tiers)
    func endedWhileStopped(type: String) throws {
      let home = try Home()
      let terminal = try home.start("--database", home.database, type: type)
      terminal.press(.control("z"))
      try terminal.waitForStop()
      let sent = terminal.byteCount
      terminal.endWhileStopped()
      #expect(try terminal.waitForExit().signal == nil)
      #expect(terminal.byteCount == sent)
      expectRestored(terminal)
      let again = try home.start("--database", home.database, type: type)
      again.press("q")
      #expect(try again.waitForExit().shellCode == 0)
    }
  }
}
