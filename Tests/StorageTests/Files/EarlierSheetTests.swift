import Foundation
import GRDB
import Shipping
import TestSupport
import Testing
import Units

@testable import Storage

/// Rate sheets as versions 1 to 4 stored them.
@Suite("Rate sheets of earlier versions")
struct EarlierSheetTests {
  /// Writes a sheet as version 4 did.
  private static func insert(_ sheet: RateSheet, id: Int64, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO rate_sheet VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '2026-11-24T06:00:00Z',
          'dana')
        """,
      arguments: [
        id, sheet.identity.carrier, sheet.identity.scac, sheet.identity.name,
        sheet.identity.version, sheet.identity.source, sheet.currency.code,
        sheet.validity.from?.isoText, sheet.validity.through?.isoText,
        try RateSheetRows.services(of: sheet.tariff), sheet.tariff.rowCount,
      ])
    guard let rates = sheet.tariff.classRates else {
      return try database.execute(
        sql: "INSERT INTO rate_tariff VALUES (?, ?, ?)",
        arguments: [id, sheet.tariff.kind.rawValue, try JSONText.encode(sheet.tariff)])
    }
    for (position, lane) in rates.lanes.enumerated() {
      try database.execute(
        sql: "INSERT INTO rate_lane VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          id, position, lane.service, lane.origin.description, lane.destination.description,
          lane.transitDays, lane.tariffMinimum?.minorUnits,
        ])
      for freightClass in lane.rates.classes {
        for column in WeightBreak.allCases {
          guard let rate = lane.rates[freightClass, column] else { continue }
          try database.execute(
            sql: "INSERT INTO rate_cell VALUES (?, ?, ?, ?, ?)",
            arguments: [id, position, freightClass.name, column.code, rate.tenThousandths])
        }
      }
    }
  }

  private static func database(
    _ folder: TemporaryFolder, version: Int, _ fill: (Database) throws -> Void
  ) throws {
    let schema = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Schemas/\(version).sql")
    let queue = try DatabaseQueue(path: folder.database)
    let sql = try String(contentsOf: schema, encoding: .utf8)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: sql)
      try fill(database)
    }
    try queue.close()
  }

  private static func sheets() throws -> [RateSheet] {
    [
      try Samples.sheet(carrier: "Birch"), try Samples.perMileSheet(), try Samples.parcelSheet(),
      try .skidSample(.sample(totals: [1: 140, 2: 250], additional: 90)),
      try Samples.sheet(carrier: "Northern", services: ["only"]),
    ]
  }

  @Test("are read as they were, and found by the places that their lanes serve")
  func allKinds() throws {
    let folder = try TemporaryFolder()
    let sheets = try Self.sheets()
    try Self.database(folder, version: 4) { database in
      for (index, sheet) in sheets.enumerated() {
        try Self.insert(sheet, id: Int64(index + 1), in: database)
      }
    }
    let store = try SQLiteStore(path: folder.database)
    for (index, sheet) in sheets.enumerated() {
      let id = Int64(index + 1)
      #expect(try store.rateSheet(id: id) == sheet)
      let part = try store.rateSheet(id: id, from: Samples.detroit(), to: Samples.toronto())
      #expect(part == (try sheet.served))
      #expect(try store.addRateSheet(sheet, by: Samples.stamp).header.id == id)
    }
    let tables = try store.read { database in
      try String.fetchAll(
        database, sql: "SELECT name FROM sqlite_schema WHERE name GLOB '*rate*' AND sql NOT NULL")
    }
    #expect(!tables.contains("rate_cell") && !tables.contains { $0.hasPrefix("old") })
    try store.checkIntegrity { _, _ in }
  }

  @Test("packed as in version 5 are read by every later version")
  func packed() throws {
    let folder = try TemporaryFolder()
    try Self.database(folder, version: Migration.lanes.version) { _ in }
    let store = try SQLiteStore(path: folder.database)
    for sheet in [
      try store.rateSheet(id: 1),
      try store.rateSheet(id: 1, from: Samples.detroit(), to: Samples.toronto()),
    ] {
      let lane = try #require(sheet.tariff.classRates?.lanes.first)
      #expect("\(lane.origin) to \(lane.destination)" == "480-499 to CA-ON")
      #expect(lane.rates[.class70, .lessThan500]?.description == "79.84")
      #expect(lane.rates.classes == [.class70])
      #expect(lane.transitDays == 2 && lane.tariffMinimum == nil)
    }
  }

  @Test("with a cell that is none stop the step, and the file stays as it was")
  func damaged() throws {
    let folder = try TemporaryFolder()
    try Self.database(folder, version: 4) { database in
      try Self.insert(try Samples.sheet(), id: 1, in: database)
      try database.execute(sql: "UPDATE rate_lane SET origin = 'nowhere' WHERE position = 3")
    }
    let error = #expect(throws: StoreError.self) { try SQLiteStore(path: folder.database) }
    guard case .damaged = error else {
      Issue.record("the error is \(String(describing: error))")
      return
    }
    let queue = try DatabaseQueue(path: folder.database)
    let version = try queue.read { try Int.fetchOne($0, sql: "PRAGMA user_version") }
    let cells = try queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM rate_cell") }
    #expect(version == 4)
    #expect(cells == 54)
  }
}
