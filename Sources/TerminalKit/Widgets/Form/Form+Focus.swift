extension Form {
  /// The fields in the order in which they take the focus.
  public var focusOrder: [FieldPath] { FormGeometry(self).fields.map(\.path) }

  /// Tells the height of the rectangle that the form is drawn into, so that paging fits it.
  public mutating func layOut(rows: Int) {
    shownRows = max(1, rows)
    scrollToFocus()
  }

  /// Puts the focus on a field and goes on typing there; the field that is left takes its
  /// normalised form.
  public mutating func setFocus(_ path: FieldPath) {
    if path != focus { leaveField() }
    focus = path
    mode = .typing
    settleFocus()
    isFresh = field(at: focus)?.kind.isReplacedByTyping ?? false
  }

  /// Moves the focus along its order; it stays at the ends.
  ///
  /// - Returns: whether there was a field to go to.
  @discardableResult
  public mutating func moveFocus(by steps: Int) -> Bool {
    let order = focusOrder
    guard let now = order.firstIndex(of: focus) else { return false }
    let next = now + steps
    guard order.indices.contains(next) else {
      leaveField()
      settleFocus()
      mode = .typing
      return false
    }
    setFocus(order[next])
    return true
  }

  /// Moves the focus to the nearest field on a line above or below.
  mutating func moveFocus(lines: Int) -> Bool {
    let places = FormGeometry(self).fields
    guard let now = places.first(where: { $0.path == focus }) else { return false }
    let candidates = places.filter { lines < 0 ? $0.line < now.line : $0.line > now.line }
    let target = now.line + lines
    // The line nearest to the wanted one, and on it the field nearest in column.
    let nearest = candidates.min {
      let left = (abs($0.line - target), abs($0.column - now.column))
      return left < (abs($1.line - target), abs($1.column - now.column))
    }
    guard let nearest else {
      mode = .typing
      return false
    }
    setFocus(nearest.path)
    return true
  }

  /// Shows the focused field where the layout has another place for it; a field that is being
  /// typed stays as it is.
  mutating func keepFocusShown() {
    if focusOrder.contains(focus) { scrollToFocus() } else { settleFocus() }
  }

  /// Takes the focus to a field that exists and shows it.
  mutating func settleFocus() {
    let order = focusOrder
    if !order.contains(focus) { focus = sibling(of: focus, in: order) ?? order.first ?? focus }
    editor.replace(with: values[focus])
    typeAhead = ""
    scrollToFocus()
  }

  /// Where the focus goes when its row is gone: the same column of the last row.
  private func sibling(of path: FieldPath, in order: [FieldPath]) -> FieldPath? {
    guard case .cell(let group, _, let column) = path else { return nil }
    let last = FieldPath.cell(group: group, row: values.rowCount(group) - 1, column: column)
    return order.contains(last) ? last : nil
  }

  /// Ends the edit of the focused field: it counts as visited and takes its normalised form.
  mutating func leaveField() {
    history.endEdit()
    visited.insert(focus)
    guard let normalised = verdicts[focus]?.normalised, normalised != values[focus] else { return }
    values[focus] = normalised
    checkAll()
  }

  private mutating func scrollToFocus() {
    top = firstLine(rows: shownRows)
  }

  /// The first line shown in so many rows: the last one, moved as little as the focus needs.
  func firstLine(rows: Int) -> Int {
    let geometry = FormGeometry(self)
    let line = geometry.fields.first { $0.path == focus }?.line ?? 0
    // What stands above the first field, such as its heading, is shown with it.
    if line == geometry.fields.first?.line, line < rows { return 0 }
    let wanted = min(max(top, line - max(1, rows) + 1), line)
    return max(0, min(wanted, geometry.lineCount - rows))
  }
}
