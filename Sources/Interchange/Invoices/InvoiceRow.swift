import Shipping
import Units

/// One row of a table of freight invoices: a charge.
struct InvoiceRow {
  let record: DelimitedText.Record
  let columns: InvoiceColumns
  let file: String

  /// The text of a column; empty when it is not there.
  subscript(_ kind: InvoiceColumns.Kind) -> String {
    guard let position = columns.positions[kind], record.fields.indices.contains(position) else {
      return ""
    }
    return record.fields[position]
  }

  /// The charge of the row.
  func charge(_ currency: Currency) throws(InvoiceTableProblem) -> FreightInvoice.Line {
    let code = try code()
    let amount = try amount(currency)
    let weight = try weight()
    return FreightInvoice.Line(
      label: self[.charge], code: code, amount: amount, weight: weight,
      freightClass: try freightClass())
  }

  private func amount(_ currency: Currency) throws(InvoiceTableProblem) -> Money {
    do {
      return try Money(parsing: self[.amount], currency)
    } catch {
      throw problem(.amount, Self.reason(error, currency))
    }
  }

  /// Why an amount cannot be read.
  static func reason(_ error: MoneyError, _ currency: Currency) -> InvoiceTableProblem.Reason {
    switch error {
    case .number(.empty): .missing
    case .tooManyPlaces: .tooManyPlaces(currency)
    case .number, .outOfRange, .currenciesDiffer: .notANumber
    }
  }

  private func code() throws(InvoiceTableProblem) -> ChargeCode? {
    let text = self[.code]
    guard !text.isEmpty else { return nil }
    let listName = self[.codeList]
    guard let list = listName.isEmpty ? .x12 : ChargeCode.List(rawValue: listName) else {
      throw problem(.codeList, .unknownCode)
    }
    guard let code = ChargeCode(text, list: list) else { throw problem(.code, .unknownCode) }
    return code
  }

  private func weight() throws(InvoiceTableProblem) -> Mass? {
    let text = self[.weight]
    guard !text.isEmpty else { return nil }
    guard let mass = try? Mass(parsing: text) else { throw problem(.weight, .notAWeight) }
    return mass
  }

  private func freightClass() throws(InvoiceTableProblem) -> FreightClass? {
    let text = self[.freightClass]
    guard !text.isEmpty else { return nil }
    guard let found = FreightClass(parsing: text) else {
      throw problem(.freightClass, .unknownClass)
    }
    return found
  }

  private func problem(
    _ kind: InvoiceColumns.Kind, _ reason: InvoiceTableProblem.Reason
  ) -> InvoiceTableProblem {
    InvoiceTableProblem(
      file: file, line: record.line, column: kind.rawValue, value: self[kind], reason: reason)
  }
}
