/// A column of a table: its header, how its cells are aligned, and what it needs of the width.
public struct TableColumn: Hashable, Sendable {
  /// Where a cell's text stands within its column.
  public enum Alignment: Hashable, Sendable {
    case left
    case right
    /// On the decimal point, with room for so many digits behind it. A text that is no number,
    /// such as `UNKNOWN`, stands at the right end.
    case decimal(places: Int)
  }

  /// Its lasting name, by which view state refers to it.
  public let id: String
  /// Its header; units and currency belong here, once.
  public let title: String
  /// Where a cell's text stands.
  public let alignment: Alignment
  /// The columns it needs; its header's width if that is more.
  public let minimumWidth: Int
  /// Whether it takes width that no other column needs.
  public let grows: Bool
  /// How soon it is left out when the screen is narrow: the highest goes first, 0 never goes.
  public let priority: Int
  /// Whether rows can be ordered by it.
  public let isSortable: Bool
  /// The meaning of its cells unless a cell has its own.
  public let role: Role

  /// Makes a column; by default it is left-aligned, always shown and sortable.
  public init(
    _ id: String, title: String, alignment: Alignment = .left, minimumWidth: Int,
    grows: Bool = false, priority: Int = 0, isSortable: Bool = true, role: Role = .text
  ) {
    self.id = id
    self.title = title
    self.alignment = alignment
    self.minimumWidth = max(1, minimumWidth, DisplayWidth.columns(of: title))
    self.grows = grows
    self.priority = priority
    self.isSortable = isSortable
    self.role = role
  }
}

/// What stands in one column of one row.
public struct TableCell: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The text, as it comes; it is escaped when it is drawn.
  public var text: String
  /// What it means; nil takes the column's role.
  public var role: Role?

  /// Makes a cell.
  public init(_ text: String, role: Role? = nil) {
    self.text = text
    self.role = role
  }

  /// Makes a cell of ordinary text.
  public init(stringLiteral value: String) { self.init(value) }
}

/// One row of a table.
public struct TableRow<RowID: Hashable & Sendable>: Hashable, Sendable {
  /// What the row stands for; marks are kept by it.
  public let id: RowID
  /// Its cells, in the order of the table's columns, hidden ones included.
  public var cells: [TableCell]
  /// A sign before the row, such as `!` for one that needs attention.
  public var sign: TableCell?

  /// Makes a row.
  public init(id: RowID, cells: [TableCell], sign: TableCell? = nil) {
    self.id = id
    self.cells = cells
    self.sign = sign
  }
}
