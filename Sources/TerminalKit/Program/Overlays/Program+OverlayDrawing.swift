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

  /// The list takes the screen's place; below it stands the whole sentence on what is pointed at,
  /// where its line has no room for it.
  private func draw(
    _ list: FilterList<ActionID>, title: String, in grid: inout Grid
  ) -> Point {
    let body = layout.body
    let columns = body.size.columns - 2
    let sentenceRows = min(
      MessageLine.mostLines, max(1, list.explanationRows(columns: columns)))
    let rule = layout.messageRow - sentenceRows
    for row in body.origin.row...layout.messageRow { clearRow(row, in: &grid) }
    drawKeys([("Enter", "Do it"), ("Up Down", "Move"), ("Esc", "Close")], in: &grid)
    grid.write(title, column: 1, row: body.origin.row, role: .heading)
    grid.rule(row: rule)
    for (offset, line) in list.explanation(columns: columns).prefix(sentenceRows).enumerated() {
      grid.write(line, column: 1, row: rule + 1 + offset, role: .message)
    }
    let top = body.origin.row + 1
    return list.draw(
      into: &grid, rect: Rect(column: 1, row: top, columns: columns, rows: rule - top),
      options: options)
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
