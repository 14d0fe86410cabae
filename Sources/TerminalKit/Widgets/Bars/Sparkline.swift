/// The course of a quantity in one line, a character for each value.
public struct Sparkline: Hashable, Sendable {
  /// The values in order, in any one unit; nil where none is known.
  public let values: [Int?]

  /// Makes a line of values.
  public init(_ values: [Int?]) { self.values = values }

  private static let blocks: [Character] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  private static let asciiLevels: [Character] = [" ", ".", ":", "-", "=", "+", "*", "#"]

  /// The characters of the last values that a width has room for.
  ///
  /// The lowest value takes the lowest level and the highest the highest; if all are equal they
  /// take a middle one. A value that is not known is a question mark.
  ///
  /// - Parameters:
  ///   - columns: the room there is.
  ///   - ascii: whether to use ASCII in place of block characters.
  /// - Returns: one character a value.
  public func text(columns: Int, ascii: Bool) -> String {
    let shown = values.suffix(max(0, columns))
    let known = shown.compactMap(\.self)
    guard let lowest = known.min(), let highest = known.max() else {
      return String(repeating: "?", count: shown.count)
    }
    let levels = ascii ? Self.asciiLevels : Self.blocks
    return String(
      shown.map { value in
        guard let value else { return "?" }
        guard highest > lowest else { return levels[levels.count / 2] }
        let share = (Double(value) - Double(lowest)) / (Double(highest) - Double(lowest))
        return levels[Int((share * Double(levels.count - 1)).rounded())]
      })
  }

  /// Draws the line at a place.
  public func draw(
    into grid: inout Grid, column: Int, row: Int, columns: Int, ascii: Bool,
    role: Role = .figure
  ) {
    grid.write(text(columns: columns, ascii: ascii), column: column, row: row, role: role)
  }
}
