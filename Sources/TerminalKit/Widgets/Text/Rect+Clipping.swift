extension Rect {
  /// One line of the rectangle, counted from its top.
  func line(_ line: Int) -> Rect {
    Rect(column: origin.column, row: origin.row + line, columns: size.columns, rows: 1)
  }

  /// The part of the rectangle that lies on a screen of a size; empty when none does.
  func clipped(to size: Size) -> Rect {
    let left = min(max(0, origin.column), size.columns)
    let upper = min(max(0, origin.row), size.rows)
    return Rect(
      column: left, row: upper, columns: min(endColumn, size.columns) - left,
      rows: min(endRow, size.rows) - upper)
  }

  /// The part of the rectangle that lies in another one.
  func intersection(_ other: Rect) -> Rect {
    let left = max(origin.column, other.origin.column)
    let upper = max(origin.row, other.origin.row)
    return Rect(
      column: left, row: upper, columns: min(endColumn, other.endColumn) - left,
      rows: min(endRow, other.endRow) - upper)
  }
}
