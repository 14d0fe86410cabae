/// A part of a whole, as a bar between brackets.
public struct Bar: Hashable, Sendable {
  /// The part.
  public let part: Int
  /// The whole, in the same unit.
  public let whole: Int

  /// Makes a bar; a part beyond the whole counts as the whole, a negative one as nothing.
  public init(part: Int, of whole: Int) {
    self.whole = max(0, whole)
    self.part = min(max(0, part), max(0, whole))
  }

  /// How many of so many cells are filled: all of them only for the whole, none only for nothing.
  public func filled(of cells: Int) -> Int {
    guard whole > 0, cells > 0 else { return 0 }
    if part == whole { return cells }
    if part == 0 || cells == 1 { return 0 }
    let share = (Double(part) / Double(whole) * Double(cells)).rounded()
    return min(max(1, Int(share)), cells - 1)
  }

  /// Draws the bar into so many columns of a row, brackets included.
  public func draw(
    into grid: inout Grid, column: Int, row: Int, columns: Int, role: Role = .figure
  ) {
    guard columns > 2 else { return }
    grid.write("[", column: column, row: row)
    let full = filled(of: columns - 2)
    for offset in 0..<columns - 2 {
      let isFull = offset < full
      grid.put(
        isFull ? .barFull : .barEmpty, column: column + 1 + offset, row: row,
        role: isFull ? role : .muted)
    }
    grid.write("]", column: column + columns - 1, row: row)
  }
}
