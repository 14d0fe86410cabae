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
    if key == .character(" "), allowsMarking {
      markAndMove(rowID)
      return .moved
    }
    return outcome(list.handle(key))
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
    let line = event.point.row - rect.origin.row
    if event.kind == .press, line == 0 {
      return pressHeader(at: event.point.column, rect: rect)
    }
    return outcome(
      list.handle(event.kind, onLine: list.firstShown(rows: rect.size.rows - 1) + line - 1))
  }

  private func outcome(_ outcome: PointerList.Outcome) -> Outcome {
    switch outcome {
    case .ignored: .ignored
    case .moved: .moved
    case .opened(let line): .opened(row: line)
    }
  }

  private mutating func pressHeader(at column: Int, rect: Rect) -> Outcome {
    let placed = placedColumns(in: rect)
    guard let hit = placed.first(where: { (($0.column)..<($0.endColumn + 1)).contains(column) })
    else { return .ignored }
    return sort(by: columns[hit.index].id)
  }

  private mutating func markAndMove(_ rowID: (Int) -> RowID?) {
    guard rowCount > 0, let id = rowID(pointer) else { return }
    if marked.remove(id) == nil { marked.insert(id) }
    list.move(by: 1)
  }
}
