import GRDB
import Shipping
import Units

/// Writes and reads the log of changes, within the transaction of the edit.
enum ChangeLog {
  /// Notes that a record came.
  static func added(_ record: RecordReference, by stamp: EditStamp, in database: Database) throws {
    try insert(
      Change(record: record, field: "number", old: nil, new: record.key, stamp: stamp), database)
  }

  /// Notes that a record went.
  static func deleted(
    _ record: RecordReference, by stamp: EditStamp, in database: Database
  ) throws {
    try insert(
      Change(record: record, field: "number", old: record.key, new: nil, stamp: stamp), database)
  }

  /// Notes each field that differs between two contents of a record.
  static func changed(
    _ record: RecordReference, from old: String, to new: String, by stamp: EditStamp,
    in database: Database
  ) throws {
    let before = try JSONLeaves(of: old).values
    let after = try JSONLeaves(of: new).values
    for field in Set(before.keys).union(after.keys).sorted() where before[field] != after[field] {
      try insert(
        Change(
          record: record, field: field, old: before[field], new: after[field], stamp: stamp),
        database)
    }
  }

  static func history(of record: RecordReference, in database: Database) throws -> [Change] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT field, old, new, author, at FROM change_log
        WHERE kind = ? AND record = ? ORDER BY id
        """,
      arguments: [record.kind, record.key])
    return try Array(
      rows.map { row in
        Change(
          record: record, field: row[0], old: row[1], new: row[2],
          stamp: EditStamp(author: row[3], instant: try Column.instant(row[4])))
      })
  }

  // SQLite would cut a text short at a NUL, and two that differ after it would look alike.
  private static func shown(_ text: String) -> String {
    text.utf8.contains(0) ? ShownText.escaped(text) : text
  }

  private static func insert(_ change: Change, _ database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO change_log (kind, record, field, old, new, author, at)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      change.record.kind, change.record.key, change.field, change.old.map(shown),
      change.new.map(shown),
      change.stamp.author, change.stamp.instant.isoText,
    ])
  }
}

extension RecordReference {
  fileprivate var kind: String {
    switch self {
    case .quote: "quote"
    case .shipment: "shipment"
    case .product: "product"
    case .rateSheet: "rateSheet"
    case .row(let kind, _): kind
    }
  }

  fileprivate var key: String {
    switch self {
    case .quote(let number): number.description
    case .shipment(let number), .product(let number): number
    case .rateSheet(let id), .row(_, let id): String(id)
    }
  }
}

extension SQLiteStore {
  /// All changes of a record, the oldest first; those of a deleted record too.
  public func history(of record: RecordReference) throws(StoreError) -> [Change] {
    try read { try ChangeLog.history(of: record, in: $0) }
  }
}
