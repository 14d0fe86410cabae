import Shipping
import Units
import Workflows

/// A comparison of an invoice as text for a terminal of 80 columns.
enum AuditText {
  static func lines(_ audited: AuditInvoice.Audited) -> [String] {
    let audit = audited.audit
    let subject = audited.subject
    let names = [
      "invoice \(audit.invoice.number)", subject.shipment, subject.quote.map { "\($0)" },
      audit.offer.carrier,
    ].compactMap { $0 }
    var lines = [names.joined(separator: "  "), ""]
    lines.append(row("  ", "", "quoted", "billed", "difference"))
    for row in audit.rows { lines.append(self.line(row)) }
    lines.append(
      row(
        audit.difference?.isZero == true ? "  " : "! ", "total \(audit.offer.currency)",
        audit.offer.total.tableText, audit.invoice.total.tableText,
        audit.difference.map(signed) ?? "UNKNOWN"))
    lines.append("")
    lines += audit.findings.map { ($0.isDifference ? "! " : "  ") + $0.sentence }
    lines.append(audit.summary)
    return lines
  }

  private static func line(_ line: AuditRow) -> String {
    let difference =
      switch line.state {
      case .matched: ""
      case .differs(let amount): signed(amount)
      case .missingInInvoice: "not billed"
      case .extraInInvoice: "not quoted"
      case .notComparable: "UNKNOWN"
      }
    return row(
      line.isDifference ? "! " : "  ", line.kind.name, line.quoted?.tableText ?? "-",
      line.billed?.tableText ?? "-", difference)
  }

  private static func signed(_ amount: Money) -> String {
    (amount.minorUnits > 0 ? "+" : "") + amount.tableText
  }

  private static func row(
    _ mark: String, _ name: String, _ quoted: String, _ billed: String, _ difference: String
  ) -> String {
    let head = mark + name
    let padding = String(repeating: " ", count: max(1, 34 - head.count))
    return head + padding + [quoted, billed, difference].map(column).joined()
  }

  private static func column(_ text: String) -> String {
    String(repeating: " ", count: max(1, 14 - text.count)) + text
  }
}

/// A comparison of an invoice as JSON.
struct AuditAnswer: Encodable {
  struct Row: Encodable {
    var charge: String
    var state: String
    var quoted: Money?
    var billed: Money?
    var difference: Money?
    var quotedWords: String
    var billedWords: String
    var sentence: String
  }

  struct Finding: Encodable {
    var isDifference: Bool
    var sentence: String
  }

  var invoice: FreightInvoice
  var quote: QuoteNumber?
  var shipment: String?
  var quotedTotal: Money
  var billedTotal: Money
  var difference: Money?
  var hasDifferences: Bool
  var rows: [Row]
  var findings: [Finding]
  var summary: String
  var letter: String?

  init(_ audited: AuditInvoice.Audited) {
    let audit = audited.audit
    invoice = audit.invoice
    quote = audited.subject.quote
    shipment = audited.subject.shipment
    quotedTotal = audit.offer.total
    billedTotal = audit.invoice.total
    difference = audit.difference
    hasDifferences = audit.hasDifferences
    rows = audit.rows.map(Row.init)
    findings = audit.findings.map {
      Finding(isDifference: $0.isDifference, sentence: $0.sentence)
    }
    summary = audit.summary
    letter = audited.letter?.text
  }
}

extension AuditAnswer.Row {
  fileprivate init(_ row: AuditRow) {
    charge = row.kind.name
    switch row.state {
    case .matched: state = "matched"
    case .differs(let amount):
      state = "differs"
      difference = amount
    case .missingInInvoice: state = "missingInInvoice"
    case .extraInInvoice: state = "extraInInvoice"
    case .notComparable: state = "notComparable"
    }
    quoted = row.quoted
    billed = row.billed
    quotedWords = row.quotedWords
    billedWords = row.billedWords
    sentence = row.sentence
  }
}
