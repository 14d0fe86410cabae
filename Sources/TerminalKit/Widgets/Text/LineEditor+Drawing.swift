extension LineEditor {
  /// Draws the line into one row, scrolled so that the cursor is seen.
  ///
  /// A line longer than its room moves by half the room at a time, which costs fewer bytes than
  /// moving it with every key; `~` at an edge says that the text goes on there.
  ///
  /// - Parameters:
  ///   - grid: what to draw into.
  ///   - column: the first column of the room.
  ///   - row: the row.
  ///   - columns: the room there is; behind a text that fills it, the cursor stands on the last column.
  ///   - role: what the line means; the whole room takes it.
  ///   - endAligned: whether the text stands at the right end of the room, as numbers do.
  /// - Returns: where the text cursor stands.
  @discardableResult
  public func draw(
    into grid: inout Grid, column: Int, row: Int, columns: Int, role: Role = .field,
    endAligned: Bool = false
  ) -> Point {
    let room = Rect(column: column, row: row, columns: columns, rows: 1)
    grid.clear(room.clipped(to: grid.size), role: role)
    guard columns > 0 else { return Point(column: column, row: row) }
    let total = DisplayWidth.columns(of: text)
    let indent = endAligned && total < columns ? columns - 1 - total : 0
    let first = total <= columns ? 0 : firstColumn(room: columns)
    var at = -first
    for character in characters {
      let width = DisplayWidth.columns(of: character)
      if at >= 0, at + width <= columns {
        grid.write(String(character), column: column + indent + at, row: row, role: role)
      }
      at += width
    }
    if first > 0 { grid.write("~", column: column, row: row, role: role) }
    if at > columns { grid.write("~", column: column + columns - 1, row: row, role: role) }
    let cursor = min(indent + cursorColumn - first, columns - 1)
    return Point(column: column + cursor, row: row)
  }

  /// The first column of the text that is shown in a room; it depends on nothing but the cursor,
  /// so that drawing needs no memory of the last frame.
  private func firstColumn(room: Int) -> Int {
    let last = max(1, room - 1)
    guard cursorColumn >= last else { return 0 }
    let step = max(1, room / 2)
    return ((cursorColumn - last) / step + 1) * step
  }
}
