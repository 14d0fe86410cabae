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
    let note = page.screen.titleNote
    let noteColumns = note.isEmpty ? 0 : DisplayWidth.columns(of: note) + 2
    let row = Rect(columns: layout.size.columns, rows: 1)
    grid.clear(row, role: .title)
    if tabs[selectedTab].pages.count > 1 {
      grid.write(
        page.screen.breadcrumb.joined(separator: " > "), column: 1, row: 0, role: .title)
    } else {
      tabBar.draw(into: &grid, rect: Rect(columns: row.size.columns - noteColumns, rows: 1))
    }
    grid.writeRight(note, endColumn: layout.size.columns - 1, row: 0, role: .title)
  }

  private var tabBar: TabBar {
    let places = tabs.enumerated().map { index, tab in
      let action = table.frame.actions.first { $0.id == FrameActions.tabAction(index) }
      return TabBar.Tab(key: action.flatMap { table.keys(of: $0).first }, title: tab.title)
    }
    return TabBar(name: name, tabs: places, selected: selectedTab)
  }

  /// Draws the notice if there is one, else how far slow work is, else the screen's own state.
  private func drawMessageLine(in grid: inout Grid) {
    let body = layout.body
    let room = Rect(
      column: 0, row: body.origin.row, columns: layout.size.columns,
      rows: layout.messageRow + 1 - body.origin.row)
    if let notice { return MessageLine(notice).draw(into: &grid, rect: room) }
    guard let progressBar else {
      return MessageLine(status: page.screen.statusLine).draw(into: &grid, rect: room)
    }
    progressBar.draw(
      into: &grid,
      rect: Rect(column: 1, row: layout.messageRow, columns: layout.size.columns - 2, rows: 1),
      options: options)
  }

  /// The bar of the slow work that has a title; of several, the first by title.
  private var progressBar: ProgressBar? {
    let titled = running.values.compactMap { work in work.title.map { ($0, work) } }
    guard let (title, work) = titled.min(by: { $0.0 < $1.0 }) else { return nil }
    if work.isGivenUp { return ProgressBar(label: "Giving up: \(title)") }
    return ProgressBar(
      label: title, progress: work.progress, cancelKey: table.keys(of: FrameActions.cancel).first)
  }
}
