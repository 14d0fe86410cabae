import Foundation
import GRDB
import Shipping

/// Writes and reads the lanes of sheets.
///
/// A lane is a row: where it begins and ends as text, and its prices packed. The rows of a sheet lie
/// behind each other, and an index over the ends of all sheets' lanes finds those that may serve two
/// places without reading any other.
struct LaneRows {
  private let database: Database
  private var zones: [String: ZonePattern] = [:]

  /// Beyond so many different zones they are read anew, so that the memory stays small.
  private static let mostKnownZones = 100_000

  init(in database: Database) {
    self.database = database
  }

  /// Writes all lanes of a sheet.
  func insert(
    _ sheet: RateSheet, id: Int64, report: (_ done: Int, _ total: Int) -> Void
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO rate_lane (sheet, position, service, origin, destination, prices)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    let total = sheet.tariff.kind == .parcel ? 0 : sheet.tariff.rowCount
    var ranges: Set<ZonePattern> = []
    var position = 0
    try sheet.tariff.forEachLane { lane throws(any Error) in
      // A lane has up to eighteen classes, so that a few lanes are some hundred rates.
      if position.isMultiple(of: 16) { report(position, total) }
      try statement.execute(arguments: [
        id, position, lane.service, lane.origin.description, lane.destination.description,
        Data(lane.prices),
      ])
      for zone in [lane.origin, lane.destination] {
        if case .zipRange = zone { ranges.insert(zone) }
      }
      position += 1
    }
    try insert(ranges)
  }

  private func insert(_ ranges: Set<ZonePattern>) throws {
    for case .zipRange(let first, let last) in ranges {
      try database.cachedStatement(
        sql: "INSERT OR IGNORE INTO rate_zip_range (first, last) VALUES (?, ?)"
      ).execute(arguments: [first, last])
    }
  }

  /// True when the stored lanes of a sheet are those of another one, in the same order.
  mutating func areSame(ofSheet id: Int64, as sheet: RateSheet) throws -> Bool {
    let rows = try cursor(ofSheet: id)
    var isSame = true
    try sheet.tariff.forEachLane { lane throws(any Error) in
      guard isSame else { return }
      guard let row = try rows.next() else { return isSame = false }
      isSame = try self.lane(row) == lane
    }
    return try isSame && rows.next() == nil
  }

  /// Fills all lanes of a sheet into its outline.
  mutating func fill(_ outline: RateSheet, id: Int64) throws -> RateSheet {
    var filler = SheetFiller(outline)
    let rows = try cursor(ofSheet: id)
    while let row = try rows.next() {
      guard filler.append(try lane(row)) else { throw Column.Unreadable() }
    }
    return filler.sheet
  }

  private func cursor(ofSheet id: Int64) throws -> RowCursor {
    try Row.fetchCursor(
      database,
      sql: """
        SELECT service, origin, destination, prices FROM rate_lane WHERE sheet = ?
        ORDER BY position
        """,
      arguments: [id])
  }

  /// The lane of a row of service, origin, destination and prices.
  mutating func lane(_ row: Row) throws -> PackedLane {
    let prices: Data = row[3]
    return PackedLane(
      service: row[0], origin: try zone(row[1]), destination: try zone(row[2]),
      prices: Array(prices))
  }

  private mutating func zone(_ text: String) throws -> ZonePattern {
    if let known = zones[text] { return known }
    guard let zone = ZonePattern(parsing: text) else { throw Column.Unreadable() }
    if zones.count < Self.mostKnownZones { zones[text] = zone }
    return zone
  }
}
