/// The order of a table's rows.
public struct TableSort: Hashable, Sendable, Codable {
  /// Which end comes first.
  public enum Direction: String, Hashable, Sendable, Codable {
    /// Smallest, earliest or `A` first.
    case ascending
    /// Largest, latest or `Z` first.
    case descending

    /// The other one.
    public var reversed: Direction { self == .ascending ? .descending : .ascending }
  }

  /// The identifier of the column that decides.
  public var column: String
  /// Which end comes first.
  public var direction: Direction

  /// Makes an order; by default the smallest first.
  public init(column: String, direction: Direction = .ascending) {
    self.column = column
    self.direction = direction
  }
}

/// What a user chose about a table and finds again the next time.
public struct TableViewState: Hashable, Sendable, Codable {
  /// The order of the rows, or nil for the source's own.
  public var sort: TableSort?
  /// The identifiers of the columns that are not shown.
  public var hiddenColumns: Set<String>

  /// Makes a state; by default all columns in the source's own order.
  public init(sort: TableSort? = nil, hiddenColumns: Set<String> = []) {
    self.sort = sort
    self.hiddenColumns = hiddenColumns
  }
}
