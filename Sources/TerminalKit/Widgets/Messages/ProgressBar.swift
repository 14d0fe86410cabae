/// How far long work has come, and how to give it up.
public struct ProgressBar: Hashable, Sendable {
  /// What is being done, such as `Reading rates`.
  public var label: String
  /// How far the work is; nil before its first report.
  public var progress: WorkProgress?
  /// What the pieces are called, such as `rows`; may be empty.
  public var unit: String
  /// The key that gives the work up; nil when it cannot be given up.
  public var cancelKey: Key?

  /// Makes a bar; by default of work that has not told anything yet.
  public init(
    label: String, progress: WorkProgress? = nil, unit: String = "", cancelKey: Key? = nil
  ) {
    self.label = label
    self.progress = progress
    self.unit = unit
    self.cancelKey = cancelKey
  }

  /// The counts as text: `412 of 1600 rows`, or `412 rows` while the end is not known; empty before
  /// the first report.
  public var countText: String {
    guard let progress else { return "" }
    let count =
      progress.total.map { "\(min(progress.done, $0)) of \($0)" }
      ?? String(progress.done)
    return unit.isEmpty ? count : "\(count) \(unit)"
  }

  /// Draws label, bar, counts and key into the first row of a rectangle.
  ///
  /// The bar of work without a known end moves to and fro as pieces get done, so that it stands
  /// still when the work does; in low bandwidth only the count is shown.
  public func draw(into grid: inout Grid, rect: Rect, options: DisplayOptions) {
    guard rect.size.rows > 0 else { return }
    let row = rect.origin.row
    let cancel = cancelKey.map { $0.name }
    let cancelWidth = cancel.map { DisplayWidth.columns(of: $0) + 7 } ?? 0
    var at = rect.origin.column
    let end = max(at, rect.endColumn - cancelWidth - (cancel == nil ? 0 : 2))
    func write(_ text: String, _ role: Role) {
      at += grid.write(text, column: at, row: row, role: role, columns: max(0, end - at))
    }
    // The counts stay whole; a long label gives way.
    let countRoom = progress == nil ? 0 : DisplayWidth.columns(of: countText) + 2
    at += grid.write(
      label, column: at, row: row, columns: max(0, end - at - countRoom))
    if let progress {
      write("  ", .text)
      let room = min(end - at - DisplayWidth.columns(of: countText) - 2, 40)
      if room >= 6, progress.total != nil || !options.lowBandwidth {
        drawBar(of: progress, into: &grid, column: at, row: row, columns: room)
        at += room + 2
      }
      write(countText, .figure)
    }
    guard let cancel, cancelWidth <= rect.size.columns else { return }
    at = rect.endColumn - cancelWidth
    at += grid.write(cancel, column: at, row: row, role: .key)
    grid.write(" Cancel", column: at, row: row, role: .keyTitle)
  }

  private func drawBar(
    of progress: WorkProgress, into grid: inout Grid, column: Int, row: Int, columns: Int
  ) {
    guard let total = progress.total else {
      return drawMoving(progress.done, into: &grid, column: column, row: row, columns)
    }
    Bar(part: progress.done, of: total)
      .draw(into: &grid, column: column, row: row, columns: columns)
  }

  private func drawMoving(
    _ done: Int, into grid: inout Grid, column: Int, row: Int, _ columns: Int
  ) {
    let inner = columns - 2
    let way = max(1, 2 * (inner - 3))
    let step = max(0, done) % way
    let start = step <= inner - 3 ? step : way - step
    grid.write("[", column: column, row: row)
    for offset in 0..<inner {
      let isFull = (start..<start + 3).contains(offset)
      grid.put(
        isFull ? .barFull : .barEmpty, column: column + 1 + offset, row: row,
        role: isFull ? .figure : .muted)
    }
    grid.write("]", column: column + columns - 1, row: row)
  }
}
