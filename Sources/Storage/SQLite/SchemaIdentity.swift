import GRDB

/// Which program's database a file is, and which version of its schema.
struct SchemaIdentity {
  let applicationID: Int32
  let version: Int
  let isEmpty: Bool

  /// Reads the first hundred bytes of a database file, whose layout the file format fixes.
  ///
  /// Source: https://www.sqlite.org/fileformat2.html section 1.3.
  init(header: [UInt8]) {
    func number(at offset: Int) -> Int32 {
      Int32(bitPattern: header[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) })
    }
    version = Int(number(at: 60))
    applicationID = number(at: 68)
    isEmpty = false
  }

  init(_ database: Database) throws {
    applicationID = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    isEmpty = try
      !(Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM sqlite_schema)")
      ?? false)
  }

  /// True when no program has put its mark on the file.
  var isUnmarked: Bool { applicationID == 0 && version == 0 }

  /// Stops unless the database is one of ours that this program knows, or an empty one.
  func check(path: String) throws(StoreError) {
    if isUnmarked, isEmpty { return }
    guard applicationID == DatabaseFile.applicationID else { throw .notOurs(path: path) }
    guard version <= Migration.latestVersion else {
      throw .newerVersion(path: path, found: version, known: Migration.latestVersion)
    }
  }
}
