import CNcurses
import CTerminalGuard
import Glibc
import TerminalKit

extension CursesTerminal {
  /// Gives the terminal back to the shell, stops the program as Control-Z does, and takes the
  /// terminal again when the program is continued.
  ///
  /// Input that has come before stays and is returned by the next wait, followed by a change of
  /// size, whether or not the size is another.
  public func suspend() {
    guard isEntered else { return }
    waiting.append(contentsOf: keyboardEventsIfAny())
    leave()
    stopUntilInForeground()
    // Who ends a stopped program from the shell gets no screen any more.
    if terminal_guard_is_end_pending() == 0 { resume() }
  }

  /// Does what the signals since the last call ask for, and tells the program in `waiting`.
  func takeSignals() {
    terminal_guard_clear_wake()
    if terminal_guard_is_end_pending() != 0, terminal_guard_owns_terminal() == 0 {
      abandon()
    } else if terminal_guard_take(SIGTSTP) != 0 {
      suspend()
    } else if terminal_guard_take(SIGCONT) != 0 {
      resumeAfterForeignStop()
    } else if terminal_guard_take(SIGWINCH) != 0 {
      adoptSize()
      shown = nil
      // A size that came and went took with it what the terminal showed.
      curses_repaint_all()
      waiting.append(.resized(size))
    }
    if terminal_guard_take(SIGINT) != 0 { waiting.append(.endRequested(.interrupt)) }
    if terminal_guard_take(SIGTERM) != 0 { waiting.append(.endRequested(.terminate)) }
    if terminal_guard_take(SIGHUP) != 0 { waiting.append(.endRequested(.hangUp)) }
  }

  /// Stopped from outside: the shell may have changed everything meanwhile.
  private func resumeAfterForeignStop() {
    if terminal_guard_owns_terminal() == 0 {
      stopUntilInForeground()
      if terminal_guard_is_end_pending() != 0 { return abandon() }
    }
    endwin()
    resume()
  }

  /// Stops until the shell continues the program in the foreground, or someone ends it.
  ///
  /// Continued in the background it stops again, as programs do that want the terminal; where no
  /// shell watches, the kernel does not stop it and the call returns at once.
  private func stopUntilInForeground() {
    repeat {
      terminal_guard_stop()
      guard terminal_guard_take(SIGCONT) != 0 else { return }
    } while terminal_guard_owns_terminal() == 0 && terminal_guard_is_end_pending() == 0
  }

  /// Gives the screen up while the shell has the terminal, whose modes are the shell's own now.
  private func abandon() {
    isEntered = false
    terminal_guard_abandon()
  }

  /// Reads the terminal's size and gives it to curses.
  func adoptSize() {
    var window = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0,
      window.ws_col > 0
    else { return }
    let isChanged =
      Int32(window.ws_row) != curses_rows() || Int32(window.ws_col) != curses_columns()
    if isChanged { resizeterm(Int32(window.ws_row), Int32(window.ws_col)) }
    size = Size(columns: Int(curses_columns()), rows: Int(curses_rows()))
    updateRestoration()
  }

  private func resume() {
    _ = terminal_guard_take(SIGCONT)
    _ = terminal_guard_take(SIGWINCH)
    enter()
    adoptSize()
    shown = nil
    curses_repaint_all()
    waiting.append(.resized(size))
  }

  private func keyboardEventsIfAny() -> [InputEvent] {
    var available: Int32 = 0
    guard !isLost, ioctl(STDIN_FILENO, UInt(FIONREAD), &available) == 0, available > 0 else {
      return []
    }
    return keyboardEvents()
  }
}
