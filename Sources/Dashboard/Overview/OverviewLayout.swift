import TerminalKit

/// Which lines of the overview are shown, and where: what needs doing above, the latest quotes at
/// the lower right.
///
/// Each of the two lists scrolls by itself, and no further than the pointer needs, so that a line
/// that is clicked stays where it is.
struct OverviewLayout: Hashable, Sendable {
  /// The row of the first line that needs doing.
  static let urgentRow = 2
  /// The column where the latest quotes begin; left of it stand the counts.
  static let quoteColumn = 28

  /// The lines that need doing, as far as they are shown.
  private(set) var urgent = 0..<0
  /// The latest quotes, as far as they are shown.
  private(set) var quotes = 0..<0
  private var urgentCount = 0

  /// The row of the headings below what needs doing, which has one row for itself when empty.
  var lowerRow: Int { Self.urgentRow + max(1, urgent.count) + 1 }

  /// Fits both lists into a screen.
  ///
  /// - Parameters:
  ///   - urgentCount: how many lines need doing; they come first.
  ///   - lineCount: how many lines there are in all.
  ///   - pointer: the line that must be shown.
  ///   - size: the extent of the screen.
  mutating func fit(urgentCount: Int, lineCount: Int, pointer: Int, size: Size) {
    let quotesTop = quotes.lowerBound - self.urgentCount
    self.urgentCount = urgentCount
    urgent = Self.window(
      of: 0..<urgentCount, rows: max(2, size.rows - 12), top: urgent.lowerBound, pointer: pointer)
    quotes = Self.window(
      of: urgentCount..<max(urgentCount, lineCount), rows: max(0, size.rows - lowerRow - 1),
      top: urgentCount + quotesTop, pointer: pointer)
  }

  /// How many lines that need doing have no room below those that are shown.
  var hiddenBelow: Int { urgentCount - urgent.upperBound }

  /// The row on which a line stands; nothing for one that is not shown.
  func row(of line: Int) -> Int? {
    if urgent.contains(line) { return Self.urgentRow + line - urgent.lowerBound }
    if quotes.contains(line) { return lowerRow + 1 + line - quotes.lowerBound }
    return nil
  }

  /// The line that stands at a place, if one does.
  func line(at point: Point) -> Int? {
    let shown = Array(urgent) + (point.column >= Self.quoteColumn ? Array(quotes) : [])
    return shown.first { row(of: $0) == point.row }
  }

  private static func window(
    of lines: Range<Int>, rows: Int, top: Int, pointer: Int
  ) -> Range<Int> {
    let room = min(rows, lines.count)
    var first = min(max(top, lines.lowerBound), lines.upperBound - room)
    if room > 0, lines.contains(pointer) {
      first = min(max(first, pointer - room + 1), pointer)
    }
    return first..<first + room
  }
}
