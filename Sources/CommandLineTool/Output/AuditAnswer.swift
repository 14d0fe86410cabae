import Shipping
import Units
import Workflows

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
