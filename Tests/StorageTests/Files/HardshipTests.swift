import Foundation
import GRDB
import Glibc
import Testing

@testable import Storage

/// Full disks, missing rights and sudden ends.
@Suite(.serialized) struct HardshipTests {
  private static let nobody = "65534"

  private static var isRoot: Bool { geteuid() == 0 }

  @Test("a killed program loses no row that it was told is saved", arguments: 1...8)
  func killed(_ round: Int) throws {
    let folder = try TemporaryFolder()
    var printed: [Int] = []
    for life in 0..<3 {
      let writer = try Writer(["write", folder.database])
      writer.kill(after: UInt32(60_000 + round * 23_000 + life * 9_000))
      printed += writer.lines().compactMap { Int($0) }
    }
    let store = try SQLiteStore(path: folder.database)
    let check = try store.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
    #expect(check == ["ok"])
    let keys = Set(try store.drafts().map(\.key))
    #expect(!printed.isEmpty)
    #expect(printed.allSatisfy { keys.contains("draft-\($0)") })
  }

  @Test("a database that has no room left says so, and keeps what it has")
  func noRoom() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.database)
    _ = try store.saveDraft(Draft(key: "new-quote", json: "\"kept\"", saved: Samples.instant))
    try store.write { database in
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      try database.execute(sql: "PRAGMA max_page_count = \(pages)")
    }
    let long = "\"" + String(repeating: "x", count: 100_000) + "\""
    #expect(throws: StoreError.diskFull(path: folder.database)) {
      _ = try store.saveDraft(Draft(key: "new-quote", json: long, saved: Samples.instant))
    }
    #expect(try store.draft(key: "new-quote")?.json == "\"kept\"")
    try store.write { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
    _ = try store.saveDraft(Draft(key: "new-quote", json: long, saved: Samples.instant))
    #expect(try store.draft(key: "new-quote")?.json == long)
  }

  @Test(
    "a full disk gives one clear sentence, and all that was saved before is there",
    .enabled(if: isRoot, "making a small disk takes the rights of root"))
  func fullDisk() throws {
    let folder = try TemporaryFolder()
    guard try Self.run("/bin/mount", ["-t", "tmpfs", "-o", "size=2m", "none", folder.url.path])
    else { return }
    defer { _ = try? Self.run("/bin/umount", [folder.url.path]) }
    let lines = try Writer(["fill", folder.database]).lines()
    #expect(lines.last == StoreError.diskFull(path: folder.database).sentence)
    let saved = lines.compactMap { Int($0) }
    #expect(saved.count > 3)
    do {
      let store = try SQLiteStore(path: folder.database)
      let keys = Set(try store.drafts().map(\.key))
      #expect(saved.allSatisfy { keys.contains("draft-\($0)") })
      let check = try store.read { try String.fetchAll($0, sql: "PRAGMA integrity_check") }
      #expect(check == ["ok"])
    }
  }

  @Test("a file or folder without the right to write gives one clear sentence")
  func readOnly() throws {
    let folder = try TemporaryFolder()
    _ = try SQLiteStore(path: folder.database).saveDraft(
      Draft(key: "kept", json: "{}", saved: Samples.instant))
    // Root may write anything, so the child becomes someone else where it can.
    let arguments = ["once", folder.database, "draft"] + (Self.isRoot ? [Self.nobody] : [])
    let sentence = StoreError.readOnly(path: folder.database).sentence

    for (fileMode, folderMode) in [(0o444, 0o755), (0o644, 0o555), (0o444, 0o555)] {
      chmod(folder.database, mode_t(Self.isRoot || fileMode == 0o444 ? fileMode : 0o644))
      chmod(folder.url.path, mode_t(folderMode))
      #expect(try Writer.lastLine(arguments) == sentence)
    }
    chmod(folder.url.path, 0o755)
    chmod(folder.database, 0o644)
    #expect(try SQLiteStore(path: folder.database).drafts().map(\.key) == ["kept"])
  }

  @Test("a file that may not even be read cannot be opened")
  func unreadable() throws {
    let folder = try TemporaryFolder()
    _ = try SQLiteStore(path: folder.database)
    chmod(folder.database, 0)
    let arguments = ["once", folder.database, "draft"] + (Self.isRoot ? [Self.nobody] : [])
    let line = try Writer.lastLine(arguments)
    #expect(line.contains("cannot be opened (Permission denied)"))
  }

  @Test("a write waits for another program's, and says so when that does not end")
  func locked() throws {
    let folder = try TemporaryFolder()
    _ = try SQLiteStore(path: folder.database)
    let other = try DatabaseQueue(path: folder.database)
    try other.inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      let line = try Writer.lastLine(["once", folder.database, "draft"])
      #expect(line == StoreError.locked(path: folder.database).sentence)
      try database.execute(sql: "COMMIT")
    }
    #expect(try Writer.lastLine(["once", folder.database, "draft"]) == "saved")
  }

  private static func run(_ tool: String, _ arguments: [String]) throws -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: tool)
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
