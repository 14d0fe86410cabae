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
    try insert(tariffOf: sheet.outline, sheet: id, in: database)
    try LaneRows(in: database).insert(sheet, id: id, report: report)
    return id
  }

  /// The ids of all sheets, by carrier and then the latest import first.
  static func ids(in database: Database) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT id FROM rate_sheet ORDER BY carrier, id DESC"))
  }

  static func header(id: Int64, in database: Database) throws -> RateSheetHeader? {
    try Row.fetchOne(
      database.cachedStatement(sql: "SELECT \(headerColumns) FROM rate_sheet WHERE id = ?"),
      arguments: [id]
    ).map(header)
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
