import Foundation
import GRDB
import Shipping
import TestSupport
import Testing
import Units

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

  /// With `RECORD_SCHEMA` set, the copy of a new version is written; its sample rows are added by hand.
  @Test("the stored copy of the newest schema is the schema that a new database gets")
  func storedCopy() throws {
    let file = Self.schemas.appending(path: "\(Migration.latestVersion).sql")
    let found = try SQLiteStore.inMemory().read(Self.dump)
    if ProcessInfo.processInfo.environment["RECORD_SCHEMA"] != nil,
      !FileManager.default.fileExists(atPath: file.path)
    {
      try (found + "-- Sample rows.\n").write(to: file, atomically: true, encoding: .utf8)
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
    #expect(try store.drafts().map(\.json) == ["{\"origin\": \"48201\"}"])
    #expect(try store.setting(key: "quotes.sort") == "\"total\"")
    let shipment = try #require(try store.shipment(number: "BX-1042"))
    #expect(shipment.value.details.destination.shortName == "Toronto ON")
    #expect(try store.history(of: .shipment("BX-1042")).count == 1)
    #expect(try store.shipmentIDs(.init(search: "toronto")) == [shipment.id])
    let added = try store.addQuote(Samples.priced(), created: Samples.instant, by: "dana")
    #expect(added.value.number.description == "Q-1001")
  }

  @Test("a quote of an earlier version ends with the price that stands longest")
  func upgradedExpiry() throws {
    let ends: [(String, Int64)] = [("2026-11-24", 1), ("2026-12-01", 2), ("2026-11-30", 3)]
    let priced = try Samples.priced(
      offers: ends.map { try .live("Maple", cents: $1, lastDay: .sample($0)) })
    let folder = try TemporaryFolder()
    let sql = try String(contentsOf: Self.schemas.appending(path: "2.sql"), encoding: .utf8)
    let queue = try DatabaseQueue(path: folder.database)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    // The earlier version kept the same body, and the end of the cheapest offer.
    let row = try SQLiteStore.inMemory()
    _ = try row.addQuote(priced, created: Samples.instant, by: "dana")
    let body = try #require(
      try row.read { try String.fetchOne($0, sql: "SELECT body FROM quote") })
    try queue.write { database in
      try database.execute(
        sql: """
          INSERT INTO quote VALUES (1, 1001, 1, '2026-11-24T06:00:00Z', 'Detroit', 'Toronto',
            '2026-12-02', NULL, 'lb', 'USD', 1, 'Maple', '2026-11-24', 0, 3, 0, ?)
          """, arguments: [body])
    }
    try queue.close()
    let store = try SQLiteStore(path: folder.database)
    let open = DayRange(from: .sample("2026-12-01"), through: .sample("2026-12-01")) ?? .always
    #expect(try store.openQuotes(expiringIn: open).map(\.number.description) == ["Q-1001"])
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

  @Test("a number that was given out cannot be changed, taken back or given again")
  func numbersAreGivenOnce() throws {
    let store = try SQLiteStore.inMemory()
    #expect(try store.nextControlNumber(sender: "ZZ:A", by: Samples.stamp) == 1)
    let again = """
      INSERT INTO given_number (kind, prefix, first, last, author, at)
      VALUES ('interchange', 'ZZ:A', 1, 1, 'x', '2026-11-24T06:00:00Z')
      """
    for sql in ["UPDATE given_number SET last = 9", "DELETE FROM given_number", again] {
      #expect(throws: StoreError.self) { try store.write { try $0.execute(sql: sql) } }
    }
    #expect(try store.nextControlNumber(sender: "ZZ:A", by: Samples.stamp) == 2)
  }

  @Test("a booked shipment of an earlier version is found by its bill of lading")
  func upgradedBooking() throws {
    let folder = try TemporaryFolder()
    let file = Self.schemas.appending(path: "\(Migration.booking.version).sql")
    let sql = try String(contentsOf: file, encoding: .utf8)
    let queue = try DatabaseQueue(path: folder.database)
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
    try queue.close()
    let store = try SQLiteStore(path: folder.database)
    let bill = try #require(BillOfLadingNumber(parsing: "06141410000000012"))
    let shipment = try #require(try store.shipment(billOfLading: bill))
    #expect(shipment.value.details.booking?.pickup.description == "Tue 24 Nov 2026, 08:00 to 16:30")
    #expect(try store.invoices(number: "778812").first?.invoice.total.plainText == "716.66")
    #expect(try store.nextControlNumber(sender: "ZZ:MYCO", by: Samples.stamp) == 3)
  }

  @Test(
    "a sheet of class rates that an earlier version stored is read, and a parcel sheet beside it")
  func upgradedSheet() throws {
    let folder = try TemporaryFolder()
    let file = Self.schemas.appending(path: "\(Migration.booking.version).sql")
    let queue = try DatabaseQueue(path: folder.database)
    let sql = try String(contentsOf: file, encoding: .utf8)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: sql)
      try database.execute(
        sql: """
          INSERT INTO rate_sheet VALUES (
            1, 'Maple Freight', 'MPLF', 'Maple', '2026-07', 'agreement', 'USD', NULL, NULL,
            '[{"name":"standard","terms":{"accessorials":{},"borderAccessorials":[],"classDiscounts":{},"discount":"60","discountOrder":"discountThenMin","freightAllKinds":[],"fuel":"32.5","fuelledAccessorials":[],"minimumDiscount":"0"}}]',
            1, '2026-11-24T06:00:00Z', 'dana');
          INSERT INTO rate_lane VALUES (1, 0, 'standard', 'US-MI', 'CA-ON', 2, NULL);
          INSERT INTO rate_cell VALUES (1, 0, '70', 'L5C', 798400);
          """)
    }
    try queue.close()
    let store = try SQLiteStore(path: folder.database)
    let old = try store.rateSheet(id: 1)
    #expect(
      old.tariff.classRates?.lanes.first?.rates[.class70, .lessThan500]?.description == "79.84")
    let parcel = try Samples.parcelSheet()
    let id = try store.addRateSheet(parcel, by: Samples.stamp).header.id
    #expect(try SQLiteStore(path: folder.database).rateSheet(id: id) == parcel)
    #expect(try store.rateSheet(id: 1) == old)
  }

  @Test(
    "the schema itself refuses what is not possible",
    arguments: [
      "UPDATE shipment SET ship_day = '2026-02-30'", "UPDATE shipment SET ship_day = 'today'",
      "UPDATE shipment_attention SET due = '2026-02-30T10:00:00Z'",
      "UPDATE shipment_attention SET due = '2026-02-28'",
      "UPDATE shipment SET state = 'lost'",
      "UPDATE shipment SET carrier = NULL", "UPDATE shipment SET version = 0",
      "UPDATE shipment SET delivery_day = '2020-01-01'", "UPDATE shipment SET body = '{'",
      "INSERT INTO shipment_attention VALUES (77, 0, 'x', 'shipper', NULL)",
      "INSERT INTO rate_lane VALUES (77, 0, 0, '*', '*', x'')",
      "INSERT INTO rate_zip_range VALUES (499, 480)", "INSERT INTO rate_zip_range VALUES (1, 1000)",
      "INSERT INTO rate_tariff VALUES (77, 'parcel', '{}')",
      "INSERT INTO shipment_booking VALUES (77, 1001, '06141410000000012', 1)",
      "INSERT INTO shipment_booking VALUES (1, 1001, '0614141', 1)",
      "INSERT INTO given_number VALUES (1, 'pro', '', 1, 1, 'x', '2026-11-24T06:00:00Z')",
      "INSERT INTO given_number VALUES (1, 'interchange', '', 2, 2, 'x', '2026-11-24T06:00:00Z')",
      "INSERT INTO freight_invoice VALUES (1, '', 'x', 'USD', 1, '2026-11-24T06:00:00Z', 'x', '{}')",
    ])
  func constraints(_ sql: String) throws {
    let store = try SQLiteStore.inMemory()
    _ = try store.addShipment(
      Samples.shipment(attention: [Attention(task: "x", actor: .broker)]), by: Samples.stamp)
    let error = #expect(throws: StoreError.self) {
      try store.write { try $0.execute(sql: sql) }
    }
    guard case .rejected = error else {
      Issue.record("the error is \(String(describing: error))")
      return
    }
  }
}
