extension Form {
  /// Draws the part of the form that holds the focus.
  ///
  /// - Parameters:
  ///   - grid: what to draw into.
  ///   - rect: where; a form that is higher is scrolled.
  ///   - computed: gives the texts that the layout calls computed.
  /// - Returns: the place of the text cursor, or nil in command mode.
  @discardableResult
  public func draw(
    into grid: inout Grid, rect: Rect, computed: (FieldPath) -> ComputedText? = { _ in nil }
  ) -> Point? {
    let geometry = FormGeometry(self)
    let window = FormWindow(rect: rect, first: firstLine(rows: rect.size.rows))
    for text in geometry.texts { draw(text, into: &grid, window: window) }
    for place in geometry.computed {
      guard let row = window.row(ofLine: place.line), let shown = computed(place.path) else {
        continue
      }
      window.write(shown.text, place.column, row, shown.role, place.width, into: &grid)
    }
    var cursor: Point?
    for place in geometry.fields {
      let at = draw(place, into: &grid, window: window)
      if place.path == focus { cursor = at }
    }
    window.markMore(lineCount: geometry.lineCount, into: &grid)
    return mode == .typing ? cursor : nil
  }

  private func draw(_ text: FormGeometry.Text, into grid: inout Grid, window: FormWindow) {
    guard let row = window.row(ofLine: text.line) else { return }
    let indent = text.isEndAligned ? text.width - DisplayWidth.columns(of: text.text) : 0
    window.write(text.text, text.column + indent, row, text.role, text.width, into: &grid)
  }

  private func draw(
    _ place: FormGeometry.Field, into grid: inout Grid, window: FormWindow
  ) -> Point? {
    guard let row = window.row(ofLine: place.line), let field = field(at: place.path) else {
      return nil
    }
    if let label = place.label { draw(label, into: &grid, window: window) }
    drawMark(place, row: row, into: &grid, window: window)
    let column = window.rect.origin.column + place.column
    let width = min(place.width, window.rect.endColumn - column)
    let role = role(of: place.path)
    let isFocused = place.path == focus
    switch field.kind {
    case .checkBox:
      return drawCheckBox(place.path, into: &grid, column: column, row: row, role: role)
    case .choice(let choices):
      let value = values[place.path]
      let title = choices.first { $0.value == value }?.title ?? value
      var shown = LineEditor(title)
      _ = shown.handle(.home)
      shown.draw(into: &grid, column: column, row: row, columns: width, role: role)
      if isFocused { grid.put(.more, column: column + width - 1, row: row, role: role) }
      return Point(column: column, row: row)
    default:
      var shown = isFocused ? editor : LineEditor(values[place.path])
      if !isFocused { _ = shown.handle(.home) }
      return shown.draw(
        into: &grid, column: column, row: row, columns: width, role: role,
        endAligned: field.kind.isEndAligned)
    }
  }

  /// Draws a box; an empty one is plain text, so that those with a mark stand out, and a page full of
  /// them is few bytes on a slow line.
  private func drawCheckBox(
    _ path: FieldPath, into grid: inout Grid, column: Int, row: Int, role: Role
  ) -> Point {
    let isEmpty = values[path].isEmpty
    let role = isEmpty && role == .field ? .text : role
    grid.write("[ ]", column: column, row: row, role: role)
    if !isEmpty { grid.put(.check, column: column + 1, row: row, role: role) }
    return Point(column: column + 1, row: row)
  }

  /// Says before a field that it is refused, or usable with consequences.
  private func drawMark(
    _ place: FormGeometry.Field, row: Int, into grid: inout Grid, window: FormWindow
  ) {
    if showsRefusal(at: place.path) {
      window.write("!", place.column - 1, row, .danger, 1, into: &grid)
    } else if showsWarning(at: place.path) {
      window.write("~", place.column - 1, row, .warning, 1, into: &grid)
    }
  }

  private func role(of path: FieldPath) -> Role {
    if path == focus { return .fieldFocused }
    return showsRefusal(at: path) ? .fieldRefused : .field
  }
}

/// The lines of a form that a rectangle shows.
struct FormWindow {
  let rect: Rect
  let first: Int

  /// The row of the grid that a line of the form is drawn in; nil when it is scrolled away.
  func row(ofLine line: Int) -> Int? {
    let offset = line - first
    guard offset >= 0, offset < rect.size.rows else { return nil }
    return rect.origin.row + offset
  }

  func write(
    _ text: String, _ column: Int, _ row: Int, _ role: Role, _ width: Int, into grid: inout Grid
  ) {
    let room = min(width, rect.size.columns - column)
    guard room > 0, column >= 0 else { return }
    grid.write(text, column: rect.origin.column + column, row: row, role: role, columns: room)
  }

  /// Shows in the last column that the form goes on above or below.
  func markMore(lineCount: Int, into grid: inout Grid) {
    let column = rect.endColumn - 1
    if first > 0 { grid.write("^", column: column, row: rect.origin.row, role: .muted) }
    if first + rect.size.rows < lineCount {
      grid.write("v", column: column, row: rect.endRow - 1, role: .muted)
    }
  }
}
