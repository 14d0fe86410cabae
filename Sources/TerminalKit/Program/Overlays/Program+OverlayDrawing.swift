extension Program {
  /// Draws what floats and answers where its text cursor stands.
  func drawOverlay(in grid: inout Grid) -> Point? {
    switch overlay {
    case .actions(_, let title, let list): draw(list, title: title, in: &grid)
    case .prompt(_, _, let line): draw(line, in: &grid)
    case .confirm(_, _, let dialog): draw(dialog, in: &grid)
    case nil: nil
    }
  }

  private func draw(
    _ list: FilterList<ActionID>, title: String, in grid: inout Grid
  ) -> Point {
    let body = layout.body
    grid.clear(body)
    clearRow(layout.messageRow, in: &grid)
    drawKeys([("Enter", "Do it"), ("Up Down", "Move"), ("Esc", "Close")], in: &grid)
    grid.write(title, column: 1, row: body.origin.row, role: .heading)
    return list.draw(
      into: &grid,
      rect: Rect(
        column: 1, row: body.origin.row + 1, columns: body.size.columns - 2,
        rows: body.size.rows - 1), options: options)
  }

  private func draw(_ line: LinePrompt, in grid: inout Grid) -> Point {
    clearRow(layout.messageRow, in: &grid)
    drawKeys([("Enter", "Keep"), ("Esc", "Give up")], in: &grid)
    return line.draw(
      into: &grid,
      rect: Rect(column: 1, row: layout.messageRow, columns: layout.size.columns - 2, rows: 1))
  }

  private func draw(_ dialog: ConfirmDialog, in grid: inout Grid) -> Point? {
    drawKeys([], in: &grid)
    return dialog.draw(into: &grid, rect: layout.body)
  }

  private func drawKeys(_ keys: [(key: String, title: String)], in grid: inout Grid) {
    clearRow(layout.footerRow, in: &grid)
    var column = 1
    for (key, title) in keys {
      column += grid.write(key, column: column, row: layout.footerRow, role: .key)
      column += grid.write(" " + title, column: column, row: layout.footerRow, role: .keyTitle) + 2
    }
  }

  private func clearRow(_ row: Int, in grid: inout Grid) {
    grid.clear(Rect(column: 0, row: row, columns: layout.size.columns, rows: 1))
  }
}
