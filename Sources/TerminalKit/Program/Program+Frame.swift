extension Program {
  /// Draws everything as it stands now.
  public func frame() -> Frame {
    if layout.isTooSmall { return requestToEnlarge() }
    var grid = Grid(size: layout.size)
    drawTitleBar(in: &grid)
    grid.rule(row: 1)
    let body = page.screen.view(size: layout.body.size, options: options)
    grid.place(body.grid, column: 0, row: layout.body.origin.row)
    grid.rule(row: layout.lowerRule)
    drawMessageLine(in: &grid)
    drawFooter(in: &grid)
    let cursor = drawOverlay(in: &grid)
    return Frame(grid: grid, cursor: cursor ?? (overlay == nil ? screenCursor(body) : nil))
  }

  private func screenCursor(_ body: Frame) -> Point? {
    body.cursor.map { Point(column: $0.column, row: $0.row + layout.body.origin.row) }
  }

  private func requestToEnlarge() -> Frame {
    var grid = Grid(size: layout.size)
    let least = ProgramLayout.least
    grid.write("Enlarge to \(least.columns)x\(least.rows)", column: 0, row: 0)
    return Frame(grid: grid)
  }

  private func drawTitleBar(in grid: inout Grid) {
    grid.clear(Rect(columns: layout.size.columns, rows: 1), role: .title)
    if tabs[selectedTab].pages.count > 1 {
      grid.write(
        page.screen.breadcrumb.joined(separator: " > "), column: 1, row: 0, role: .title)
    } else {
      drawTabs(in: &grid)
    }
    grid.writeRight(
      page.screen.titleNote, endColumn: layout.size.columns - 1, row: 0, role: .title)
  }

  private func drawTabs(in grid: inout Grid) {
    var column = 1 + grid.write(name, column: 1, row: 0, role: .title) + 2
    for (index, tab) in tabs.enumerated() {
      let role: Role = index == selectedTab ? .tabSelected : .title
      // Brackets tell the shown tab where neither colour nor reverse video does.
      let text =
        index == selectedTab ? "[\(index + 1) \(tab.title)]" : " \(index + 1) \(tab.title) "
      column += grid.write(text, column: column, row: 0, role: role)
    }
  }

  /// Draws the message; one that is too long for a line pushes the rule above it up.
  private func drawMessageLine(in grid: inout Grid) {
    let (text, role) = message
    let lines = WordWrap.lines(of: text, columns: layout.size.columns - 2).prefix(4)
    let first = layout.messageRow - max(0, lines.count - 1)
    if lines.count > 1 {
      let above = Rect(
        column: 0, row: first - 1, columns: layout.size.columns, rows: lines.count)
      grid.clear(above)
      grid.rule(row: first - 1)
    }
    for (offset, line) in lines.enumerated() {
      grid.write(line, column: 1, row: first + offset, role: role)
    }
  }

  private var message: (text: String, role: Role) {
    if let notice { return (notice.line, notice.role) }
    if let line = progressLine() { return (line, .message) }
    return (page.screen.statusLine, .message)
  }

  /// Tells of the slow work that has a title: what, how far, and how to give it up.
  private func progressLine() -> String? {
    let shown = running.values.filter { $0.title != nil }
    guard let work = shown.min(by: { ($0.title ?? "") < ($1.title ?? "") }), let title = work.title
    else { return nil }
    if work.isGivenUp { return "Giving up: \(title)" }
    let cancelKey = table.keys(of: FrameActions.cancel).first?.name ?? ""
    var line = title
    if let progress = work.progress {
      line += " \(progress.done)" + (progress.total.map { " of \($0)" } ?? "")
    }
    return line + "   \(cancelKey) Cancel"
  }
}

extension Notice {
  /// The sentence behind a word that tells its kind without colour.
  var line: String {
    switch kind {
    case .info: text
    case .done: "DONE  " + text
    case .warning: "!  " + text
    case .error: "ERROR  " + text
    }
  }

  var role: Role {
    switch kind {
    case .info: .message
    case .done: .good
    case .warning: .warning
    case .error: .danger
    }
  }
}
