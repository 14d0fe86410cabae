import Shipping
import Units

/// A comparison of an invoice as text for a terminal of 80 columns.
public enum AuditText {
  /// The references, a row for each charge, the total, and what is remarkable about the whole.
  public static func lines(_ audited: AuditInvoice.Audited) -> [String] {
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
