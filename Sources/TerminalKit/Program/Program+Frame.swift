extension Program {
  /// Draws everything as it stands now.
  public func frame() -> Frame {
    if layout.isTooSmall { return requestToEnlarge() }
    var grid = Grid(size: layout.size)
    drawTitleBar(in: &grid)
    grid.rule(row: 1)
    let message = messageRect
    let body = page.screen.view(size: bodySize(above: message), options: viewOptions)
    grid.place(body.grid, column: 0, row: layout.body.origin.row)
    grid.rule(row: message.origin.row - 1)
    drawMessageLine(in: &grid, rect: message)
    drawFooter(in: &grid)
    let cursor = drawOverlay(in: &grid)
    return Frame(grid: grid, cursor: cursor ?? (overlay == nil ? screenCursor(body) : nil))
  }

  /// What the views may assume, with the keys as they are now.
  var viewOptions: DisplayOptions {
    var options = options
    options.keys = keyNames
    return options
  }

  /// The rows of the message line, more than one for a long sentence.
  private var messageRect: Rect {
    let room = max(1, layout.body.size.rows)
    let rows = min(room, max(1, message?.lines(columns: layout.size.columns).count ?? 1))
    return Rect(
      column: 0, row: layout.messageRow + 1 - rows, columns: layout.size.columns, rows: rows)
  }

  /// The room that is left to the screen, which shows what has the focus in it.
  private func bodySize(above message: Rect) -> Size {
    let taken = message.size.rows - 1
    return Size(columns: layout.body.size.columns, rows: layout.body.size.rows - taken)
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

  /// The notice if there is one, else the screen's own state; nothing while slow work is shown.
  private var message: MessageLine? {
    if let notice { return MessageLine(notice, keys: keyNames) }
    return progressBar == nil ? MessageLine(status: page.screen.statusLine) : nil
  }

  /// Draws the message, or how far slow work is.
  private func drawMessageLine(in grid: inout Grid, rect: Rect) {
    if let message { return message.draw(into: &grid, rect: rect) }
    progressBar?.draw(
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
