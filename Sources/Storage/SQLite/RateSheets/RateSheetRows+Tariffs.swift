import GRDB
import Shipping

/// What lists need of a service whose tariff is kept whole.
private struct ServiceName: Encodable {
  let name: String
}

extension RateSheetRows {
  /// The services as JSON: of class rates whole, of other tariffs by name.
  static func services(of tariff: Tariff) throws -> String {
    if let services = tariff.classRates?.services { return try JSONText.encode(services) }
    return try JSONText.encode(tariff.serviceNames.map(ServiceName.init))
  }

  /// Keeps a tariff that is not class rates.
  static func insert(_ tariff: Tariff, sheet: Int64, in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO rate_tariff (sheet, kind, body) VALUES (?, ?, ?)",
      arguments: [sheet, tariff.kind.rawValue, JSONText.encode(tariff)])
  }

  /// The tariff of a sheet, or nothing for class rates.
  static func tariff(ofSheet id: Int64, in database: Database) throws -> Tariff? {
    try String.fetchOne(
      database.cachedStatement(sql: "SELECT body FROM rate_tariff WHERE sheet = ?"),
      arguments: [id]
    ).map { try JSONText.decode(Tariff.self, from: $0) }
  }
}
