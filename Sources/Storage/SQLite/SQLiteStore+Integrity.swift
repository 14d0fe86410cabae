import GRDB

extension SQLiteStore {
  /// Checks the pages of the file, then each table with its indexes, then what rows refer to.
  public func checkIntegrity(
    report: (_ done: Int, _ total: Int) -> Void
  ) throws(StoreError) {
    try read { database in
      // Tables of the full-text index have their own check, which the pages' includes.
      let tables = try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0 ORDER BY name")
      let total = tables.count + 2
      report(0, total)
      try stopAtFault("quick_check", in: database)
      for (index, table) in tables.enumerated() {
        report(index + 1, total)
        try stopAtFault("integrity_check(\(table.quotedDatabaseIdentifier))", in: database)
      }
      report(total - 1, total)
      if let row = try Row.fetchOne(database, sql: "PRAGMA foreign_key_check") {
        let (table, parent): (String, String) = (row["table"], row["parent"])
        throw StoreError.damaged(
          path: path, reason: "a row of \(table) belongs to a \(parent) that is gone")
      }
      report(total, total)
    }
  }

  private func stopAtFault(_ check: String, in database: Database) throws {
    let answer = try String.fetchOne(database, sql: "PRAGMA \(check)") ?? "no answer"
    guard answer == "ok" else { throw StoreError.damaged(path: path, reason: answer) }
  }
}
