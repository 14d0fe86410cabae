/// A bordered box that floats over a screen, with a title in its upper border.
public struct FloatingPanel: Hashable, Sendable {
  /// What stands in the upper border; may be empty.
  public let title: String
  /// The extent of what is inside the border.
  public let content: Size

  /// Makes a panel around so much content.
  public init(title: String, content: Size) {
    self.title = title
    self.content = content
  }

  /// Draws the border in the middle of a rectangle and empties what is inside.
  ///
  /// - Parameters:
  ///   - grid: what to draw into.
  ///   - rect: what to be in the middle of.
  /// - Returns: the inside, smaller than the content where room lacks.
  public func draw(into grid: inout Grid, rect: Rect) -> Rect {
    let columns = min(rect.size.columns, content.columns + 4)
    let rows = min(rect.size.rows, content.rows + 2)
    let box = Rect(
      column: rect.origin.column + (rect.size.columns - columns) / 2,
      row: rect.origin.row + (rect.size.rows - rows) / 2, columns: columns, rows: rows)
    grid.clear(box.clipped(to: grid.size))
    guard columns >= 4, rows >= 2 else { return Rect(columns: 0, rows: 0) }
    drawBorder(box, into: &grid)
    if !title.isEmpty {
      grid.write(
        " \(title) ", column: box.origin.column + 2, row: box.origin.row, role: .heading,
        columns: columns - 4)
    }
    return Rect(
      column: box.origin.column + 2, row: box.origin.row + 1, columns: columns - 4,
      rows: rows - 2)
  }

  private func drawBorder(_ box: Rect, into grid: inout Grid) {
    let left = box.origin.column
    let right = box.endColumn - 1
    let upper = box.origin.row
    let lower = box.endRow - 1
    for column in left...right {
      grid.put(.horizontal, column: column, row: upper)
      grid.put(.horizontal, column: column, row: lower)
    }
    for row in upper...lower {
      grid.put(.vertical, column: left, row: row)
      grid.put(.vertical, column: right, row: row)
    }
    grid.put(.topLeft, column: left, row: upper)
    grid.put(.topRight, column: right, row: upper)
    grid.put(.bottomLeft, column: left, row: lower)
    grid.put(.bottomRight, column: right, row: lower)
  }
}
