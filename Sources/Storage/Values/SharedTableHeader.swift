public import Shipping
public import Units

/// A stored version of a shared table without its rows.
public struct SharedTableHeader: Hashable, Sendable, Identifiable {
  /// The id, which never changes and is never used again.
  public let id: Int64
  /// The kind of table.
  public let kind: SharedTableKind
  /// Which table it is.
  public let identity: TableIdentity
  /// The days of shipping for which it holds.
  public let validity: DayRange
  /// How many rows it has.
  public let rowCount: Int
  /// Who imported it, and when.
  public let imported: EditStamp

  /// Makes a header.
  public init(
    id: Int64, kind: SharedTableKind, identity: TableIdentity, validity: DayRange, rowCount: Int,
    imported: EditStamp
  ) {
    self.id = id
    self.kind = kind
    self.identity = identity
    self.validity = validity
    self.rowCount = rowCount
    self.imported = imported
  }

  /// The name by which sheets refer to it.
  public var reference: TableReference { TableReference(kind, named: identity.name) }
}
