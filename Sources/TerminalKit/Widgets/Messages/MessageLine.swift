/// The line above the footer: a notice, or else what the screen says of itself.
///
/// A sentence that is too long for the line takes up to four, and pushes the rule above it up; one
/// look for the whole line costs a slow terminal the fewest bytes.
public struct MessageLine: Hashable, Sendable {
  /// The most lines that a sentence takes; what is longer is cut.
  public static let mostLines = 4

  /// What is written, with its sign.
  public let text: String
  /// What it means to a theme.
  public let role: Role

  /// Makes the line of a notice, behind the sign that tells its gravity without colour.
  public init(_ notice: Notice) {
    let sign = notice.kind.sign
    text = sign.isEmpty ? notice.text : "\(sign)  \(notice.text)"
    role = notice.kind.role
  }

  /// Makes the line of a screen's own state.
  public init(status: String) {
    text = status
    role = .message
  }

  /// Draws the sentence into the last rows of a rectangle, with a margin of one column.
  ///
  /// - Parameters:
  ///   - grid: the screen.
  ///   - rect: the line itself and the rows above it that a long sentence may cover; the rule that
  ///     it pushes up needs one of them.
  public func draw(into grid: inout Grid, rect: Rect) {
    let lines = WordWrap.lines(of: text, columns: rect.size.columns - 2)
      .prefix(max(1, min(Self.mostLines, rect.size.rows - 1)))
    let first = rect.endRow - max(1, lines.count)
    if lines.count > 1 { pushRuleUp(to: first - 1, in: &grid, rect: rect) }
    for (offset, line) in lines.enumerated() {
      grid.write(
        line, column: rect.origin.column + 1, row: first + offset, role: role,
        columns: max(0, rect.size.columns - 1))
    }
  }

  private func pushRuleUp(to row: Int, in grid: inout Grid, rect: Rect) {
    let pushed = Rect(
      column: rect.origin.column, row: row, columns: rect.size.columns, rows: rect.endRow - row)
    grid.clear(pushed.clipped(to: grid.size))
    grid.rule(row: row)
  }
}
