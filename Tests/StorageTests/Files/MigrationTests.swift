import Foundation
import GRDB
import Shipping
import Testing

@testable import Storage

@Suite struct MigrationTests {
  private static let schemas = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Schemas")

  /// The schema of an open database as text, its own tables only.
  private static func dump(_ database: Database) throws -> String {
    let statements = try String.fetchAll(
      database,
      sql: """
        SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%'
          AND name NOT GLOB '*_search_*' ORDER BY rowid
        """)
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    return statements.map { $0 + ";\n" }.joined()
      + "PRAGMA user_version = \(version);\nPRAGMA application_id = \(mark);\n"
  }

  @Test("steps are numbered from one without a gap")
  func numbering() {
    #expect(Migration.all.map(\.version) == Array(1...Migration.latestVersion))
  }

  @Test("the stored copy of the newest schema is the schema that a new database gets")
  func storedCopy() throws {
    let file = Self.schemas.appending(path: "\(Migration.latestVersion).sql")
    let found = try SQLiteStore.inMemory().read(Self.dump)
    if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] != nil {
      try found.write(to: file, atomically: true, encoding: .utf8)
    }
    let stored = try String(contentsOf: file, encoding: .utf8)
    let sample = try #require(stored.range(of: "-- Sample rows.\n"))
    #expect(String(stored[..<sample.lowerBound]) == found, "a released step must not change")
  }

  @Test(
    "a database of each released version is brought up to date with its rows",
    arguments: 1...Migration.latestVersion)
  func upgrade(_ version: Int) throws {
    let folder = try TemporaryFolder()
    let sql = try String(
      contentsOf: Self.schemas.appending(path: "\(version).sql"), encoding: .utf8)
    let queue = try DatabaseQueue(path: folder.database)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()

    let store = try SQLiteStore(path: folder.database)
    let found = try store.read { try SchemaIdentity($0) }
    #expect(found.version == Migration.latestVersion)
    #expect(try store.draft(key: "new-quote")?.json == "{\"origin\": \"48201\"}")
    #expect(try store.setting(key: "quotes.sort") == "\"total\"")
    let shipment = try #require(try store.shipment(number: "BX-1042"))
    #expect(shipment.value.details.destination.shortName == "Toronto ON")
    #expect(try store.history(of: .shipment("BX-1042")).count == 1)
    #expect(try store.shipmentIDs(.init(search: "toronto")) == [shipment.id])
    let added = try store.addQuote(Samples.priced(), created: Samples.instant, by: "dana")
    #expect(added.value.number.description == "Q-1001")
  }

  @Test("a database whose making was cut short is made ready the next time")
  func cutShort() throws {
    let folder = try TemporaryFolder()
    let pool = try DatabasePool(path: folder.database)
    try pool.close()
    let store = try SQLiteStore(path: folder.database)
    #expect(try store.read { try SchemaIdentity($0) }.version == Migration.latestVersion)
  }

  @Test("the log of changes cannot be rewritten or shortened")
  func logIsAppendOnly() throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.addShipment(Samples.shipment(), by: Samples.stamp)
    for sql in ["UPDATE change_log SET new = 'x'", "DELETE FROM change_log"] {
      #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: sql) } }
    }
    #expect(try store.history(of: .shipment("BX-1042")).count == 1)
  }

  @Test(
    "the schema itself refuses what is not possible",
    arguments: [
      "UPDATE shipment SET ship_day = '2026-02-30'", "UPDATE shipment SET state = 'lost'",
      "UPDATE shipment SET carrier = NULL", "UPDATE shipment SET version = 0",
      "UPDATE shipment SET delivery_day = '2020-01-01'", "UPDATE shipment SET body = '{'",
      "INSERT INTO shipment_attention VALUES (77, 0, 'x', 'shipper', NULL)",
      "INSERT INTO rate_lane VALUES (77, 0, 'a', '*', '*', NULL, NULL)",
    ])
  func constraints(_ sql: String) throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.addShipment(Samples.shipment(), by: Samples.stamp)
    let error = #expect(throws: StoreError.self) {
      try store.write { try $0.execute(sql: sql) }
    }
    guard case .rejected = error else {
      Issue.record("the error is \(String(describing: error))")
      return
    }
  }
}
