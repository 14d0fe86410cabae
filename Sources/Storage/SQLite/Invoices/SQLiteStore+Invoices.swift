import GRDB
public import Shipping
import Units

extension SQLiteStore {
  /// Saves an invoice, unless the same contents are stored already.
  public func addInvoice(
    _ invoice: FreightInvoice, by stamp: EditStamp
  ) throws(StoreError) -> InvoiceImport {
    try write { database in
      let body = try JSONText.encode(invoice)
      for stored in try Self.invoices(number: invoice.number, in: database)
      where stored.invoice == invoice {
        return .unchanged(stored)
      }
      try database.execute(
        sql: """
          INSERT INTO freight_invoice (
            number, carrier, currency, total_minor_units, imported, importer, body
          ) VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          try Column.unbroken(invoice.number), try Column.unbroken(invoice.carrier.name),
          invoice.currency.code, invoice.total.minorUnits, stamp.instant.isoText, stamp.author,
          body,
        ])
      return .added(
        StoredInvoice(id: database.lastInsertedRowID, invoice: invoice, imported: stamp))
    }
  }

  /// The invoices with a number, of all carriers, the earliest first.
  public func invoices(number: String) throws(StoreError) -> [StoredInvoice] {
    guard !number.utf8.contains(0) else { return [] }
    return try read { try Self.invoices(number: number, in: $0) }
  }

  /// The invoices whose own number, or a number that they refer to, is one of these.
  public func invoices(naming numbers: [String]) throws(StoreError) -> [StoredInvoice] {
    let compact = Set(numbers.map { $0.uppercased().filter { $0 != " " && $0 != "-" } })
      .filter { !$0.isEmpty && !$0.utf8.contains(0) }.sorted()
    guard !compact.isEmpty else { return [] }
    let fields =
      ["number"] + ["shipment", "billOfLading", "pro", "quote"].map { "body ->> '$.\($0)'" }
    let isNamed = fields.map { field -> SQL in
      "replace(replace(upper(\(sql: field)), '-', ''), ' ', '') IN \(compact)"
    }
    return try read { database in
      try SQLRequest<Row>(
        literal: """
          SELECT id, body, importer, imported FROM freight_invoice
          WHERE \(isNamed.joined(operator: .or)) ORDER BY id
          """
      ).fetchAll(database).map(Self.stored)
    }
  }

  private static func invoices(
    number: String, in database: Database
  ) throws -> [StoredInvoice] {
    try Row.fetchAll(
      database,
      sql: "SELECT id, body, importer, imported FROM freight_invoice WHERE number = ? ORDER BY id",
      arguments: [number]
    ).map(stored)
  }

  /// Reads columns `id, body, importer, imported`.
  private static func stored(_ row: Row) throws -> StoredInvoice {
    StoredInvoice(
      id: row[0], invoice: try JSONText.decode(FreightInvoice.self, from: row[1]),
      imported: EditStamp(author: row[2], instant: try Column.instant(row[3])))
  }
}
