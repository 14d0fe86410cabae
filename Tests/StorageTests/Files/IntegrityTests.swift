import Foundation
import GRDB
import Testing

@testable import Storage

@Suite("The check of everything stored")
struct IntegrityTests {
  private func fill(_ store: any Store) throws {
    _ = try store.addRateSheet(Samples.sheet(), by: Samples.stamp)
    _ = try store.addShipment(Samples.shipment("S-1"), by: Samples.stamp)
    _ = try store.saveDraft(Draft(key: "a", json: "{}", saved: Samples.instant))
  }

  /// What the check says is wrong.
  private func fault(_ path: String) throws -> String? {
    do throws(StoreError) {
      try SQLiteStore(path: path).checkIntegrity { _, _ in }
      return nil
    } catch {
      guard case .damaged(path, let reason) = error else { throw error }
      return reason
    }
  }

  @Test("what was written is whole, and the parts are counted up to the last")
  func whole() throws {
    for kind in StoreKind.allCases {
      try kind.withStore { store in
        try fill(store)
        var told: [Int] = []
        var totals: Set<Int> = []
        try store.checkIntegrity { done, total in
          told.append(done)
          totals.insert(total)
        }
        #expect(told == told.sorted())
        #expect(told.first == 0)
        #expect(totals == [told.last ?? 0])
        #expect(told.count > 8)
      }
    }
  }

  @Test("an index that misses a row is found")
  func index() throws {
    let folder = try TemporaryFolder()
    try fill(SQLiteStore(path: folder.database))
    let queue = try DatabaseQueue(path: folder.database)
    try queue.writeWithoutTransaction { database in
      // The index is told to hold no carrier at all, and then to hold every one.
      try database.execute(
        sql: """
          PRAGMA writable_schema = ON;
          UPDATE sqlite_master SET sql = 'CREATE INDEX rate_sheet_by_carrier ON rate_sheet (scac)'
          WHERE name = 'rate_sheet_by_carrier';
          PRAGMA writable_schema = RESET;
          """)
    }
    try queue.close()
    let reason = try #require(try fault(folder.database))
    #expect(reason.contains("rate_sheet_by_carrier"))
  }

  @Test("a row that belongs to nothing is found")
  func orphan() throws {
    let folder = try TemporaryFolder()
    try fill(SQLiteStore(path: folder.database))
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: folder.database, configuration: configuration)
    try queue.write { try $0.execute(sql: "DELETE FROM rate_sheet") }
    try queue.close()
    let reason = try #require(try fault(folder.database))
    #expect(reason.hasPrefix("a row of rate_"))
    #expect(reason.hasSuffix("is gone"))
  }

  @Test("destroyed pages are found")
  func pages() throws {
    let folder = try TemporaryFolder()
    try fill(SQLiteStore(path: folder.database))
    let file = try FileHandle(forUpdating: URL(filePath: folder.database))
    let size = try file.seekToEnd()
    try file.seek(toOffset: size - size / 3)
    try file.write(contentsOf: Data(repeating: 0, count: Int(size / 4)))
    try file.close()
    #expect(try fault(folder.database) != nil)
  }
}
