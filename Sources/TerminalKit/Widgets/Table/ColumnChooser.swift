/// Lets the user hide and show a table's columns and order by any of them.
public struct ColumnChooser: Hashable, Sendable {
  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The key means nothing here.
    case ignored
    /// The pointer moved or a column was hidden or shown.
    case changed
    /// Another order is wanted: the source must give its rows anew.
    case sorted
    /// The user is done.
    case closed
  }

  /// The index of the column under the pointer.
  public private(set) var pointer = 0

  /// Makes a chooser that points at the first column.
  public init() {}

  /// Does what a key means: the arrows move, the space bar hides or shows, `s` or Enter orders by
  /// the column or turns its order round, Escape closes.
  public mutating func handle<RowID>(_ key: Key, table: inout Table<RowID>) -> Outcome {
    switch key {
    case .up, .character("k"): pointer = max(0, pointer - 1)
    case .down, .character("j"): pointer = min(max(0, table.columns.count - 1), pointer + 1)
    case .character(" "): table.toggleColumn(table.columns[pointer].id)
    case .enter, .character("s"):
      return table.sort(by: table.columns[pointer].id) == .sorted ? .sorted : .ignored
    case .escape, .character("q"): return .closed
    default: return .ignored
    }
    return .changed
  }

  /// Draws the columns as a list that floats in the middle of a rectangle.
  public func draw<RowID>(
    into grid: inout Grid, rect: Rect, table: Table<RowID>, options: DisplayOptions
  ) {
    let widest = table.columns.map { DisplayWidth.columns(of: $0.title) }.max() ?? 0
    let size = Size(columns: max(30, widest + 10), rows: table.columns.count + 2)
    let inner = FloatingPanel(title: "Columns", content: size).draw(into: &grid, rect: rect)
    let room = max(1, inner.size.rows - 2)
    let first = max(0, pointer - room + 1)
    for (offset, column) in table.columns.dropFirst(first).prefix(room).enumerated() {
      draw(
        column, of: table.viewState, isPointed: first + offset == pointer, into: &grid,
        rect: inner.line(offset), options: options)
    }
    guard inner.size.rows > 2 else { return }
    grid.write(
      "Space show   s sort   Esc done", column: inner.origin.column, row: inner.endRow - 1,
      role: .muted, columns: inner.size.columns)
  }

  private func draw(
    _ column: TableColumn, of state: TableViewState, isPointed: Bool, into grid: inout Grid,
    rect: Rect, options: DisplayOptions
  ) {
    let isBar = isPointed && options.selection == .bar
    if isBar { grid.clear(rect.clipped(to: grid.size), role: .selected) }
    let pointerSign = isPointed && !isBar ? "> " : "  "
    let box = state.hiddenColumns.contains(column.id) ? "[ ] " : "[x] "
    var order = ""
    if let sort = state.sort, sort.column == column.id {
      order = sort.direction == .ascending ? " ^" : " v"
    }
    grid.write(
      pointerSign + box + column.title + order, column: rect.origin.column,
      row: rect.origin.row, role: isBar ? .selected : .text, columns: rect.size.columns)
  }
}
