extension Form {
  /// Adds a row below the focused one, or at the end of a group, and goes to its first field.
  ///
  /// - Parameter group: the group; without it the one that has the focus, or the only one.
  /// - Returns: `.refused` with the reason when the group is full or none was meant.
  @discardableResult
  public mutating func addRow(to group: FieldID? = nil) -> Outcome {
    guard let group = groupMeant(group), let definition = groups[group] else {
      return .refused(sentence: "Nothing repeats here.")
    }
    let count = values.rowCount(group)
    guard count < definition.maximumRows else {
      return .refused(
        sentence: "There are \(count) of \(definition.rowTitle) already, and no more fit.")
    }
    leaveField()
    history.remember(values, focus)
    var at = count
    if case .cell(group, let row, _) = focus { at = row + 1 }
    values.groups[group.rawValue]?.insert(definition.newRow, at: at)
    moveVisits(of: group, from: at, by: 1)
    checkAll()
    if let first = focusOrder.first(where: { $0.isIn(group, row: at) }) { setFocus(first) }
    return .edited
  }

  /// Removes the focused row; the only row of a group is emptied instead.
  @discardableResult
  public mutating func removeRow() -> Outcome {
    guard case .cell(let group, let row, _) = focus, let definition = groups[group] else {
      return .refused(sentence: "There is nothing to remove here.")
    }
    let isOnly = values.rowCount(group) <= 1
    if isOnly, values.groups[group.rawValue]?.first == definition.newRow {
      return .refused(sentence: "This \(definition.rowTitle) is the only one, and it is empty.")
    }
    history.remember(values, focus)
    values.groups[group.rawValue]?.remove(at: row)
    moveVisits(of: group, from: row, by: -1)
    ensureRows()
    checkAll()
    settleFocus()
    return .edited
  }

  private func groupMeant(_ wanted: FieldID?) -> FieldID? {
    if let wanted { return wanted }
    if case .cell(let group, _, _) = focus { return group }
    return groups.count == 1 ? groups.keys.first : nil
  }

  /// Lets the marks of visited fields go with their rows.
  private mutating func moveVisits(of group: FieldID, from row: Int, by rows: Int) {
    visited = Set(
      visited.compactMap { path in
        guard case .cell(group, let own, let column) = path, own >= row else { return path }
        if rows < 0, own == row { return nil }
        return .cell(group: group, row: own + rows, column: column)
      })
  }
}

extension FieldPath {
  func isIn(_ wanted: FieldID, row wantedRow: Int) -> Bool {
    if case .cell(wanted, wantedRow, _) = self { return true }
    return false
  }
}
