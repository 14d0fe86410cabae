/// How far long work has come, and how to stop it.
public struct ProgressBar: Hashable, Sendable {
  /// What is being done, such as `Reading rates`.
  public var label: String
  /// How many pieces are done.
  public var done: Int
  /// How many there are; nil while nobody knows.
  public var total: Int?
  /// What the pieces are called, such as `rows`; may be empty.
  public var unit: String
  /// The key that stops the work; nil when it cannot be stopped.
  public var cancelKey: Key?
  /// Counts up with time, to move the bar of work without a known end.
  public var tick = 0

  /// Makes a bar at its beginning.
  public init(
    label: String, done: Int = 0, total: Int? = nil, unit: String = "", cancelKey: Key? = nil
  ) {
    self.label = label
    self.done = done
    self.total = total
    self.unit = unit
    self.cancelKey = cancelKey
  }

  /// Whether a key asks to stop.
  public func isCancelled(by key: Key) -> Bool { key == cancelKey }

  /// The counts as text: `412 of 1600 rows`, or `412 rows` while the end is not known.
  public var countText: String {
    let count = total.map { "\(min(done, $0)) of \($0)" } ?? String(done)
    return unit.isEmpty ? count : "\(count) \(unit)"
  }

  /// Draws label, bar, counts and key into the first row of a rectangle.
  ///
  /// In low bandwidth, work without a known end shows its count and no moving bar.
  public func draw(into grid: inout Grid, rect: Rect, options: DisplayOptions) {
    guard rect.size.rows > 0 else { return }
    let row = rect.origin.row
    let cancel = cancelKey.map { $0.name }
    let cancelWidth = cancel.map { DisplayWidth.columns(of: $0) + 5 } ?? 0
    var at = rect.origin.column
    let end = max(at, rect.endColumn - cancelWidth - (cancel == nil ? 0 : 2))
    func write(_ text: String, _ role: Role) {
      at += grid.write(text, column: at, row: row, role: role, columns: max(0, end - at))
    }
    write(label + "  ", .text)
    let room = end - at - DisplayWidth.columns(of: countText) - 2
    if room >= 6, total != nil || !options.lowBandwidth {
      drawBar(into: &grid, column: at, row: row, columns: min(room, 40))
      at += min(room, 40) + 2
    }
    write(countText, .figure)
    guard let cancel, cancelWidth <= rect.size.columns else { return }
    at = rect.endColumn - cancelWidth
    at += grid.write(cancel, column: at, row: row, role: .key)
    grid.write(" Stop", column: at, row: row, role: .keyTitle)
  }

  private func drawBar(into grid: inout Grid, column: Int, row: Int, columns: Int) {
    guard let total else { return drawMoving(into: &grid, column: column, row: row, columns) }
    Bar(part: done, of: total).draw(into: &grid, column: column, row: row, columns: columns)
  }

  private func drawMoving(into grid: inout Grid, column: Int, row: Int, _ columns: Int) {
    let inner = columns - 2
    let way = max(1, 2 * (inner - 3))
    let step = tick % way
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
