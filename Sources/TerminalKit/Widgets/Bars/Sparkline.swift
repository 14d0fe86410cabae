/// The course of a quantity in one line, a small column for each value.
public struct Sparkline: Hashable, Sendable {
  /// The values in order, in any one unit; nil where none is known.
  public let values: [Int?]

  /// Makes a line of values.
  public init(_ values: [Int?]) { self.values = values }

  /// The columns of the last values that a width has room for; nil for a value that is not known.
  ///
  /// The lowest value takes the lowest level and the highest the highest; if all are equal they
  /// take a middle one.
  public func symbols(columns: Int) -> [Symbol?] {
    let shown = values.suffix(max(0, columns))
    let known = shown.compactMap(\.self)
    guard let lowest = known.min(), let highest = known.max() else {
      return shown.map { _ in nil }
    }
    let levels = Symbol.levels
    return shown.map { value in
      guard let value else { return nil }
      guard highest > lowest else { return levels[levels.count / 2] }
      let share = (Double(value) - Double(lowest)) / (Double(highest) - Double(lowest))
      return levels[Int((share * Double(levels.count - 1)).rounded())]
    }
  }

  /// Draws the line at a place; a value that is not known is a question mark.
  ///
  /// The terminal chooses the form of the columns: blocks, or signs of ASCII that grow darker.
  public func draw(
    into grid: inout Grid, column: Int, row: Int, columns: Int, role: Role = .figure
  ) {
    for (offset, symbol) in symbols(columns: columns).enumerated() {
      if let symbol {
        grid.put(symbol, column: column + offset, row: row, role: role)
      } else {
        grid.write("?", column: column + offset, row: row, role: .uncertain)
      }
    }
  }
}
