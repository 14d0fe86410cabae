/// The plain sign that looks most like some dots of a cell.
enum SlopeSign {
  /// The sign of a piece of a line: `-`, `_`, `/`, `\`, `|`, `'`, `.`, and `:` for a cell full of lines.
  static func sign(of bits: UInt8) -> Character {
    let left = heights(of: bits, column: 0)
    let right = heights(of: bits, column: 1)
    guard let leftMiddle = middle(left) else { return upright(right) }
    guard let rightMiddle = middle(right) else { return upright(left) }
    if left.count + right.count >= 6 { return ":" }
    // Twice the rows, so that halves are whole: two rows in one cell are steep.
    let fall = rightMiddle - leftMiddle
    if fall >= 2 { return "\\" }
    if fall <= -2 { return "/" }
    return leftMiddle + rightMiddle >= 10 ? "_" : "-"
  }

  /// The sign of dots that lie above each other.
  private static func upright(_ rows: [Int]) -> Character {
    if rows.count > 1 { return "|" }
    return rows.first.map { $0 < DotPattern.rows / 2 ? "'" : "." } ?? " "
  }

  /// The rows of a column that have a dot.
  private static func heights(of bits: UInt8, column: Int) -> [Int] {
    (0..<DotPattern.rows).filter { bits & DotPattern.bit(column: column, row: $0) != 0 }
  }

  /// Twice the middle row, so that it is whole.
  private static func middle(_ rows: [Int]) -> Int? {
    guard let first = rows.first, let last = rows.last else { return nil }
    return first + last
  }
}
