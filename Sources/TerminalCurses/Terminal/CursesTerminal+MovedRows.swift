import CNcurses
import TerminalKit

extension CursesTerminal {
  /// Has the rows that reappear two rows or more away sent anew, where curses would move them by the
  /// terminal's commands for several rows at once.
  ///
  /// Not every terminal that calls itself an xterm knows those commands, and one that does not is left
  /// with two frames mixed. Moving by a single row, which a list does at each key, is known to all.
  func resendRowsMovedFar(from old: Grid, to new: Grid) {
    guard hasRegionCommands, old.size == new.size else { return }
    for row in old.rowsMovedFar(in: new) {
      wredrawln(curses_standard_screen(), Int32(row), 1)
    }
  }

  /// Whether the terminal says that it moves several rows by one command.
  private var hasRegionCommands: Bool {
    curses_capability("indn") != nil || curses_capability("rin") != nil
  }
}

extension Grid {
  /// The rows that a later grid of the same size has two rows or more away, in place of which it shows
  /// something else.
  func rowsMovedFar(in later: Grid) -> [Int] {
    var places: [ArraySlice<Cell>: [Int]] = [:]
    for row in 0..<size.rows where later.row(row) != self.row(row) {
      places[later.row(row), default: []].append(row)
    }
    return (0..<size.rows).filter { row in
      guard self.row(row) != later.row(row), self.row(row).contains(where: { $0.glyph != .space })
      else { return false }
      return places[self.row(row), default: []].contains { abs($0 - row) > 1 }
    }
  }
}
