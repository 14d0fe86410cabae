import Glibc
import PseudoTerminal
import Testing

private let tiers = ["vt100", "vt220", "linux", "xterm-256color"]

private func start(
  _ arguments: String..., type: String? = "xterm-256color", columns: Int = 80, rows: Int = 24,
  locale: String = "C.UTF-8", waitingFor text: String = "ready"
) throws -> PseudoTerminal {
  let terminal = try PseudoTerminal(
    ProgramUnderTest(
      ProgramUnderTest.built("terminal-probe"), arguments: arguments, terminalType: type,
      locale: locale, columns: columns, rows: rows))
  try terminal.wait(forText: text)
  terminal.settle()
  return terminal
}

/// Checks that a shell would find its terminal as it left it.
private func expectRestored(_ terminal: PseudoTerminal) {
  #expect(terminal.isCooked)
  #expect(!terminal.isAlternateScreen)
  #expect(terminal.isCursorVisible)
  #expect(!terminal.reportsMouse)
  #expect(terminal.replies == [])
}

@Suite("The terminal, on every tier", .serialized)
struct TierTests {
  @Test("it starts, paints, quits and asks the terminal nothing", arguments: tiers)
  func round(type: String) throws {
    let terminal = try start(type: type)
    #expect(terminal.byteCount <= (type == "xterm-256color" ? 4_500 : 3_000))
    #expect(!terminal.isCooked)
    let lines = terminal.screen.lines
    #expect(lines[0].hasPrefix("Probe "))
    #expect(lines[1] == String(repeating: type.hasPrefix("vt") ? "-" : "\u{2500}", count: 80))
    #expect(lines[5].contains("Shipment 3"))
    #expect(terminal.screen.rows[2].allSatisfy { $0.isReversed })
    #expect(terminal.screen.rows[5][2].isBold == (type != "xterm-256color"))
    terminal.press("q")
    #expect(try terminal.waitForExit().shellCode == 0)
    expectRestored(terminal)
  }

  @Test("keys send few bytes, and a queue of keys one frame", arguments: tiers)
  func budgets(type: String) throws {
    let bar = try start(type: type)
    bar.press("j")
    #expect(bar.bytes { bar.press("j") } <= 220)
    #expect(bar.bytes { bar.press(.down, times: 18) } <= 420)
    #expect(bar.bytes { bar.press("j") } <= 350)
    #expect(bar.bytes { bar.press(.down, times: 20) } <= 2_200 + 220)
    #expect(bar.bytes { bar.press("n") } <= 2_200)
    #expect(bar.settle(quiet: .milliseconds(300)) == 0)
    let marker = try start("--marker", type: type)
    marker.press("j")
    #expect(marker.bytes { marker.press("j") } <= 24)
  }

  @Test("arrows, Page Up, function keys and Escape arrive as keys", arguments: tiers)
  func keys(type: String) throws {
    let terminal = try start(type: type)
    for (key, name) in [
      (KeyPress.pageUp, "PgUp"), (.home, "Home"), (.end, "End"), (.function(2), "F2"),
      (.function(10), "F10"), (.escape, "Esc"), (.enter, "Enter"), (.backspace, "Backspace"),
      (.control("v"), "^V"), (.text("\u{E9}"), "\u{E9}"),
    ] {
      terminal.press(key)
      try terminal.wait(forText: "key \(name)")
    }
  }

  @Test("a burst is one event without its control characters", arguments: tiers)
  func burst(type: String) throws {
    let terminal = try start(type: type)
    terminal.send(Array("(00)0061414\u{1D}1999\r".utf8))
    try terminal.wait(forText: "burst (00)00614141999 Enter")
  }

  @Test("a scanner's code is one event but for its first character at most", arguments: [5, 15])
  func scanner(milliseconds: Int) throws {
    let terminal = try start()
    terminal.scan("x(00)006141411999\r", pause: .milliseconds(milliseconds))
    // A busy machine hands the first character over together with the others.
    try terminal.wait(for: "one burst") {
      $0.screen.contains("burst (00)006141411999 Enter")
        || $0.screen.contains("burst x(00)006141411999 Enter")
    }
  }

  @Test("a paste that the terminal marks is told apart, with a signal in its midst")
  func markedPaste() throws {
    let terminal = try start()
    terminal.send(Array("\u{1B}[200~Q-1".utf8))
    terminal.resize(columns: 70, rows: 20)
    terminal.scan("042\tx", pause: .milliseconds(60))
    terminal.send(Array("\r\u{1B}[201~".utf8))
    try terminal.wait(forText: "resized 70x20")
    #expect(terminal.screen.contains("paste Q-1042 x Enter"))
    terminal.paste("other")
    try terminal.wait(forText: "paste other")
    terminal.paste("Q-1042\tx\r")
    try terminal.wait(forText: "paste Q-1042 x Enter")
  }

  @Test("wide, combining and hostile text keeps its columns", arguments: tiers)
  func wideText(type: String) throws {
    let terminal = try start(type: type)
    terminal.press("w")
    try terminal.wait(forText: "^[[2J")
    terminal.settle()
    let row = terminal.screen.rows[4]
    #expect(row[2].text == "\u{6771}")
    #expect(row[60..<65].map(\.text).joined() == "74.50")
  }

  @Test("without UTF-8 the same text is plain and keeps its columns", arguments: tiers)
  func plainText(type: String) throws {
    let terminal = try start(type: type, locale: "C")
    terminal.press("w")
    try terminal.wait(forText: "???? Montreal - ete")
    terminal.settle()
    #expect(terminal.screen.rows[4][60..<65].map(\.text).joined() == "74.50")
    #expect(terminal.transcript.allSatisfy { $0 < 0x80 })
  }

  @Test("--ascii sends nothing but ASCII and draws with plain signs")
  func ascii() throws {
    let terminal = try start("--ascii")
    #expect(terminal.screen.lines[1] == String(repeating: "-", count: 80))
    terminal.press("w")
    try terminal.wait(forText: "Montreal")
    #expect(terminal.transcript.allSatisfy { $0 < 0x80 })
  }

  @Test("colours follow the depth, and --mono has none")
  func colours() throws {
    let colour = try start()
    #expect(colour.screen.rows[5][2].foreground == 196)
    let mono = try start("--mono")
    #expect(mono.screen.rows[5][2].foreground == nil)
    #expect(mono.screen.rows[5][2].isUnderlined)
  }

  @Test("the mouse is off unless asked for")
  func mouse() throws {
    #expect(!(try start().reportsMouse))
    let terminal = try start("--mouse")
    #expect(terminal.reportsMouse)
    terminal.click(column: 7, row: 4)
    try terminal.wait(forText: "mouse press 7,4")
    terminal.press("q")
    _ = try terminal.waitForExit()
    expectRestored(terminal)
  }

  @Test("Control-L sends the screen anew")
  func redraw() throws {
    let terminal = try start()
    #expect(terminal.bytes { terminal.press("L") } > 1_000)
  }
}

@Suite("The terminal put back", .serialized)
struct RestorationTests {
  @Test("asked to end, the program ends in order", arguments: [SIGTERM, SIGHUP, SIGINT])
  func ended(signal: Int32) throws {
    let terminal = try start("--mouse")
    terminal.signal(signal)
    #expect(try terminal.waitForExit().shellCode == 0)
    expectRestored(terminal)
  }

  @Test("Control-C asks it to end")
  func interrupt() throws {
    let terminal = try start()
    terminal.press(.control("c"))
    #expect(try terminal.waitForExit().shellCode == 0)
    expectRestored(terminal)
  }

  @Test(
    "a crash leaves a working shell and says what happened",
    arguments: [
      (SIGSEGV, "xterm-256color"), (SIGABRT, "linux"), (SIGILL, "vt100"), (SIGBUS, "vt220"),
      (SIGFPE, "vt100"), (SIGTRAP, "xterm-256color"),
    ])
  func crash(signal: Int32, type: String) throws {
    let terminal = try start("--mouse", type: type)
    terminal.signal(signal)
    #expect(try terminal.waitForExit().signal == Int(signal))
    expectRestored(terminal)
    #expect(terminal.screen.contains("Crossbill stopped unexpectedly (signal \(signal))"))
  }

  @Test("a trap of the language shows its message below the screen")
  func trap() throws {
    let terminal = try start()
    terminal.press("!", "2")
    #expect(try terminal.waitForExit().signal != nil)
    expectRestored(terminal)
    #expect(terminal.screen.contains("Crossbill stopped unexpectedly"))
  }

  @Test("abort() and a hard fault inside the program put it back too", arguments: ["1", "3"])
  func fault(kind: String) throws {
    let terminal = try start()
    terminal.press("!", .text(kind))
    #expect(try terminal.waitForExit().signal != nil)
    expectRestored(terminal)
  }

  @Test(
    "a thread that overflows its stack, and threads that crash together, put it back",
    arguments: ["6", "7"])
  func threads(kind: String) throws {
    let terminal = try start()
    terminal.press("!", .text(kind))
    #expect(try terminal.waitForExit().signal == Int(SIGSEGV))
    expectRestored(terminal)
    #expect(terminal.screen.contains("Crossbill stopped unexpectedly (signal 11)"))
  }

  @Test("exit() from anywhere puts it back")
  func exit() throws {
    let terminal = try start()
    terminal.press("!", "4")
    #expect(try terminal.waitForExit().shellCode == 3)
    expectRestored(terminal)
  }

  @Test("a program that hangs ends at the third Control-C")
  func hang() throws {
    let terminal = try start()
    terminal.press("!", "5")
    terminal.settle()
    for _ in 0..<3 {
      terminal.press(.control("c"))
      terminal.settle()
    }
    #expect(try terminal.waitForExit().signal == Int(SIGINT))
    expectRestored(terminal)
  }

  @Test("what is written to standard error waits for the end")
  func errors() throws {
    let terminal = try start()
    #expect(terminal.bytes { terminal.press("e") } == 0)
    terminal.press("q")
    _ = try terminal.waitForExit()
    #expect(terminal.screen.contains("a complaint"))
  }

  @Test("a line that drops ends the program")
  func droppedLine() throws {
    let terminal = try start()
    terminal.hangUp()
    let deadline = ContinuousClock.now + .seconds(5)
    while kill(terminal.process, 0) == 0, ContinuousClock.now < deadline { usleep(1_000) }
    #expect(kill(terminal.process, 0) != 0)
  }
}

@Suite("Stop, size and refusal", .serialized)
struct StopAndSizeTests {
  @Test("Control-Z gives the terminal to the shell and takes it back", arguments: tiers)
  func stop(type: String) throws {
    let terminal = try start(type: type)
    terminal.press("j", .control("z"))
    try terminal.waitForStop()
    expectRestored(terminal)
    terminal.resize(columns: 70, rows: 20)
    terminal.bringToForeground()
    try terminal.wait(forText: "resized 70x20")
    terminal.settle()
    #expect(!terminal.isCooked)
    #expect(terminal.screen.rows[3].allSatisfy { $0.isReversed })
    terminal.press("q")
    #expect(try terminal.waitForExit().shellCode == 0)
    expectRestored(terminal)
  }

  @Test("the program can stop itself")
  func ownStop() throws {
    let terminal = try start()
    terminal.press("z")
    try terminal.waitForStop()
    expectRestored(terminal)
    terminal.bringToForeground()
    try terminal.wait(forText: "resized 80x24")
  }

  @Test("ended while it is stopped, it ends at once and leaves the shell's terminal alone")
  func endedWhileStopped() throws {
    for stop in [SIGTSTP, SIGSTOP] {
      let terminal = try start()
      terminal.signal(stop)
      try terminal.waitForStop()
      let sent = terminal.byteCount
      terminal.endWhileStopped()
      #expect(try terminal.waitForExit().shellCode == 0)
      #expect(!terminal.isAlternateScreen)
      // After SIGTSTP everything was put back before; after SIGSTOP only the screen is left now.
      #expect(stop == SIGSTOP || terminal.byteCount == sent)
      #expect(stop == SIGSTOP || terminal.isCooked)
    }
  }

  @Test("continued in the background it stops again, and in the foreground it paints")
  func background() throws {
    let terminal = try start()
    terminal.press(.control("z"))
    try terminal.waitForStop()
    let sent = terminal.byteCount
    terminal.sendToBackground()
    try terminal.waitForStop()
    #expect(terminal.byteCount == sent)
    #expect(terminal.isCooked)
    terminal.bringToForeground()
    try terminal.wait(forText: "resized 80x24")
    terminal.press("q")
    #expect(try terminal.waitForExit().shellCode == 0)
    expectRestored(terminal)
  }

  @Test("stopped and continued from outside, it paints everything anew")
  func foreignStop() throws {
    let terminal = try start()
    terminal.signal(SIGSTOP)
    try terminal.waitForStop()
    terminal.bringToForeground()
    try terminal.wait(forText: "resized 80x24")
    terminal.settle()
    #expect(terminal.screen.contains("Shipment 5"))
    #expect(!terminal.isCooked)
  }

  @Test("a storm of sizes ends in the last one")
  func storm() throws {
    let terminal = try start()
    for step in 0..<60 { terminal.resize(columns: 20 + step, rows: 5 + step % 30) }
    terminal.resize(columns: 66, rows: 17)
    try terminal.wait(forText: "resized 66x17")
    terminal.settle()
    #expect(terminal.screen.lines[0].hasPrefix("Probe xterm"))
    terminal.press("q")
    #expect(try terminal.waitForExit().shellCode == 0)
  }

  @Test("tiny screens do not crash it", arguments: [(8, 20), (20, 8), (2, 2), (1, 1)])
  func tiny(columns: Int, rows: Int) throws {
    let terminal = try start(columns: columns, rows: rows, waitingFor: "r")
    terminal.press("w", "j", "n")
    terminal.settle()
    terminal.resize(columns: 80, rows: 24)
    try terminal.wait(forText: "resized 80x24")
    terminal.resize(columns: columns, rows: rows)
    terminal.settle()
    terminal.press("q")
    #expect(try terminal.waitForExit().shellCode == 0)
  }

  @Test(
    "a terminal that cannot show screens gets one sentence and exit code 2",
    arguments: ["dumb", "no-such-terminal", nil])
  func refusal(type: String?) throws {
    let terminal = try PseudoTerminal(
      ProgramUnderTest(
        ProgramUnderTest.built("terminal-probe"), terminalType: type, columns: 200))
    #expect(try terminal.waitForExit().shellCode == 2)
    #expect(terminal.screen.contains("crossbill --plain"))
    #expect(terminal.screen.lines.filter { !$0.isEmpty }.count == 1)
    #expect(terminal.isCooked)
  }

  @Test("without a terminal on standard input it is refused too")
  func noInput() throws {
    let terminal = try PseudoTerminal(
      ProgramUnderTest(
        "/bin/sh",
        arguments: ["-c", "\(ProgramUnderTest.built("terminal-probe")) </dev/null"],
        columns: 200))
    #expect(try terminal.waitForExit().shellCode == 2)
    #expect(terminal.screen.contains("Standard input is not a terminal"))
  }
}
