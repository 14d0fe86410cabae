/// The line above the footer: a notice, or else what the screen says of itself.
///
/// A sentence that is too long for the line takes up to four; one look for the whole line costs a
/// slow terminal the fewest bytes.
public struct MessageLine: Hashable, Sendable {
  /// The most lines that a sentence takes; what is longer is cut.
  public static let mostLines = 4

  /// What is written, with its sign.
  public let text: String
  /// What it means to a theme.
  public let role: Role

  /// Makes the line of a notice, behind the sign that tells its gravity without colour.
  ///
  /// - Parameters:
  ///   - notice: the notice.
  ///   - keys: the keys as the user has them.
  public init(_ notice: Notice, keys: KeyNames = KeyNames()) {
    let sign = notice.kind.sign
    let sentence = notice.text.spelled { keys[$0] }
    text = sign.isEmpty ? sentence : "\(sign)  \(sentence)"
    role = notice.kind.role
  }

  /// Makes the line of a screen's own state.
  public init(status: String) {
    text = status
    role = .message
  }

  /// The sentence in the lines that it takes on a screen of so many columns, with a margin of one.
  func lines(columns: Int) -> [String] {
    Array(WordWrap.lines(of: text, columns: max(1, columns - 2)).prefix(Self.mostLines))
  }

  /// Draws the sentence into a rectangle, from its first row on.
  ///
  /// - Parameters:
  ///   - grid: the screen.
  ///   - rect: where; what has no room is cut.
  public func draw(into grid: inout Grid, rect: Rect) {
    let lines = lines(columns: rect.size.columns).prefix(rect.size.rows)
    for (offset, line) in lines.enumerated() {
      grid.write(
        line, column: rect.origin.column + 1, row: rect.origin.row + offset, role: role,
        columns: max(0, rect.size.columns - 1))
    }
  }
}
