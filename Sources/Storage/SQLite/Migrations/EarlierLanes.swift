import Foundation
import GRDB
import Shipping
import Units

/// The lanes as versions 1 to 5 stored them, which ``Migration/lanes`` packs.
struct EarlierLanes {
  private let database: Database

  init(in database: Database) {
    self.database = database
  }

  /// Writes every lane of every sheet in the new form.
  func pack() throws {
    for sheet in try Row.fetchAll(database, sql: "SELECT id, currency, services FROM rate_sheet") {
      let id: Int64 = sheet[0]
      let body = try String.fetchOne(
        database, sql: "SELECT body FROM rate_tariff WHERE sheet = ?", arguments: [id])
      if let body {
        try packTariff(body, ofSheet: id)
      } else {
        let names = try JSONText.decode([Named].self, from: sheet[2]).map(\.name)
        try packClassRates(ofSheet: id, try Column.currency(sheet[1]), services: names)
      }
    }
  }

  private struct Named: Decodable {
    let name: String
  }

  /// Takes the lanes of skids and truckloads out of their tariff.
  private func packTariff(_ body: String, ofSheet id: Int64) throws {
    let tariff = try JSONText.decode(Tariff.self, from: body)
    guard tariff.kind != .parcel else { return }
    var position = 0
    try tariff.forEachLane { lane throws(any Error) in
      try insert(lane, sheet: id, position: position)
      position += 1
    }
    try database.execute(
      sql: "UPDATE rate_tariff SET body = ? WHERE sheet = ?",
      arguments: [JSONText.encode(tariff.outline), id])
  }

  private func packClassRates(
    ofSheet id: Int64, _ currency: Currency, services: [String]
  ) throws {
    let cells = try Row.fetchCursor(
      database,
      sql: """
        SELECT position, service, origin, destination, transit_days, minimum_minor_units, class,
          weight_break, ten_thousandths
        FROM old_rate_lane LEFT JOIN rate_cell
          ON rate_cell.sheet = old_rate_lane.sheet AND rate_cell.lane = old_rate_lane.position
        WHERE old_rate_lane.sheet = ? ORDER BY old_rate_lane.position
        """,
      arguments: [id])
    var lane: (row: Row, rates: ClassRateTable)?
    while let cell = try cells.next() {
      if let last = lane, last.row[0] as Int != cell[0] as Int {
        try insert(last.row, last.rates, ofSheet: id, currency, services: services)
        lane = nil
      }
      var rates = lane?.rates ?? ClassRateTable()
      if let name: String = cell[6] {
        guard let rate = HundredweightRate(tenThousandths: cell[8]) else {
          throw Column.Unreadable()
        }
        rates[try Column.choice(name), try Column.choice(cell[7])] = rate
      }
      lane = (lane?.row ?? cell.copy(), rates)
    }
    if let last = lane {
      try insert(last.row, last.rates, ofSheet: id, currency, services: services)
    }
  }

  private func insert(
    _ row: Row, _ rates: ClassRateTable, ofSheet id: Int64, _ currency: Currency,
    services: [String]
  ) throws {
    let minimum: Int64? = row[5]
    guard let service = services.firstIndex(of: row[1]),
      let origin = ZonePattern(parsing: row[2] as String),
      let destination = ZonePattern(parsing: row[3] as String)
    else { throw Column.Unreadable() }
    let lane = ClassTariff.Lane(
      service: row[1], origin: origin, destination: destination, rates: rates,
      transitDays: row[4], tariffMinimum: minimum.map { Money(minorUnits: $0, currency) })
    let packed = PackedLane(
      service: service, origin: origin, destination: destination, prices: lane.packed)
    try insert(packed, sheet: id, position: row[0])
  }

  /// Writes a lane as version 5 has it, whatever later versions do.
  private func insert(_ lane: PackedLane, sheet: Int64, position: Int) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO rate_lane (sheet, position, service, origin, destination, prices)
        VALUES (?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      sheet, position, lane.service, lane.origin.description, lane.destination.description,
      Data(lane.prices),
    ])
    for case .zipRange(let first, let last) in [lane.origin, lane.destination] {
      try database.cachedStatement(
        sql: "INSERT OR IGNORE INTO rate_zip_range (first, last) VALUES (?, ?)"
      ).execute(arguments: [first, last])
    }
  }
}
