/// A pointer in a list of lines, and the part of the list that is shown: what every list shares.
///
/// It scrolls no further than the pointer needs, so that a line that is clicked stays where it is.
public struct PointerList: Hashable, Sendable {
  /// What an input did.
  public enum Outcome: Hashable, Sendable {
    /// It means nothing to a list.
    case ignored
    /// The pointer moved, or stood at the end of its way.
    case moved
    /// The line was pressed that the pointer stood on already, or Enter was.
    case opened(line: Int)
  }

  /// How many lines there are.
  public private(set) var count = 0
  /// The line under the pointer; 0 in an empty list.
  public private(set) var pointer = 0
  /// The first line that is shown.
  public private(set) var top = 0
  /// How many lines are shown, as far as was told.
  public private(set) var rows = 18

  /// Makes an empty list.
  public init() {}

  /// Tells how many lines there are now, and which of them the pointer shall be on.
  ///
  /// Without a line the pointer keeps its place, or goes to the last one if there are fewer.
  public mutating func setCount(_ count: Int, pointer wanted: Int? = nil) {
    self.count = max(0, count)
    move(to: wanted ?? pointer)
  }

  /// Tells how many lines are shown, so that paging fits them.
  public mutating func layOut(rows: Int) {
    self.rows = max(1, rows)
    top = firstShown(rows: self.rows)
  }

  /// Puts the pointer on a line, or on the nearest that there is.
  public mutating func move(to line: Int) {
    pointer = min(max(0, line), max(0, count - 1))
    top = firstShown(rows: rows)
  }

  /// Moves the pointer by some lines.
  public mutating func move(by lines: Int) {
    // A sum beyond all numbers is beyond the ends of the list too.
    let (line, isFar) = pointer.addingReportingOverflow(lines)
    move(to: isFar ? (lines < 0 ? 0 : count - 1) : line)
  }

  /// The lines that are shown in so many rows, the pointer among them.
  public func shown(rows: Int) -> Range<Int> {
    let first = firstShown(rows: rows)
    return first..<min(count, first + max(0, rows))
  }

  /// Where in the list the view is, such as `19-36 of 412`; empty when all lines are shown.
  public var positionText: String {
    guard count > rows else { return "" }
    return "\(top + 1)-\(min(count, top + rows)) of \(count)"
  }

  /// The first line shown in so many rows: the last one, moved as little as possible.
  func firstShown(rows: Int) -> Int {
    let lowest = max(0, pointer - max(1, rows) + 1)
    let wanted = min(max(top, lowest), pointer)
    return min(wanted, max(0, count - rows))
  }
}

extension PointerList {
  /// Does what a key means in a list: arrows, `j` and `k`, paging keys, `g` and `G` for the ends,
  /// Enter to open.
  public mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .up, .character("k"): move(by: -1)
    case .down, .character("j"): move(by: 1)
    case .pageUp, .control("b"): move(by: -rows)
    case .pageDown, .control("f"): move(by: rows)
    case .home, .character("g"): move(to: 0)
    case .end, .character("G"): move(to: count - 1)
    case .enter: return count > 0 ? .opened(line: pointer) : .ignored
    default: return .ignored
    }
    return .moved
  }

  /// Does what the mouse means: a press puts the pointer on a line or opens the one that it is on,
  /// the wheel moves it.
  ///
  /// - Parameters:
  ///   - kind: what the mouse did.
  ///   - line: the line that is shown where it was pressed; nothing where none is.
  ///   - step: the lines of one turn of the wheel; a short list wants one.
  /// - Returns: what that did.
  public mutating func handle(
    _ kind: MouseEvent.Kind, onLine line: Int?, step: Int = 3
  ) -> Outcome {
    switch kind {
    case .wheelUp: move(by: -step)
    case .wheelDown: move(by: step)
    case .press:
      guard let line, (0..<count).contains(line) else { return .ignored }
      if line == pointer { return .opened(line: line) }
      move(to: line)
    }
    return .moved
  }
}

extension PointerList {
  /// Shows that the pointer is on a line: as a bar, or by the sign in the first column.
  ///
  /// - Parameters:
  ///   - row: the row of the grid that the line is drawn on.
  ///   - columns: the columns of the list, the sign in the first.
  ///   - grid: what to draw into.
  ///   - options: how the pointer is shown.
  /// - Returns: the role of everything on the line, or nothing for each text's own.
  public static func drawPointer(
    row: Int, columns: Range<Int>, in grid: inout Grid, options: DisplayOptions
  ) -> Role? {
    let isBar = options.selection == .bar
    if isBar {
      let line = Rect(column: columns.lowerBound, row: row, columns: columns.count, rows: 1)
      grid.clear(line.clipped(to: grid.size), role: .selected)
    }
    grid.write(">", column: columns.lowerBound, row: row, role: isBar ? .selected : .text)
    return isBar ? .selected : nil
  }
}
