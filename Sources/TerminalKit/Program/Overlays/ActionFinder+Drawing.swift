extension ActionFinder {
  /// Draws the list over the whole rectangle and answers where the text cursor stands.
  func draw(in grid: inout Grid, rect: Rect, selection: DisplayOptions.Selection) -> Point {
    grid.clear(rect)
    let left = rect.origin.column
    grid.write(title, column: left + 1, row: rect.origin.row, role: .heading)
    let prompt = grid.write("Find: ", column: left + 1, row: rect.origin.row + 1, role: .muted)
    grid.write(editor.text, column: left + 1 + prompt, row: rect.origin.row + 1, role: .field)
    drawList(
      in: &grid, selection: selection,
      rect: Rect(
        column: left, row: rect.origin.row + 3, columns: rect.size.columns,
        rows: max(0, rect.size.rows - 6)))
    drawDetail(in: &grid, row: rect.endRow - 2, left: left, columns: rect.size.columns)
    return Point(column: left + 1 + prompt + editor.cursorColumn, row: rect.origin.row + 1)
  }

  private func drawList(
    in grid: inout Grid, selection: DisplayOptions.Selection, rect: Rect
  ) {
    let found = found
    if found.isEmpty {
      grid.write(
        "Nothing is called that; Backspace widens the search.", column: rect.origin.column + 3,
        row: rect.origin.row, role: .muted)
    }
    let first = max(0, min(pointer - rect.size.rows / 2, found.count - rect.size.rows))
    for (offset, entry) in found.dropFirst(first).prefix(rect.size.rows).enumerated() {
      let row = rect.origin.row + offset
      draw(entry, in: &grid, row: row, rect: rect)
      guard first + offset == pointer else { continue }
      if selection == .bar {
        grid.setRole(
          .selected,
          in: Rect(column: rect.origin.column, row: row, columns: rect.size.columns, rows: 1))
      }
      grid.write(
        ">", column: rect.origin.column + 1, row: row,
        role: selection == .bar ? .selected : .heading)
    }
  }

  private func draw(_ entry: Entry, in grid: inout Grid, row: Int, rect: Rect) {
    let left = rect.origin.column
    let isMuted = entry.hindrance != nil
    grid.write(entry.keyText, column: left + 3, row: row, role: .key, columns: 13)
    grid.write(
      entry.action.title, column: left + 17, row: row, role: isMuted ? .muted : .text, columns: 19)
    grid.write(
      entry.action.help, column: left + 37, row: row, role: .muted,
      columns: max(0, rect.size.columns - 38))
  }

  /// The selected entry in full, with the reason where it cannot be done.
  private func drawDetail(in grid: inout Grid, row: Int, left: Int, columns: Int) {
    guard let selected else { return }
    grid.write(
      "\(selected.place): \(selected.action.help)", column: left + 1, row: row - 1, role: .text,
      columns: columns - 2)
    if let hindrance = selected.hindrance {
      grid.write(
        "!  Not now: \(hindrance)", column: left + 1, row: row, role: .warning,
        columns: columns - 2)
    }
  }
}
