/// What a user would see on the pseudo-terminal.
public struct Screen: Hashable, Sendable {
  /// One cell of the screen.
  public struct Cell: Hashable, Sendable {
    /// What stands there; empty for the right half of a wide character.
    public var text: String
    /// Whether it is bold.
    public var isBold = false
    /// Whether it is underlined.
    public var isUnderlined = false
    /// Whether text and background are exchanged.
    public var isReversed = false
    /// The text's colour in the palette; nil for the terminal's own.
    public var foreground: Int?
    /// The background's colour in the palette; nil for the terminal's own.
    public var background: Int?
  }

  /// The cells, row by row from the top.
  public let rows: [[Cell]]
  /// The cursor's row, from 0.
  public let cursorRow: Int
  /// The cursor's column, from 0.
  public let cursorColumn: Int

  /// The rows as text without trailing blanks.
  public var lines: [String] {
    rows.map { row in
      var line = row.map(\.text).joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// The whole screen as text, for messages of tests.
  public var text: String { lines.joined(separator: "\n") }

  /// Whether a text stands in one row of the screen.
  public func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }
}
