/// The extent of a screen or of a part of it, in character cells.
public struct Size: Hashable, Sendable {
  /// Cells across; a wide character takes two.
  public var columns: Int
  /// Lines down.
  public var rows: Int

  /// Makes an extent; negative numbers become zero.
  public init(columns: Int, rows: Int) {
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The terminal that every screen is designed for first.
  public static let standard = Size(columns: 80, rows: 24)
}

/// A cell's place on a screen, counted from the top left corner at (0, 0).
public struct Point: Hashable, Sendable {
  /// Cells from the left edge.
  public var column: Int
  /// Lines from the top edge.
  public var row: Int

  /// Makes a place; it may lie outside any screen, where nothing is drawn.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells.
public struct Rect: Hashable, Sendable {
  /// The top left cell.
  public var origin: Point
  /// How far it reaches.
  public var size: Size

  /// Makes a rectangle from its corner and its extent.
  public init(column: Int = 0, row: Int = 0, columns: Int, rows: Int) {
    origin = Point(column: column, row: row)
    size = Size(columns: columns, rows: rows)
  }

  /// The row just below the rectangle.
  public var endRow: Int { origin.row + size.rows }

  /// The column just right of the rectangle.
  public var endColumn: Int { origin.column + size.columns }

  /// Whether a cell lies within.
  public func contains(_ point: Point) -> Bool {
    point.column >= origin.column && point.column < endColumn
      && point.row >= origin.row && point.row < endRow
  }
}
