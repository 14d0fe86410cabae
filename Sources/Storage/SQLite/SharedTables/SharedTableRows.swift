import GRDB
import Shipping
import Units

/// Writes and reads the rows of shared tables.
enum SharedTableRows {
  private static let headerColumns = """
    id, kind, carrier, name, version, source, valid_from, valid_through, row_count, imported,
    importer
    """

  static func insert(
    _ table: SharedTable, by stamp: EditStamp, in database: Database
  ) throws -> SharedTableHeader {
    let identity = table.identity
    try database.execute(
      sql: """
        INSERT INTO shared_table (
          kind, carrier, name, name_key, version, source, valid_from, valid_through, row_count,
          imported, importer, body
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: try [
        table.kind.rawValue, identity.carrier.map(Column.unbroken), Column.unbroken(identity.name),
        key(table.reference), Column.unbroken(identity.version), Column.unbroken(identity.source),
        table.validity.from?.isoText, table.validity.through?.isoText, table.rowCount,
        stamp.instant.isoText, stamp.author, JSONText.encode(table),
      ])
    return SharedTableHeader(
      id: database.lastInsertedRowID, kind: table.kind, identity: identity,
      validity: table.validity, rowCount: table.rowCount, imported: stamp)
  }

  static func headers(in database: Database) throws -> [SharedTableHeader] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT \(headerColumns) FROM shared_table ORDER BY kind, name_key, id DESC")
    ).map(header)
  }

  /// The versions of a table, in the order of their import.
  static func headers(
    of reference: TableReference, in database: Database
  ) throws -> [SharedTableHeader] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT \(headerColumns) FROM shared_table WHERE kind = ? AND name_key = ? ORDER BY id
          """),
      arguments: [reference.kind.rawValue, key(reference)]
    ).map(header)
  }

  static func table(id: Int64, in database: Database) throws -> SharedTable? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT body FROM shared_table WHERE id = ?"),
      arguments: [id]
    ).map { try JSONText.decode(SharedTable.self, from: $0) }
  }

  private static func key(_ reference: TableReference) -> String { reference.name.lowercased() }

  private static func header(_ row: Row) throws -> SharedTableHeader {
    let validity = DayRange(
      from: try Column.day(row[6] as String?), through: try Column.day(row[7] as String?))
    guard let validity else { throw Column.Unreadable() }
    return SharedTableHeader(
      id: row[0], kind: try Column.choice(row[1]),
      identity: TableIdentity(carrier: row[2], name: row[3], version: row[4], source: row[5]),
      validity: validity, rowCount: row[8],
      imported: EditStamp(author: row[10], instant: try Column.instant(row[9])))
  }
}
