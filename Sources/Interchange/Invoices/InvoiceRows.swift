import Shipping
import Units

/// Gathers the rows of a table into invoices.
struct InvoiceRows {
  /// The rows of one invoice.
  private struct Draft {
    var firstLine: Int
    var rows: [InvoiceRow] = []
    var isBroken = false
    /// The values that belong to the whole, with the line on which each stood first.
    var shared: [InvoiceColumns.Kind: (value: String, line: Int)] = [:]
  }

  /// The columns that belong to the invoice as a whole.
  private static let shared: [InvoiceColumns.Kind] = [
    .carrier, .scac, .shipment, .billOfLading, .pro, .quote, .date, .due, .currency, .total,
  ]

  let columns: InvoiceColumns
  let file: String
  private var tally = ProblemTally<InvoiceTableProblem>()
  private var drafts: [String: Draft] = [:]
  private var order: [String] = []

  init(columns: InvoiceColumns, file: String) {
    self.columns = columns
    self.file = file
  }

  /// What is wrong, in the order in which it was found; beyond a number, only how much more.
  var problems: [InvoiceTableProblem] {
    tally.all { count in
      InvoiceTableProblem(file: file, line: nil, column: "", value: "", reason: .further(count))
    }
  }

  /// Takes one row, or reports what is wrong with it.
  mutating func take(_ record: DelimitedText.Record) {
    let row = InvoiceRow(record: record, columns: columns, file: file)
    let number = row[.invoice]
    if record.isMalformed { report(row, "", .malformedQuotes) }
    if number.isEmpty { return report(row, InvoiceColumns.Kind.invoice.rawValue, .missing) }
    if drafts[number] == nil { order.append(number) }
    // Taken out, so that its rows are not copied for each row that joins them.
    var draft = drafts.removeValue(forKey: number) ?? Draft(firstLine: record.line)
    draft.isBroken = draft.isBroken || record.isMalformed
    if record.fields.count > columns.count {
      report(row, "", .tooManyFields(header: columns.count))
      draft.isBroken = true
    }
    share(row, in: &draft)
    draft.rows.append(row)
    drafts[number] = draft
  }

  private mutating func share(_ row: InvoiceRow, in draft: inout Draft) {
    for kind in Self.shared {
      let value = row[kind]
      guard !value.isEmpty else { continue }
      guard let first = draft.shared[kind] else {
        draft.shared[kind] = (value, row.record.line)
        continue
      }
      if first.value != value {
        report(row, kind.rawValue, .differs(firstLine: first.line, other: first.value), value)
        draft.isBroken = true
      }
    }
  }

  /// The good invoices; the bad ones are reported.
  mutating func invoices() -> [FreightInvoice] {
    order.compactMap { number in
      guard let draft = drafts[number], !draft.isBroken else { return nil }
      do throws(InvoiceTableProblem) {
        return try invoice(number, draft)
      } catch {
        tally.append(error)
        return nil
      }
    }
  }

  private func invoice(
    _ number: String, _ draft: Draft
  ) throws(InvoiceTableProblem) -> FreightInvoice {
    let whole = SharedValues(file: file, values: draft.shared)
    let stated = try whole.currency()
    let currency = stated ?? .usd
    let scac = try whole.scac()
    var lines: [FreightInvoice.Line] = []
    for row in draft.rows { lines.append(try row.charge(currency)) }
    let total = try whole.total(currency)
    let (day, due) = (try whole.day(.date), try whole.day(.due))
    do {
      return try FreightInvoice(
        number: number,
        carrier: .init(name: whole.text(.carrier) ?? scac?.letters ?? "", scac: scac),
        references: .init(
          shipment: whole.text(.shipment), billOfLading: whole.text(.billOfLading),
          pro: whole.text(.pro), quote: whole.text(.quote)),
        day: day, dueDay: due, currency: currency, isCurrencyStated: stated != nil, lines: lines,
        statedTotal: total)
    } catch {
      throw InvoiceTableProblem(
        file: file, line: draft.firstLine, column: "", value: "", reason: .contradiction(error))
    }
  }

  private mutating func report(
    _ row: InvoiceRow, _ column: String, _ reason: InvoiceTableProblem.Reason,
    _ value: String = ""
  ) {
    tally.append(
      InvoiceTableProblem(
        file: file, line: row.record.line, column: column, value: value, reason: reason))
  }
}

/// Reads the values that belong to an invoice as a whole.
private struct SharedValues {
  let file: String
  let values: [InvoiceColumns.Kind: (value: String, line: Int)]

  func text(_ kind: InvoiceColumns.Kind) -> String? { values[kind]?.value }

  func currency() throws(InvoiceTableProblem) -> Currency? {
    guard let text = text(.currency) else { return nil }
    guard let currency = Currency(code: text) else { throw problem(.currency, .unknownCurrency) }
    return currency
  }

  func scac() throws(InvoiceTableProblem) -> StandardCarrierAlphaCode? {
    guard let text = text(.scac) else { return nil }
    guard let code = StandardCarrierAlphaCode(parsing: text) else {
      throw problem(.scac, .notASCAC)
    }
    return code
  }

  func day(_ kind: InvoiceColumns.Kind) throws(InvoiceTableProblem) -> CalendarDay? {
    guard let text = text(kind) else { return nil }
    guard let day = CalendarDay(iso: text) else { throw problem(kind, .notADate) }
    return day
  }

  func total(_ currency: Currency) throws(InvoiceTableProblem) -> Money? {
    guard let text = text(.total) else { return nil }
    do {
      return try Money(parsing: text, currency)
    } catch {
      throw problem(.total, InvoiceRow.reason(error, currency))
    }
  }

  private func problem(
    _ kind: InvoiceColumns.Kind, _ reason: InvoiceTableProblem.Reason
  ) -> InvoiceTableProblem {
    InvoiceTableProblem(
      file: file, line: values[kind]?.line, column: kind.rawValue, value: text(kind) ?? "",
      reason: reason)
  }
}
