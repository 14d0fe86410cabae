import GRDB
public import Shipping
import Units

extension SQLiteStore {
  /// Saves a table, unless the latest import of its name for the same first day has the same content.
  public func addSharedTable(
    _ table: SharedTable, by stamp: EditStamp
  ) throws(StoreError) -> SharedTableImport {
    try write { database in
      let before = try SharedTableRows.headers(of: table.reference, in: database)
        .last { $0.validity.from == table.validity.from }
      if let before, try self.table(before.id, in: database) == table {
        return .unchanged(before)
      }
      return .added(try SharedTableRows.insert(table, by: stamp, in: database))
    }
  }

  /// All tables, by kind and name and then the latest import first.
  public func sharedTableHeaders() throws(StoreError) -> [SharedTableHeader] {
    try read { try SharedTableRows.headers(in: $0) }
  }

  /// The stored table with an id.
  public func sharedTable(id: Int64) throws(StoreError) -> SharedTable {
    try read { try self.table(id, in: $0) }
  }

  /// All versions of the tables with some names, in the order of their import.
  public func sharedTables(
    named references: [TableReference]
  ) throws(StoreError) -> [SharedTable] {
    guard !references.isEmpty else { return [] }
    return try read { database in
      try Set(references).flatMap { try SharedTableRows.headers(of: $0, in: database) }
        .sorted { $0.id < $1.id }
        .map { try self.table($0.id, in: database) }
    }
  }

  /// Deletes a version of a table; the versions beside it count on its days where they hold.
  public func deleteSharedTable(id: Int64) throws(StoreError) {
    try write { database in
      try database.execute(sql: "DELETE FROM shared_table WHERE id = ?", arguments: [id])
      guard database.changesCount > 0 else {
        throw StoreError.notFound(.row(kind: "shared_table", id: id))
      }
    }
  }

  /// The table with an id, read when it is not known.
  private func table(_ id: Int64, in database: Database) throws -> SharedTable {
    try sharedTables.value(id) {
      guard let table = try SharedTableRows.table(id: id, in: database) else {
        throw StoreError.notFound(.row(kind: "shared_table", id: id))
      }
      return table
    }
  }
}
