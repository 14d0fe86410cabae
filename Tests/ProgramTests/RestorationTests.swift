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
      }
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
  }
}
