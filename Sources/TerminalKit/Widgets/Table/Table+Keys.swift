extension Table {
  /// Does what a key means in a list: moving, marking, opening.
  ///
  /// - Parameters:
  ///   - key: arrows, `j` and `k`, paging keys, `g` and `G` for the ends, the space bar to mark,
  ///     Enter to open.
  ///   - rowID: what a row stands for; needed for marking only.
  /// - Returns: what the key did.
  public mutating func handle(
    _ key: Key, rowID: (Int) -> RowID? = { _ in nil }
  ) -> Outcome {
    switch key {
    case .up, .character("k"): move(by: -1)
    case .down, .character("j"): move(by: 1)
    case .pageUp, .control("b"): move(by: -bodyRows)
    case .pageDown, .control("f"): move(by: bodyRows)
    case .home, .character("g"): movePointer(to: 0)
    case .end, .character("G"): movePointer(to: rowCount - 1)
    case .character(" ") where allowsMarking: markAndMove(rowID)
    case .enter: return rowCount > 0 ? .opened(row: pointer) : .ignored
    default: return .ignored
    }
    return .moved
  }

  /// Does what the mouse means: a press puts the pointer on a row or orders by a header, the wheel
  /// moves three rows.
  ///
  /// - Parameters:
  ///   - event: what the mouse did.
  ///   - rect: where the table was drawn last.
  /// - Returns: what that did.
  public mutating func handle(_ event: MouseEvent, in rect: Rect) -> Outcome {
    guard rect.contains(event.point) else { return .ignored }
    switch event.kind {
    case .wheelUp: move(by: -3)
    case .wheelDown: move(by: 3)
    case .press:
      let line = event.point.row - rect.origin.row
      guard line > 0 else { return pressHeader(at: event.point.column, rect: rect) }
      let row = firstRow(bodyRows: rect.size.rows - 1) + line - 1
      guard row < rowCount else { return .ignored }
      if row == pointer { return .opened(row: row) }
      movePointer(to: row)
    }
    return .moved
  }

  private mutating func pressHeader(at column: Int, rect: Rect) -> Outcome {
    let placed = placedColumns(in: rect)
    guard let hit = placed.first(where: { (($0.column)..<($0.endColumn + 1)).contains(column) })
    else { return .ignored }
    return sort(by: columns[hit.index].id)
  }

  private mutating func move(by rows: Int) { movePointer(to: pointer + rows) }

  private mutating func markAndMove(_ rowID: (Int) -> RowID?) {
    guard rowCount > 0, let id = rowID(pointer) else { return }
    if marked.remove(id) == nil { marked.insert(id) }
    move(by: 1)
  }
}
