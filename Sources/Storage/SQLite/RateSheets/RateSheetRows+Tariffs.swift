import GRDB
import Shipping

/// What lists need of a service whose tariff is kept in a table of its own.
private struct ServiceName: Encodable {
  let name: String
}

extension RateSheetRows {
  /// The services as JSON: of class rates whole, of other tariffs by name.
  static func services(of tariff: Tariff) throws -> String {
    if let services = tariff.classRates?.services { return try JSONText.encode(services) }
    return try JSONText.encode(tariff.serviceNames.map(ServiceName.init))
  }

  /// Keeps a tariff that is not class rates, without its lanes.
  static func insert(tariffOf outline: RateSheet, sheet: Int64, in database: Database) throws {
    guard outline.tariff.kind != .classRates else { return }
    try database.execute(
      sql: "INSERT INTO rate_tariff (sheet, kind, body) VALUES (?, ?, ?)",
      arguments: [sheet, outline.tariff.kind.rawValue, JSONText.encode(outline.tariff)])
  }

  /// The sheet of a header without its lanes.
  static func outline(of header: RateSheetHeader, in database: Database) throws -> RateSheet {
    try RateSheet(
      identity: header.identity, currency: header.currency, validity: header.validity,
      tariff: try tariff(of: header, in: database))
  }

  private static func tariff(of header: RateSheetHeader, in database: Database) throws -> Tariff {
    guard header.kind == .classRates else {
      return try JSONText.decode(
        Tariff.self,
        from: try text("SELECT body FROM rate_tariff WHERE sheet = ?", header.id, in: database))
    }
    let services = try JSONText.decode(
      [ClassTariff.Service].self,
      from: try text("SELECT services FROM rate_sheet WHERE id = ?", header.id, in: database))
    return .classRates(ClassTariff(services: services, lanes: LaneBook()))
  }

  private static func text(
    _ sql: String, _ id: Int64, in database: Database
  ) throws -> String {
    let found = try String.fetchOne(database.cachedStatement(sql: sql), arguments: [id])
    guard let found else { throw Column.Unreadable() }
    return found
  }
}
