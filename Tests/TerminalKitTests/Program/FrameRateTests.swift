import Foundation
import TerminalKit
import Testing

/// How often the real loop draws while keys stream in.
@Suite("The rate of frames", .serialized)
struct FrameRateTests {
  /// Presses keys that each change the screen, every two milliseconds, for three quarters of a
  /// second.
  private func run(options: DisplayOptions) -> WakeableTerminal {
    let terminal = WakeableTerminal()
    let end = Gate()
    Thread.detachNewThread {
      let program = Program(
        name: "Fake", screens: [FakeScreen("First"), FakeScreen("Second")],
        table: FakeScreen.table, options: options)
      var loop = ProgramLoop(
        program: program, terminal: terminal, mailbox: Mailbox<LoopItem<FakeMessage>>())
      _ = loop.run()
      end.open()
    }
    let deadline = ContinuousClock.now + .milliseconds(750)
    var isSecond = false
    while ContinuousClock.now < deadline {
      isSecond.toggle()
      terminal.send([.key(.character(isSecond ? "2" : "1"))])
      Thread.sleep(forTimeInterval: 0.002)
    }
    terminal.send([.key(.character("Q"))])
    end.pass()
    return terminal
  }

  private func shortestPause(of terminal: WakeableTerminal) -> Duration? {
    zip(terminal.times.dropFirst(), terminal.times).map { $0 - $1 }.min()
  }

  @Test("at most thirty times a second the screen changes, and often enough to follow")
  func fast() throws {
    let terminal = run(options: DisplayOptions())
    #expect(terminal.frames.count >= 5)
    #expect(try #require(shortestPause(of: terminal)) >= .milliseconds(33))
  }

  @Test("on a slow line at most ten times")
  func slow() throws {
    let terminal = run(options: DisplayOptions(lowBandwidth: true))
    #expect(terminal.frames.count >= 3)
    #expect(try #require(shortestPause(of: terminal)) >= .milliseconds(100))
  }
}
