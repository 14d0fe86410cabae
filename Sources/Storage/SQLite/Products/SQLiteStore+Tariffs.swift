import Foundation
import GRDB
import Shipping
import Units

extension SQLiteStore {
  private static let editionColumns = """
    id, country, name, source, valid_from, valid_through, currency, format, line_count, imported,
    importer
    """

  /// Saves an edition, unless the same file is stored for the same country and days.
  public func addTariffEdition(
    _ facts: TariffEditionFacts, file: [UInt8], by stamp: EditStamp
  ) throws(StoreError) -> TariffEditionImport {
    try write { database in
      if let known = try Self.known(facts, file: file, in: database) { return .unchanged(known) }
      try database.execute(
        sql: """
          INSERT INTO tariff_edition (
            country, name, source, valid_from, valid_through, currency, format, line_count,
            imported, importer, body
          ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          facts.country.code, try Column.unbroken(facts.name), try Column.unbroken(facts.source),
          facts.days.from?.isoText, facts.days.through?.isoText, facts.currency.code,
          facts.format, facts.lineCount, stamp.instant.isoText, stamp.author, Data(file),
        ])
      return .added(
        TariffEditionHeader(id: database.lastInsertedRowID, facts: facts, imported: stamp))
    }
  }

  /// All editions, by country and then the latest import first.
  public func tariffEditions() throws(StoreError) -> [TariffEditionHeader] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT \(Self.editionColumns) FROM tariff_edition ORDER BY country, id DESC"
      ).map(Self.edition)
    }
  }

  /// The file of an edition.
  public func tariffEditionFile(id: Int64) throws(StoreError) -> [UInt8] {
    try read { database in
      let body = try Data.fetchOne(
        database, sql: "SELECT body FROM tariff_edition WHERE id = ?", arguments: [id])
      guard let body else { throw StoreError.notFound(.row(kind: "tariff edition", id: id)) }
      return Array(body)
    }
  }

  /// Deletes an edition.
  public func deleteTariffEdition(id: Int64) throws(StoreError) {
    try write { database in
      try database.execute(sql: "DELETE FROM tariff_edition WHERE id = ?", arguments: [id])
      guard database.changesCount > 0 else {
        throw StoreError.notFound(.row(kind: "tariff edition", id: id))
      }
    }
  }

  private static func known(
    _ facts: TariffEditionFacts, file: [UInt8], in database: Database
  ) throws -> TariffEditionHeader? {
    try Row.fetchOne(
      database,
      sql: """
        SELECT \(editionColumns) FROM tariff_edition
        WHERE country = ? AND valid_from IS ? AND valid_through IS ? AND format = ? AND body = ?
        """,
      arguments: [
        facts.country.code, facts.days.from?.isoText, facts.days.through?.isoText, facts.format,
        Data(file),
      ]
    ).map(edition)
  }

  private static func edition(_ row: Row) throws -> TariffEditionHeader {
    let days = DayRange(
      from: try Column.day(row[4] as String?), through: try Column.day(row[5] as String?))
    guard let days, let country = Country(code: row[1] as String) else {
      throw Column.Unreadable()
    }
    return TariffEditionHeader(
      id: row[0],
      facts: TariffEditionFacts(
        country: country, name: row[2], source: row[3], days: days,
        currency: try Column.currency(row[6]), format: row[7], lineCount: row[8]),
      imported: EditStamp(author: row[10], instant: try Column.instant(row[9])))
  }
}
