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
    guard isOpen else { return }
    waiting.append(contentsOf: keyboardEventsIfAny())
    leave()
    terminal_guard_stop()
    resume()
  }

  /// Does what the signals since the last call ask for, and tells the program in `waiting`.
  func takeSignals() {
    terminal_guard_clear_wake()
    if terminal_guard_take(SIGTSTP) != 0 {
      suspend()
    } else if terminal_guard_take(SIGCONT) != 0 {
      // Stopped from outside: the shell may have changed everything meanwhile.
      endwin()
      resume()
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
