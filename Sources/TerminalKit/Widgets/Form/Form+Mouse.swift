extension Form {
  /// Does what a mouse press means: it goes to the field under it, and changes a check box.
  ///
  /// - Parameter point: where, counted from the corner of the rectangle that the form is drawn into.
  /// - Returns: what it did; nothing where no field is.
  public mutating func press(at point: Point) -> Outcome {
    let line = firstLine(rows: shownRows) + point.row
    let hit = FormGeometry(self).fields.first {
      $0.line == line && $0.columns.contains(point.column)
    }
    guard let path = hit?.path else { return .ignored }
    setFocus(path)
    guard case .checkBox = field(at: path)?.kind else { return .moved }
    return edit(.character(" "))
  }
}

extension FormGeometry.Field {
  /// The columns of the value and of the label beside it.
  fileprivate var columns: Range<Int> {
    let end = max(column + width, label.map { $0.column + $0.width } ?? 0)
    return min(column, label?.column ?? column)..<end
  }
}
