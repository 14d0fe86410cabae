/// Two views beside or above each other, with a line between them.
///
/// Where there is no room for both, only the one with the focus is shown.
public struct SplitPane: Hashable, Sendable {
  /// How the two views lie.
  public enum Arrangement: Hashable, Sendable {
    /// Left and right of an upright line.
    case sideBySide
    /// Above and below a level line.
    case stacked
  }

  /// One of the two views.
  public enum Side: Hashable, Sendable { case first, second }

  /// Where the views and the line between them are.
  public struct Parts: Hashable, Sendable {
    /// The left or upper view; nil when only the other is shown.
    public let first: Rect?
    /// The line between them; nil when only one is shown.
    public let divider: Rect?
    /// The right or lower view; nil when only the other is shown.
    public let second: Rect?
  }

  /// How the two views lie.
  public var arrangement: Arrangement
  /// The share of the room, in per cent, that the first view has.
  public private(set) var firstPercent: Int
  /// The cells, in the direction of the split, that each view needs at least.
  public var minimum: Int
  /// The view that takes the keys, and that is left when there is room for one only.
  public var focus: Side

  /// Makes a split; by default into halves, with the focus on the first view.
  public init(
    _ arrangement: Arrangement, firstPercent: Int = 50, minimum: Int, focus: Side = .first
  ) {
    self.arrangement = arrangement
    self.firstPercent = min(max(10, firstPercent), 90)
    self.minimum = max(1, minimum)
    self.focus = focus
  }

  /// Gives the first view more room, or less with a negative number of per cents.
  public mutating func grow(byPercent change: Int) {
    firstPercent = min(max(10, firstPercent + change), 90)
  }

  /// Hands the keys to the other view.
  public mutating func switchFocus() { focus = focus == .first ? .second : .first }

  /// Divides a rectangle.
  public func parts(of rect: Rect) -> Parts {
    let isWide = arrangement == .sideBySide
    let room = (isWide ? rect.size.columns : rect.size.rows) - 1
    guard room >= 2 * minimum else {
      return Parts(
        first: focus == .first ? rect : nil, divider: nil,
        second: focus == .second ? rect : nil)
    }
    let first = min(max(minimum, room * firstPercent / 100), room - minimum)
    return Parts(
      first: slice(rect, from: 0, length: first),
      divider: slice(rect, from: first, length: 1),
      second: slice(rect, from: first + 1, length: room - first))
  }

  /// Draws the line between the views.
  public func drawDivider(into grid: inout Grid, rect: Rect) {
    guard let divider = parts(of: rect).divider?.clipped(to: grid.size) else { return }
    for row in divider.origin.row..<divider.endRow {
      for column in divider.origin.column..<divider.endColumn {
        grid.put(
          arrangement == .sideBySide ? .vertical : .horizontal, column: column, row: row)
      }
    }
  }

  private func slice(_ rect: Rect, from start: Int, length: Int) -> Rect {
    switch arrangement {
    case .sideBySide:
      Rect(
        column: rect.origin.column + start, row: rect.origin.row, columns: length,
        rows: rect.size.rows)
    case .stacked:
      Rect(
        column: rect.origin.column, row: rect.origin.row + start, columns: rect.size.columns,
        rows: length)
    }
  }
}
