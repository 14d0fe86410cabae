/// A short notice in one line, whose gravity is told by a word as well as by its look.
public struct MessageLine: Hashable, Sendable {
  /// How grave a notice is.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// Something to know.
    case info = "INFO"
    /// Something that was asked for was done.
    case done = "DONE"
    /// Something to look at soon.
    case warning = "WARN"
    /// Something that could not be done.
    case error = "ERROR"

    /// What the word means to a theme.
    public var role: Role {
      switch self {
      case .info: .message
      case .done: .good
      case .warning: .warning
      case .error: .danger
      }
    }
  }

  /// How grave it is.
  public var kind: Kind
  /// One sentence.
  public var text: String

  /// Makes a notice.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// Makes a notice of what a form says of its focused field.
  public init(_ message: FormMessage) {
    switch message.kind {
    case .hint: self.init(.info, message.sentence)
    case .warning: self.init(.warning, message.sentence)
    case .refusal: self.init(.error, message.sentence)
    }
  }

  /// Draws word and sentence into the first row of a rectangle.
  public func draw(into grid: inout Grid, rect: Rect) {
    guard rect.size.rows > 0 else { return }
    let taken = grid.write(
      kind.rawValue, column: rect.origin.column, row: rect.origin.row, role: kind.role,
      columns: rect.size.columns)
    grid.write(
      text, column: rect.origin.column + taken + 1, row: rect.origin.row, role: .message,
      columns: max(0, rect.size.columns - taken - 1))
  }
}
