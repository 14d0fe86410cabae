import GRDB
import Shipping

/// The lanes of stored sheets that could serve two places.
struct ServingLanes {
  private let database: Database
  /// The places of the lanes of each sheet.
  private var positions: [Int64: [Int]] = [:]

  /// Finds the lanes of all sheets by the index over their ends.
  ///
  /// - Parameters:
  ///   - origin: where freight is picked up.
  ///   - destination: where it is delivered.
  ///   - sheets: the ids of the sheets that are asked; lanes of others are left out.
  ///   - database: the database, in the transaction of the read.
  /// - Throws: whatever stops a read.
  init(
    from origin: Place, to destination: Place, sheets: Set<Int64>, in database: Database
  ) throws {
    self.database = database
    let destinations = try Self.zones(around: destination, in: database)
    let known = try database.cachedStatement(
      sql: "SELECT 1 FROM rate_lane WHERE origin = ? LIMIT 1")
    let ends = try database.cachedStatement(
      sql: "SELECT sheet, position FROM rate_lane WHERE origin = ? AND destination = ?")
    for origin in try Self.zones(around: origin, in: database)
    where try Int.fetchOne(known, arguments: [origin]) != nil {
      for destination in destinations {
        let rows = try Row.fetchCursor(ends, arguments: [origin, destination])
        while let row = try rows.next() {
          let sheet: Int64 = row[0]
          if sheets.contains(sheet) { positions[sheet, default: []].append(row[1]) }
        }
      }
    }
  }

  /// Fills the lanes of a sheet into its outline, in their order.
  func fill(_ outline: RateSheet, id: Int64) throws -> RateSheet {
    guard let positions = positions[id] else { return outline }
    let statement = try database.cachedStatement(
      sql: """
        SELECT service, origin, destination, prices FROM rate_lane
        WHERE sheet = ? AND position = ?
        """)
    var filler = SheetFiller(outline)
    var rows = LaneRows(in: database)
    for position in positions.sorted() {
      let row = try Row.fetchOne(statement, arguments: [id, position])
      guard let row, filler.append(try rows.lane(row)) else { throw Column.Unreadable() }
    }
    return filler.sheet
  }

  /// The texts of the zones that a place lies in, as they are stored.
  private static func zones(around place: Place, in database: Database) throws -> [String] {
    var zones = place.zones
    if let area = place.zipArea {
      let ranges = try Row.fetchAll(
        database.cachedStatement(
          sql: "SELECT first, last FROM rate_zip_range WHERE first <= ? AND last >= ?"),
        arguments: [area, area])
      zones += ranges.map { .zipRange($0[0], $0[1]) }
    }
    return zones.map(\.description)
  }
}
