import GRDB
import Shipping
import Units

/// Writes and reads the tables of rate sheets.
enum RateSheetRows {
  static func insert(
    _ sheet: RateSheet, by stamp: EditStamp, in database: Database,
    report: (_ done: Int, _ total: Int) -> Void
  ) throws -> Int64 {
    let identity = sheet.identity
    try database.execute(
      sql: """
        INSERT INTO rate_sheet (
          carrier, scac, name, version, source, currency, valid_from, valid_through, services,
          lane_count, imported, importer
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: try [
        Column.unbroken(identity.carrier), identity.scac.map(Column.unbroken),
        Column.unbroken(identity.name), Column.unbroken(identity.version),
        Column.unbroken(identity.source),
        sheet.currency.code, sheet.validity.from?.isoText, sheet.validity.through?.isoText,
        services(of: sheet.tariff), sheet.tariff.rowCount, stamp.instant.isoText,
        stamp.author,
      ])
    let id = database.lastInsertedRowID
    guard case .classRates(let tariff) = sheet.tariff else {
      try insert(sheet.tariff, sheet: id, in: database)
      return id
    }
    for (position, lane) in tariff.lanes.enumerated() {
      // A lane has up to eighteen classes, so that a few lanes are some hundred rates.
      if position.isMultiple(of: 16) { report(position, tariff.lanes.count) }
      try insert(lane, sheet: id, position: position, in: database)
    }
    return id
  }

  static func headers(in database: Database) throws -> [RateSheetHeader] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: "SELECT \(headerColumns) FROM rate_sheet ORDER BY carrier, id DESC")
    ).map(header)
  }

  static func headers(carrier: String, in database: Database) throws -> [RateSheetHeader] {
    try headers(in: database).filter {
      $0.identity.carrier.lowercased() == carrier.lowercased()
    }
  }

  static func header(id: Int64, in database: Database) throws -> RateSheetHeader? {
    try Row.fetchOne(
      database.cachedStatement(sql: "SELECT \(headerColumns) FROM rate_sheet WHERE id = ?"),
      arguments: [id]
    ).map(header)
  }

  static func sheet(of header: RateSheetHeader, in database: Database) throws -> RateSheet {
    if let tariff = try tariff(ofSheet: header.id, in: database) {
      return try RateSheet(
        identity: header.identity, currency: header.currency, validity: header.validity,
        tariff: tariff)
    }
    let services = try String.fetchOne(
      database, sql: "SELECT services FROM rate_sheet WHERE id = ?", arguments: [header.id])
    return try RateSheet(
      identity: header.identity, currency: header.currency, validity: header.validity,
      services: JSONText.decode([ClassTariff.Service].self, from: services ?? ""),
      lanes: lanes(of: header, in: database))
  }

  private static let headerColumns = """
    id, carrier, scac, name, version, source, currency, valid_from, valid_through, lane_count,
    imported, importer,
    (SELECT json_group_array(value ->> 'name') FROM json_each(services)) AS service_names,
    (SELECT kind FROM rate_tariff WHERE sheet = rate_sheet.id) AS kind
    """

  /// The kind as it is kept; class rates keep none.
  private static func kind(_ text: String?) throws -> TariffKind {
    guard let text else { return .classRates }
    guard let kind = TariffKind(rawValue: text) else { throw Column.Unreadable() }
    return kind
  }

  private static func header(_ row: Row) throws -> RateSheetHeader {
    let validity = DayRange(
      from: try Column.day(row[7] as String?), through: try Column.day(row[8] as String?))
    guard let validity else { throw Column.Unreadable() }
    return RateSheetHeader(
      id: row[0],
      identity: RateSheet.Identity(
        carrier: row[1], scac: row[2], name: row[3], version: row[4], source: row[5]),
      kind: try kind(row[13]), currency: try Column.currency(row[6]), validity: validity,
      services: try JSONText.decode([String].self, from: row[12]), laneCount: row[9],
      imported: EditStamp(author: row[11], instant: try Column.instant(row[10])))
  }
}
