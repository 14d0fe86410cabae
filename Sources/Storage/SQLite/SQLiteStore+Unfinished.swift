import GRDB
public import Units

extension SQLiteStore {
  /// Saves the content of a form; it is safe on the disk when the call returns.
  public func saveDraft(
    _ json: String, key: String, at instant: Instant
  ) throws(StoreError) {
    try write { database in
      try database.cachedStatement(
        sql: """
          INSERT INTO draft (key, json, saved) VALUES (?, ?, ?)
          ON CONFLICT (key) DO UPDATE SET json = excluded.json, saved = excluded.saved
          """
      ).execute(arguments: [key, json, instant.isoText])
    }
  }

  /// The draft with a name, or nothing when there is none.
  public func draft(key: String) throws(StoreError) -> Draft? {
    try read { database in
      try Row.fetchOne(
        database, sql: "SELECT key, json, saved FROM draft WHERE key = ?", arguments: [key]
      ).map(Self.draft)
    }
  }

  /// All drafts, the latest first.
  public func drafts() throws(StoreError) -> [Draft] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT key, json, saved FROM draft ORDER BY saved DESC, key"
      ).map(Self.draft)
    }
  }

  /// Forgets a draft, if there is one.
  public func deleteDraft(key: String) throws(StoreError) {
    try write { try $0.execute(sql: "DELETE FROM draft WHERE key = ?", arguments: [key]) }
  }

  /// Saves a setting, replacing an earlier one.
  public func saveSetting(_ json: String, key: String) throws(StoreError) {
    try write { database in
      try database.cachedStatement(
        sql: """
          INSERT INTO setting (key, json) VALUES (?, ?)
          ON CONFLICT (key) DO UPDATE SET json = excluded.json
          """
      ).execute(arguments: [key, json])
    }
  }

  /// The setting with a name as JSON text, or nothing when there is none.
  public func setting(key: String) throws(StoreError) -> String? {
    try read { database in
      try String.fetchOne(
        database, sql: "SELECT json FROM setting WHERE key = ?", arguments: [key])
    }
  }

  /// Forgets a setting, if there is one.
  public func deleteSetting(key: String) throws(StoreError) {
    try write { try $0.execute(sql: "DELETE FROM setting WHERE key = ?", arguments: [key]) }
  }

  private static func draft(_ row: Row) throws -> Draft {
    Draft(key: row[0], json: row[1], saved: try Column.instant(row[2]))
  }
}
