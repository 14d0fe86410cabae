/// Where the parts of the frame stand: title bar, rule, body, rule, message line, footer.
public struct ProgramLayout: Hashable, Sendable {
  /// The least screen that is drawn; smaller ones show a request to enlarge.
  public static let least = Size(columns: 60, rows: 15)

  /// The screen's extent.
  public let size: Size

  /// Lays out a screen.
  public init(size: Size) { self.size = size }

  /// Whether the screen is too small to be of use.
  public var isTooSmall: Bool {
    size.columns < Self.least.columns || size.rows < Self.least.rows
  }

  /// The part that the screen itself draws.
  public var body: Rect {
    Rect(column: 0, row: 2, columns: size.columns, rows: max(0, size.rows - 5))
  }

  /// The row of the line below the body.
  public var lowerRule: Int { size.rows - 3 }

  /// The row of the message line.
  public var messageRow: Int { size.rows - 2 }

  /// The row of the footer.
  public var footerRow: Int { size.rows - 1 }
}
