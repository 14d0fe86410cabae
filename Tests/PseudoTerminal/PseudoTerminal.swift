import CVterm
import Glibc

/// A program on a terminal that a test watches and types on.
///
/// Nothing here sleeps for a fixed time: every wait ends with what it waits for, or fails at its
/// deadline with the screen in its message. The object belongs to one thread.
public final class PseudoTerminal {
  /// How long a wait may take before the test fails.
  public static let patience = Duration.seconds(10)

  /// The bytes that the program has sent so far.
  public private(set) var byteCount = 0
  /// Everything that the program has sent, byte by byte.
  public private(set) var transcript: [UInt8] = []
  /// The program's process number.
  public private(set) var process: Int32 = 0
  /// When the program was started.
  public let startTime: ContinuousClock.Instant
  /// When the program's last byte came.
  public private(set) var lastByteTime: ContinuousClock.Instant?

  private let emulator: Emulator
  private let launcher: Launcher
  private var master: Int32
  private var reportText = ""
  private var reports: [String] = []

  /// Starts a program.
  ///
  /// - Throws: ``PseudoTerminalError`` when the system refuses a terminal or a process.
  public init(_ program: ProgramUnderTest) throws {
    guard
      let emulator = Emulator(
        columns: program.columns, rows: program.rows, isUTF8: program.isUTF8)
    else { throw PseudoTerminalError.system(call: "vterm_new", code: ENOMEM) }
    self.emulator = emulator
    master = pty_open()
    guard master >= 0 else {
      throw PseudoTerminalError.system(call: "posix_openpt", code: errno)
    }
    var path = [CChar](repeating: 0, count: 128)
    ptsname_r(master, &path, path.count)
    var window = winsize(
      ws_row: UInt16(program.rows), ws_col: UInt16(program.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
    startTime = .now
    let slave = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    launcher = try Launcher.launch(program, slavePath: slave)
    let started = try waitForReport("started")
    process = Int32(started) ?? 0
  }

  deinit {
    if process > 0 { kill(process, SIGKILL) }
    kill(launcher.shell, SIGKILL)
    var status: Int32 = 0
    waitpid(launcher.shell, &status, 0)
    if master >= 0 { close(master) }
    close(launcher.reports)
    close(launcher.orders)
  }

  // MARK: Looking

  /// What a user sees now.
  public var screen: Screen { emulator.picture() }

  /// Whether the program has switched to the second screen.
  public var isAlternateScreen: Bool { emulator.modes.isAlternateScreen }

  /// Whether the cursor can be seen.
  public var isCursorVisible: Bool { emulator.modes.isCursorVisible }

  /// Whether the program asked for mouse reports.
  public var reportsMouse: Bool { emulator.modes.reportsMouse }

  /// How often the bell rang.
  public var bells: Int { emulator.modes.bells }

  /// What the terminal had to answer to the program's questions; a good program asks none.
  public var replies: [UInt8] { emulator.replies }

  /// Whether the terminal echoes and edits lines, as a shell wants it.
  public var isCooked: Bool {
    // The master side reports the modes of the slave.
    var modes = termios()
    guard master >= 0, tcgetattr(master, &modes) == 0 else { return false }
    let wanted = tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    return modes.c_lflag & wanted == wanted && modes.c_iflag & tcflag_t(ICRNL) != 0
      && modes.c_oflag & tcflag_t(OPOST | ONLCR) == tcflag_t(OPOST | ONLCR)
  }

  // MARK: Doing

  /// Presses keys, one after the other without a pause.
  public func press(_ keys: KeyPress...) { send(keys.flatMap(emulator.bytes)) }

  /// Presses a key many times at once.
  public func press(_ key: KeyPress, times: Int) {
    send((0..<times).flatMap { _ in emulator.bytes(for: key) })
  }

  /// Presses the left button.
  public func click(column: Int, row: Int) {
    send(emulator.bytes(forClickAt: column, row: row))
  }

  /// Sends bytes as they are.
  public func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno == EAGAIN {
        readWhatCame(within: .milliseconds(10))
      } else {
        return
      }
    }
  }

  /// Types characters one by one with a pause between them, as a bar code scanner does.
  public func scan(_ text: String, pause: Duration) {
    let nanoseconds = Int(pause / .nanoseconds(1))
    for byte in Array(text.utf8) {
      send([byte])
      var time = timespec(tv_sec: 0, tv_nsec: nanoseconds)
      nanosleep(&time, nil)
    }
  }

  /// Pastes a text as terminals do that mark what they paste.
  public func paste(_ text: String) { send(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)) }

  /// Gives the terminal another size.
  public func resize(columns: Int, rows: Int) {
    // What was drawn for the old size belongs to the old size.
    readWhatCame(within: .zero)
    emulator.resize(columns: columns, rows: rows)
    var window = winsize(
      ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    // The kernel sends SIGWINCH itself.
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// Sends a signal to the program.
  public func signal(_ number: Int32) { kill(process, number) }

  /// Brings a stopped program back to the foreground, as `fg` does.
  public func bringToForeground() { _ = write(launcher.orders, "fg\n", 3) }

  /// Lets a stopped program go on in the background, as `bg` does.
  public func sendToBackground() { _ = write(launcher.orders, "bg\n", 3) }

  /// Ends a stopped program as `kill %1` does: with SIGTERM, and SIGCONT so that it hears it.
  public func endWhileStopped() { _ = write(launcher.orders, "end\n", 4) }

  /// Takes the terminal away, as a dropped line does.
  public func hangUp() {
    close(master)
    master = -1
  }

  // MARK: Waiting

  /// Waits until the screen meets a condition.
  ///
  /// - Parameters:
  ///   - what: the condition in words, for the message of a failure.
  ///   - condition: checked after every arrival of bytes.
  /// - Throws: ``PseudoTerminalError/timeout(waitingFor:screen:)``.
  public func wait(for what: String, until condition: (PseudoTerminal) -> Bool) throws {
    let deadline = ContinuousClock.now + Self.patience
    while !condition(self) {
      guard ContinuousClock.now < deadline else {
        throw PseudoTerminalError.timeout(waitingFor: what, screen: screen.text)
      }
      readWhatCame(within: .milliseconds(20))
    }
  }

  /// Waits until a text stands on the screen.
  public func wait(forText text: String) throws {
    try wait(for: "\u{201C}\(text)\u{201D}") { $0.screen.contains(text) }
  }

  /// Reads until the program has sent nothing for a while, and returns how many bytes came.
  @discardableResult
  public func settle(quiet: Duration = .milliseconds(150)) -> Int {
    let before = byteCount
    while readWhatCame(within: quiet) {}
    return byteCount - before
  }

  /// The bytes that the program sends in answer to what a test does.
  public func bytes(quiet: Duration = .milliseconds(150), sentAfter action: () -> Void) -> Int {
    settle(quiet: quiet)
    action()
    return settle(quiet: quiet)
  }

  /// Waits until the program ends.
  ///
  /// - Throws: ``PseudoTerminalError/timeout(waitingFor:screen:)``.
  public func waitForExit() throws -> ExitStatus {
    let code = try waitForReport("ended")
    process = 0
    settle(quiet: .milliseconds(20))
    return ExitStatus(shellCode: Int(code) ?? -1)
  }

  /// Waits until the shell has seen the program stop.
  ///
  /// - Throws: ``PseudoTerminalError/timeout(waitingFor:screen:)``.
  public func waitForStop() throws {
    _ = try waitForReport("stopped")
    settle(quiet: .milliseconds(20))
  }

  // MARK: Reading

  /// Reads what has come, waiting at most that long for a first byte; false when nothing came.
  @discardableResult
  private func readWhatCame(within limit: Duration) -> Bool {
    var entries = [
      pollfd(fd: master, events: Int16(POLLIN), revents: 0),
      pollfd(fd: launcher.reports, events: Int16(POLLIN), revents: 0),
    ]
    let (seconds, attoseconds) = limit.components
    let milliseconds = Int32(seconds) * 1_000 + Int32(attoseconds / 1_000_000_000_000_000)
    guard poll(&entries, 2, milliseconds) > 0 else { return false }
    if entries[1].revents != 0 { readReports() }
    return entries[0].revents != 0 && readScreen()
  }

  private func readScreen() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    let bytes = Array(buffer.prefix(count))
    lastByteTime = .now
    byteCount += count
    transcript += bytes
    emulator.read(bytes)
    return true
  }

  private func readReports() {
    var buffer = [UInt8](repeating: 0, count: 1_024)
    let count = read(launcher.reports, &buffer, buffer.count)
    guard count > 0 else { return }
    reportText += String(decoding: buffer.prefix(count), as: UTF8.self)
    while let end = reportText.firstIndex(of: "\n") {
      reports.append(String(reportText[..<end]))
      reportText = String(reportText[reportText.index(after: end)...])
    }
  }

  /// Waits for a line of the shell and returns what follows its first word.
  private func waitForReport(_ word: String) throws -> String {
    try wait(for: "the shell to report \u{201C}\(word)\u{201D}") { terminal in
      terminal.reports.contains { $0.hasPrefix(word) }
    }
    guard let index = reports.firstIndex(where: { $0.hasPrefix(word) }) else { return "" }
    return String(reports.remove(at: index).dropFirst(word.count + 1))
  }
}
