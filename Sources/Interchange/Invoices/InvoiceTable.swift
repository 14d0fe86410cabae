public import Shipping
import Units

/// Freight invoices from a CSV table: a row for each charge.
///
/// What belongs to the invoice as a whole may stand on any of its rows, and must not differ between
/// them. An invoice with a bad row is left out, since the rest of it would not sum; the others are read.
public struct InvoiceTable: Hashable, Sendable {
  /// The good invoices, in the order of their first rows.
  public let invoices: [FreightInvoice]

  /// What is wrong, in the order of the file.
  public let problems: [InvoiceTableProblem]

  /// How many rows there are below the header.
  public let rowCount: Int

  /// Reads the bytes of a file.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - file: Its name, for problems.
  public init(_ bytes: [UInt8], named file: String) {
    var problems: [InvoiceTableProblem] = []
    var invoices: [FreightInvoice] = []
    var rowCount = 0
    do {
      let records = try DelimitedText(bytes).records
      rowCount = max(0, records.count - 1)
      if let header = records.first,
        let columns = InvoiceColumns(header, file: file, problems: &problems)
      {
        var reader = InvoiceRows(columns: columns, file: file)
        for record in records.dropFirst() { reader.take(record) }
        invoices = reader.invoices()
        problems += reader.problems
      }
    } catch {
      problems.append(
        InvoiceTableProblem(file: file, line: nil, column: "", value: "", reason: .notText(error)))
    }
    self.invoices = invoices
    self.problems = problems
    self.rowCount = rowCount
  }
}
