extension FilterList {
  private enum Line {
    case heading(String)
    case item(FilterItem<ID>, isPointed: Bool)
  }

  /// Draws the prompt into the first row of a rectangle and the matches below.
  ///
  /// - Returns: the place of the text cursor.
  public func draw(into grid: inout Grid, rect: Rect, options: DisplayOptions) -> Point {
    guard rect.size.rows > 0 else { return rect.origin }
    let cursor = prompt.draw(into: &grid, rect: rect.line(0))
    let room = rect.size.rows - 1
    guard room > 0 else { return cursor }
    guard !matches.isEmpty else {
      grid.write(
        "nothing answers to \"\(prompt.text)\"", column: rect.origin.column + 2,
        row: rect.origin.row + 1, role: .muted, columns: max(0, rect.size.columns - 2))
      return cursor
    }
    let lines = self.lines
    let first = firstLine(of: lines, room: room)
    for (offset, line) in lines.dropFirst(first).prefix(room).enumerated() {
      draw(line, into: &grid, rect: rect.line(1 + offset), options: options)
    }
    return cursor
  }

  /// The matches, under their headings as long as nothing is typed.
  private var lines: [Line] {
    var lines: [Line] = []
    var group = ""
    for (index, item) in matches.enumerated() {
      if prompt.text.isEmpty, item.group != group {
        group = item.group
        lines.append(.heading(group))
      }
      lines.append(.item(item, isPointed: index == pointer))
    }
    return lines
  }

  /// Pages through the list, so that moving the pointer within a page sends two lines only.
  private func firstLine(of lines: [Line], room: Int) -> Int {
    let pointed = lines.firstIndex {
      if case .item(_, true) = $0 { true } else { false }
    }
    return (pointed ?? 0) / room * room
  }

  private func draw(
    _ line: Line, into grid: inout Grid, rect: Rect, options: DisplayOptions
  ) {
    switch line {
    case .heading(let text):
      grid.write(
        text, column: rect.origin.column, row: rect.origin.row, role: .heading,
        columns: rect.size.columns)
    case .item(let item, let isPointed):
      draw(item, isPointed: isPointed, into: &grid, rect: rect, options: options)
    }
  }

  private func draw(
    _ item: FilterItem<ID>, isPointed: Bool, into grid: inout Grid, rect: Rect,
    options: DisplayOptions
  ) {
    let row = rect.origin.row
    let isBar = isPointed && options.selection == .bar
    if isBar { grid.clear(rect.clipped(to: grid.size), role: .selected) }
    if isPointed && !isBar {
      grid.write(">", column: rect.origin.column, row: row)
    }
    let match = TextMatch(prompt.text)
    var at = rect.origin.column + 2
    func write(_ text: String, _ role: Role, _ width: Int) {
      let room = min(width, rect.endColumn - at)
      guard room > 0 else { return }
      grid.write(
        text, matching: match, column: at, row: row, role: isBar ? .selected : role,
        columns: room)
      at += width + 2
    }
    if labelWidth > 0 { write(item.label, .key, labelWidth) }
    write(item.title, item.disabledReason == nil ? .text : .muted, titleWidth)
    write(item.explanation, .muted, rect.size.columns)
  }

  /// How far from the left the sentence on an item begins.
  var detailOffset: Int { 2 + (labelWidth > 0 ? labelWidth + 2 : 0) + titleWidth + 2 }

  private var labelWidth: Int { min(12, widest(\.label)) }

  private var titleWidth: Int { min(28, widest(\.title)) }

  private func widest(_ text: KeyPath<FilterItem<ID>, String>) -> Int {
    items.map { DisplayWidth.columns(of: $0[keyPath: text]) }.max() ?? 0
  }
}
