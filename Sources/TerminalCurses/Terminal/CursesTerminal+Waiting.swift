import CNcurses
import CTerminalGuard
import Glibc
public import TerminalKit

extension CursesTerminal {
  /// The most input that is taken in one go.
  private static let batchLimit = 65_536
  /// How long a marked paste may pause before it counts as ended.
  private static let pastePause: Int32 = 500

  /// Waits for input and returns all that has come.
  ///
  /// It sleeps in one `poll` on the keyboard and the wake-up pipe, without a limit when there is no
  /// deadline. When the terminal is gone it says so once and never looks at it again.
  public func wait(until deadline: ContinuousClock.Instant?) -> [InputEvent] {
    while true {
      if !waiting.isEmpty {
        defer { waiting = [] }
        return waiting
      }
      let ready = poll(timeout: milliseconds(until: deadline))
      if ready.keyboard { waiting.append(contentsOf: keyboardEvents()) }
      if ready.hangUp { waiting.append(contentsOf: loseTerminal()) }
      if ready.pipe { takeSignals() }
      if waiting.isEmpty, ready.pipe || isOver(deadline) { return [] }
    }
  }

  private struct Readiness {
    var keyboard = false
    var pipe = false
    var hangUp = false
  }

  private func poll(timeout: Int32) -> Readiness {
    var entries = [
      pollfd(fd: isLost ? -1 : STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal_guard_wake_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    guard Glibc.poll(&entries, 2, timeout) > 0 else { return Readiness() }
    let keyboard = Int32(entries[0].revents)
    return Readiness(
      keyboard: keyboard & POLLIN != 0, pipe: entries[1].revents != 0,
      hangUp: keyboard & (POLLHUP | POLLERR | POLLNVAL) != 0)
  }

  private func milliseconds(until deadline: ContinuousClock.Instant?) -> Int32 {
    guard let deadline else { return -1 }
    let left = ContinuousClock.now.duration(to: deadline)
    guard left > .zero else { return 0 }
    let (seconds, attoseconds) = left.components
    guard seconds < 1_000_000 else { return 1_000_000_000 }
    // Rounded up, so that a wait never ends just before its deadline only to be repeated.
    return Int32(seconds) * 1_000
      + Int32((attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }

  private func isOver(_ deadline: ContinuousClock.Instant?) -> Bool {
    deadline.map { $0 <= .now } ?? false
  }

  /// Reads all that is there, and waits briefly for the rest of a sequence or a burst.
  func keyboardEvents() -> [InputEvent] {
    var count = drain()
    if count == 0, hasEnded() { return loseTerminal() }
    var tokens = decoder.takeFinished()
    pace.take(tokens, at: .now)
    while count < Self.batchLimit, let pause = pause(after: tokens), isKeyboardReady(within: pause)
    {
      let more = drain()
      if more == 0 { break }
      count += more
      let new = decoder.takeFinished()
      pace.take(new, at: .now)
      tokens += new
    }
    var events = bursts.events(for: tokens + decoder.finish())
    if bursts.isInsidePaste, count < Self.batchLimit { events += bursts.endPaste() }
    return events
  }

  /// How long to wait for more of what has begun; nil when nothing has.
  private func pause(after tokens: [InputToken]) -> Int32? {
    if decoder.isUnfinished { return sequencePause }
    if bursts.isOpen(after: tokens) { return Self.pastePause }
    let continuing = BurstCollector.mayContinue(tokens) ? burstPause : nil
    return pace.pause.map { max($0, continuing ?? 0) } ?? continuing
  }

  /// Whether input comes within so many milliseconds; a signal meanwhile does not end the wait.
  private func isKeyboardReady(within pause: Int32) -> Bool {
    let deadline = ContinuousClock.now + .milliseconds(Int(pause))
    while true {
      var entry = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      let count = Glibc.poll(&entry, 1, milliseconds(until: deadline))
      if count < 0, errno == EINTR { continue }
      return count > 0 && Int32(entry.revents) & POLLIN != 0
    }
  }

  /// Takes from curses all that the keyboard has sent.
  ///
  /// Bytes and not characters are asked for: curses drops a character of which a part is still on
  /// its way.
  private func drain() -> Int {
    var count = 0
    while count < Self.batchLimit {
      let number = wgetch(keyboard)
      if number == ERR { break }
      count += 1
      take(number)
    }
    return count
  }

  private func take(_ number: Int32) {
    switch number {
    case 0...255: decoder.take(.byte(UInt8(number)))
    case KEY_RESIZE: break
    case KEY_MOUSE: mouseEvent().map { decoder.take(.mouse($0)) }
    default: decoder.take(.key(number))
    }
  }

  private func mouseEvent() -> MouseEvent? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let point = Point(column: Int(event.x), row: Int(event.y))
    let kinds: [(mmask_t, MouseEvent.Kind)] = [
      (curses_button1_pressed(), .press), (curses_wheel_up(), .wheelUp),
      (curses_wheel_down(), .wheelDown),
    ]
    return kinds.first { event.bstate & $0.0 != 0 }.map { MouseEvent(kind: $0.1, point: point) }
  }

  /// Whether the keyboard has reached its end: ready to read, and yet nothing there.
  private func hasEnded() -> Bool {
    var available: Int32 = 0
    return isKeyboardReady(within: 0)
      && (ioctl(STDIN_FILENO, UInt(FIONREAD), &available) != 0 || available == 0)
  }

  private func loseTerminal() -> [InputEvent] {
    guard !isLost else { return [] }
    isLost = true
    return [.endRequested(.hangUp)]
  }
}
