import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct OpeningTests {
  private func mode(_ path: String) throws -> Int {
    try #require(
      FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test("a new database and its folder are its owner's alone, the log beside it too")
  func modes() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("data/crossbill/crossbill.sqlite")
    let store = try SQLiteStore(path: path)
    _ = try store.saveDraft(Draft(key: "draft", json: "{}", saved: Samples.instant))
    for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o600, "\(suffix)") }
    #expect(try mode(folder.path("data")) == 0o700)
    #expect(try mode(folder.path("data/crossbill")) == 0o700)
  }

  @Test("what was saved is there after the store is opened again")
  func reopened() throws {
    let folder = try TemporaryFolder()
    let saved = try SQLiteStore(path: folder.database)
      .addQuote(Samples.priced(), created: Samples.instant, by: "dana")
    let store = try SQLiteStore(path: folder.database)
    #expect(try store.quote(id: saved.id) == saved)
  }

  @Test("every write waits until it is on the disk, and the rules of the schema are on")
  func settings() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.database)
    let expected = ["synchronous": "2", "foreign_keys": "1", "journal_mode": "wal"]
    for (setting, value) in expected {
      let found = try store.write { try String.fetchOne($0, sql: "PRAGMA \(setting)") }
      #expect(found == value, "\(setting)")
    }
  }

  @Test("a database of a newer version is refused, and no byte of it changes")
  func newer() throws {
    let folder = try TemporaryFolder()
    try Self.writeNewer(folder.database)
    let before = try folder.contents()
    #expect(
      throws: StoreError.newerVersion(
        path: folder.database, found: 99, known: Migration.latestVersion)
    ) { try SQLiteStore(path: folder.database) }
    #expect(try folder.contents() == before)
  }

  @Test("a newer version that only the log knows of is refused, and no byte changes")
  func newerInLog() throws {
    let source = try TemporaryFolder()
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: source.database)
    try store.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(
        atPath: source.database + suffix, toPath: folder.database + suffix)
    }
    let before = try folder.contents()
    #expect(
      throws: StoreError.newerVersion(
        path: folder.database, found: 99, known: Migration.latestVersion)
    ) { try SQLiteStore(path: folder.database) }
    let after = try folder.contents()
    #expect(before.allSatisfy { after[$0.key] == $0.value })
    withExtendedLifetime(store) {}
  }

  @Test(
    "a file that is not ours is refused, and no byte of it changes",
    arguments: ["x", "SQLite format 3\0", String(repeating: "name,price\n", count: 500)])
  func notOurs(_ text: String) throws {
    let folder = try TemporaryFolder()
    try Data(text.utf8).write(to: URL(filePath: folder.database))
    let before = try folder.contents()
    #expect(throws: StoreError.notOurs(path: folder.database)) {
      try SQLiteStore(path: folder.database)
    }
    #expect(try folder.contents() == before)
  }

  @Test("another program's database is refused, and no byte of it changes")
  func othersDatabase() throws {
    let folder = try TemporaryFolder()
    let queue = try DatabaseQueue(path: folder.database)
    try queue.write { try $0.execute(sql: "CREATE TABLE theirs (a); PRAGMA user_version = 3") }
    try queue.close()
    let before = try folder.contents()
    #expect(throws: StoreError.notOurs(path: folder.database)) {
      try SQLiteStore(path: folder.database)
    }
    #expect(try folder.contents() == before)
  }

  @Test("an empty file becomes a database, and a folder does not")
  func emptyFileAndFolder() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(filePath: folder.database))
    #expect(try SQLiteStore(path: folder.database).drafts().isEmpty)
    #expect(throws: StoreError.cannotOpen(path: folder.url.path, reason: "it is not a file")) {
      try SQLiteStore(path: folder.url.path)
    }
    #expect(throws: StoreError.self) { try SQLiteStore(path: folder.database + "/below") }
  }

  @Test("a database whose pages were destroyed is said to be damaged")
  func damaged() throws {
    let folder = try TemporaryFolder()
    _ = try SQLiteStore(path: folder.database).saveDraft(
      Draft(key: "a", json: "{}", saved: Samples.instant))
    let file = try FileHandle(forUpdating: URL(filePath: folder.database))
    try file.seek(toOffset: 100)
    try file.write(contentsOf: Data(repeating: 0xAB, count: 60_000))
    try file.close()
    let error = #expect(throws: StoreError.self) {
      try SQLiteStore(path: folder.database).drafts()
    }
    guard case .damaged(let path, _) = error else {
      Issue.record("the error is \(String(describing: error))")
      return
    }
    #expect(path == folder.database)
  }

  static func writeNewer(_ path: String) throws {
    _ = try SQLiteStore(path: path)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA user_version = 99")
    }
    try queue.close()
  }
}
