import GRDB

/// One step of the schema, from a version to the next.
///
/// A step that was released never changes; a new one is added to the end of ``all``, and a dump of
/// its schema to the tests.
struct Migration: Sendable {
  /// The version that the step leads to.
  let version: Int
  let sql: String
  /// What is done after ``sql`` and cannot be said in SQL.
  var convert: @Sendable (Database) throws -> Void = { _ in }
  /// What is done at last.
  var cleanUp = ""

  static let all: [Migration] = [
    .records, .booking, .standing, .tariffs, .sharedTables, .lanes, .products,
  ]

  /// The version that this program knows.
  static let latestVersion = all.last?.version ?? 0
}

extension SQLiteStore {
  /// Brings the schema up to date, all steps or none.
  func migrate() throws(StoreError) {
    // Most starts find nothing to do, and must not wait for another program's write.
    let found = try read(SchemaIdentity.init)
    guard found.isUnmarked || found.version < Migration.latestVersion else {
      return try found.check(path: path)
    }
    try write { database in
      // Another program may have been faster since.
      let identity = try SchemaIdentity(database)
      try identity.check(path: path)
      for migration in Migration.all where migration.version > identity.version {
        try database.execute(sql: migration.sql)
        try migration.convert(database)
        try database.execute(sql: migration.cleanUp)
        try database.execute(sql: "PRAGMA user_version = \(migration.version)")
      }
      try database.execute(sql: "PRAGMA application_id = \(DatabaseFile.applicationID)")
    }
  }
}
