extension Table {
  /// Draws header and visible rows.
  ///
  /// The first three cells of a row hold `>` for the pointer on terminals that show it so, `*` or
  /// the row's own sign, and a blank.
  ///
  /// - Parameters:
  ///   - grid: what to draw into.
  ///   - rect: where; its first row is the header.
  ///   - options: how the pointer is shown.
  ///   - rows: gives the rows of a range, one for each; nil for one that is still being read, which
  ///     is shown as `...`.
  public func draw(
    into grid: inout Grid, rect: Rect, options: DisplayOptions,
    rows: (Range<Int>) -> [TableRow<RowID>?]
  ) {
    guard rect.size.rows > 0 else { return }
    let placed = placedColumns(in: rect)
    drawHeader(into: &grid, rect: rect, placed: placed)
    guard rowCount > 0 else { return drawEmptyText(into: &grid, rect: rect) }
    let range = list.shown(rows: rect.size.rows - 1)
    let shown = range.isEmpty ? [] : rows(range)
    let match = TextMatch(searchText)
    for (offset, index) in range.enumerated() {
      let line = Line(
        row: offset < shown.count ? shown[offset] : nil, gridRow: rect.origin.row + 1 + offset,
        isPointed: index == pointer, match: match)
      draw(line, into: &grid, rect: rect, placed: placed, options: options)
    }
  }

  private struct Line {
    let row: TableRow<RowID>?
    let gridRow: Int
    let isPointed: Bool
    let match: TextMatch?
  }

  private func drawHeader(into grid: inout Grid, rect: Rect, placed: [PlacedColumn]) {
    let row = rect.origin.row
    grid.clear(rect.line(0).clipped(to: grid.size), role: .columnHeader)
    for place in placed {
      let column = columns[place.index]
      let title = DisplayText.fitted(DisplayText.escaped(column.title), columns: place.width)
      let wide = DisplayWidth.columns(of: title)
      let start = column.alignment == .left ? place.column : place.endColumn - wide
      grid.write(title, column: start, row: row, role: .columnHeader)
      guard let sort = viewState.sort, sort.column == column.id else { continue }
      let arrow = sort.direction == .ascending ? "^" : "v"
      let gap = column.alignment == .left && wide < place.width ? 1 : 0
      grid.write(
        arrow, column: min(start + wide + gap, rect.endColumn - 1), row: row, role: .columnHeader)
    }
  }

  private func drawEmptyText(into grid: inout Grid, rect: Rect) {
    for (offset, text) in emptyText.enumerated() where offset + 2 < rect.size.rows {
      grid.write(
        text, column: rect.origin.column + Self.gutter, row: rect.origin.row + 2 + offset,
        role: .muted, columns: rect.size.columns - Self.gutter)
    }
  }

  private func draw(
    _ line: Line, into grid: inout Grid, rect: Rect, placed: [PlacedColumn],
    options: DisplayOptions
  ) {
    var isBar = false
    if line.isPointed {
      let columns = rect.origin.column..<rect.endColumn
      isBar =
        PointerList.drawPointer(
          row: line.gridRow, columns: columns, in: &grid, options: options) != nil
    }
    drawGutter(line, into: &grid, column: rect.origin.column, isBar: isBar)
    guard let row = line.row else {
      grid.write(
        "...", column: rect.origin.column + Self.gutter, row: line.gridRow,
        role: isBar ? .selected : .muted)
      return
    }
    let isMarked = marked.contains(row.id)
    for place in placed where place.index < row.cells.count {
      let cell = row.cells[place.index]
      let own = cell.role ?? columns[place.index].role
      let role: Role = isBar ? .selected : isMarked && own == .text ? .marked : own
      draw(cell.text, match: line.match, into: &grid, row: line.gridRow, place: place, role: role)
    }
  }

  private func drawGutter(_ line: Line, into grid: inout Grid, column: Int, isBar: Bool) {
    guard let row = line.row else { return }
    if marked.contains(row.id) {
      grid.write("*", column: column + 1, row: line.gridRow, role: isBar ? .selected : .marked)
    } else if let sign = row.sign {
      grid.write(
        sign.text, column: column + 1, row: line.gridRow,
        role: isBar ? .selected : sign.role ?? .text, columns: 1)
    }
  }

  private func draw(
    _ text: String, match: TextMatch?, into grid: inout Grid, row: Int, place: PlacedColumn,
    role: Role
  ) {
    let alignment = columns[place.index].alignment
    guard alignment != .left else {
      grid.write(
        text, matching: match, column: place.column, row: row, role: role, columns: place.width)
      return
    }
    var padding = 0
    if case .decimal(let places) = alignment { padding = DecimalAlignment.padding(text, places) }
    let shown = DisplayText.fitted(DisplayText.escaped(text), columns: place.width)
    let wide = DisplayWidth.columns(of: shown)
    if wide + padding > place.width { padding = 0 }
    grid.write(
      shown, matching: match, column: place.endColumn - wide - padding, row: row, role: role,
      columns: wide)
  }
}

/// Lines numbers up on their decimal point.
enum DecimalAlignment {
  /// The blanks that belong behind a number so that its point stands where it does in numbers
  /// with so many digits behind it; 0 for a text that is no number.
  static func padding(_ text: String, _ places: Int) -> Int {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }),
      text.utf8.allSatisfy({ (0x30...0x39).contains($0) || " .,+-".utf8.contains($0) })
    else { return 0 }
    guard let point = text.utf8.lastIndex(of: UInt8(ascii: ".")) else {
      return places > 0 ? places + 1 : 0
    }
    return max(0, places - text.utf8.distance(from: point, to: text.utf8.endIndex) + 1)
  }
}
