/// A list of rows under a header that stays, of which only the visible rows are ever asked for.
///
/// The table knows how many rows there are, not what is in them, so that 100 000 rows cost as
/// much as twenty. Ordering the rows is the source's task: the table keeps the wish.
public struct Table<RowID: Hashable & Sendable>: Sendable {
  /// What a key did.
  public enum Outcome: Hashable, Sendable {
    /// The key means nothing to a table.
    case ignored
    /// Pointer or marks changed, or the pointer stood at the end of its way.
    case moved
    /// Enter was pressed on this row.
    case opened(row: Int)
    /// Another order is wanted: the source must give its rows anew.
    case sorted
  }

  /// All columns, hidden ones included, in the order in which they are shown.
  public let columns: [TableColumn]
  /// Whether rows can be marked for a joint action.
  public let allowsMarking: Bool
  /// What is said when there are no rows: what belongs here and the key that begins it.
  public var emptyText: [String]
  /// The order and the hidden columns.
  public internal(set) var viewState: TableViewState
  /// What was searched for; it stands out wherever it occurs.
  public var searchText = ""
  /// The marked rows.
  public var marked: Set<RowID> = []
  /// The pointer, and the rows that are shown.
  var list = PointerList()

  /// Makes an empty table.
  ///
  /// - Parameters:
  ///   - columns: all columns.
  ///   - emptyText: what belongs here and the key that begins it, one text a line.
  ///   - viewState: the order and the hidden columns that the user chose before.
  ///   - allowsMarking: whether the space bar marks rows.
  public init(
    columns: [TableColumn], emptyText: [String], viewState: TableViewState = TableViewState(),
    allowsMarking: Bool = false
  ) {
    self.columns = columns
    self.emptyText = emptyText
    self.viewState = viewState
    self.allowsMarking = allowsMarking
  }
}

extension Table {
  /// How many rows there are.
  public var rowCount: Int { list.count }

  /// The row under the pointer; 0 in an empty table.
  public var pointer: Int { list.pointer }

  /// The first row that is shown.
  public var top: Int { list.top }

  /// Tells how many rows there are now, and which of them the pointer shall be on.
  ///
  /// Without a row the pointer keeps its place, or goes to the last row if there are fewer.
  public mutating func setRowCount(_ count: Int, pointer wanted: Int? = nil) {
    list.setCount(count, pointer: wanted)
  }

  /// Tells the height of the rectangle that the table is drawn into, so that paging fits it.
  public mutating func layOut(rows: Int) { list.layOut(rows: rows - 1) }

  /// Puts the pointer on a row and scrolls no further than that needs.
  public mutating func movePointer(to row: Int) { list.move(to: row) }

  /// The rows that are shown now: what to fetch.
  public var visibleRows: Range<Int> { list.shown(rows: list.rows) }

  /// Where in the list the view is, such as `19-36 of 412`; empty when all rows are shown.
  public var positionText: String { list.positionText }
}
