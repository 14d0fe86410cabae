import GRDB
import Units

extension SQLiteStore {
  /// Saves the content of a form; it is safe on the disk when the call returns.
  public func saveDraft(_ draft: Draft) throws(StoreError) -> Bool {
    try write { database in
      try database.cachedStatement(
        sql: """
          INSERT INTO draft (key, json, saved, owner) VALUES (?, ?, ?, ?)
          ON CONFLICT (key) DO UPDATE
          SET json = excluded.json, saved = excluded.saved, owner = excluded.owner
          WHERE owner IS NULL OR owner IS excluded.owner
          """
      ).execute(arguments: [draft.key, draft.json, draft.saved.isoText, draft.owner])
      return database.changesCount > 0
    }
  }

  /// Gives a draft another owner, or none, unless its owner has changed meanwhile.
  public func claimDraft(
    key: String, from previous: String?, for owner: String?
  ) throws(StoreError) -> Bool {
    try write { database in
      try database.cachedStatement(
        sql: "UPDATE draft SET owner = ? WHERE key = ? AND owner IS ?"
      ).execute(arguments: [owner, key, previous])
      return database.changesCount > 0
    }
  }

  /// The draft with a name, or nothing when there is none.
  public func draft(key: String) throws(StoreError) -> Draft? {
    try read { database in
      try Row.fetchOne(
        database, sql: "SELECT key, json, saved, owner FROM draft WHERE key = ?", arguments: [key]
      ).map(Self.draft)
    }
  }

  /// All drafts, the latest first.
  public func drafts() throws(StoreError) -> [Draft] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT key, json, saved, owner FROM draft ORDER BY saved DESC, key"
      ).map(Self.draft)
    }
  }

  /// Forgets a draft, if there is one with that owner.
  public func deleteDraft(key: String, owner: String?) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "DELETE FROM draft WHERE key = ? AND owner IS ?", arguments: [key, owner])
    }
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
    Draft(key: row[0], json: row[1], saved: try Column.instant(row[2]), owner: row[3])
  }
}
