import Shipping
import Storage
import TerminalKit
import Units
import Workflows

extension InvoiceScreen {
  enum Field {
    static let number: FieldID = "number"
    static let day: FieldID = "day"
    static let currency: FieldID = "currency"
    static let total: FieldID = "total"
    static let weight: FieldID = "weight"

    static func charge(_ line: Int) -> FieldID { FieldID(rawValue: "charge\(line)") }
    static func amount(_ line: Int) -> FieldID { FieldID(rawValue: "amount\(line)") }
  }

  /// How many charges the form has room for.
  static let lineCount = 12

  /// The charges as quoted, with the amounts to be typed.
  static func values(_ shipment: Shipment) -> FormValues {
    var values = FormValues()
    let lines = shipment.details.booking?.offer.lines ?? []
    for (index, line) in lines.prefix(lineCount).enumerated() {
      values[.field(Field.charge(index + 1))] = line.label
    }
    return values
  }

  /// What is typed; a charge without an amount is not on the paper.
  var entry: InvoiceEntry {
    func text(_ id: FieldID) -> String { form.values[.field(id)] }
    var entry = InvoiceEntry()
    entry.number = text(Field.number)
    entry.day = text(Field.day)
    entry.currency = text(Field.currency)
    entry.total = text(Field.total)
    entry.weight = text(Field.weight)
    entry.lines = (1...Self.lineCount).compactMap { line in
      let amount = text(Field.amount(line))
      return amount.isEmpty
        ? nil : InvoiceEntry.Line(charge: text(Field.charge(line)), amount: amount)
    }
    return entry
  }

  /// The fields; what they mean together is read by the workflow.
  static func fields(_ shipment: Shipment) -> [FormField] {
    let currency = shipment.details.booking?.offer.currency ?? .usd
    let head = [
      FormField(
        Field.number, label: "Number", kind: .text(maximum: 40),
        hint: shipment.details.pro.map { "Empty for the PRO number, \($0)." }
          ?? "The carrier's number of the invoice."),
      FormField(
        Field.day, label: "Date", kind: .text(maximum: 10), hint: "As 2026-11-30; may be empty."),
      FormField(
        Field.currency, label: "Currency", kind: .text(maximum: 3),
        hint: "Empty for \(currency.code), as quoted."),
      FormField(
        Field.total, label: "Total", kind: .text(maximum: 20),
        hint: "What is asked for; empty for the sum of the charges."),
      FormField(
        Field.weight, label: "Weight", kind: .text(maximum: 20),
        hint: "The weight that is billed, as 1600 lb; may be empty."),
    ]
    return head
      + (1...lineCount).flatMap { line in
        [
          FormField(
            Field.charge(line), label: "\(line)", kind: .text(maximum: 60),
            hint: "What is charged, in the carrier's words or as a code such as LFT."),
          FormField(
            Field.amount(line), label: "", kind: .text(maximum: 20),
            hint: "As 129.74, or -662.40 for a discount; empty for what is not on the invoice.",
            check: { typed in amountVerdict(typed, line: line, currency) }),
        ]
      }
  }

  private static func amountVerdict(
    _ typed: String, line: Int, _ currency: Currency
  ) -> FieldVerdict {
    guard !typed.isEmpty else { return .accepted(normalised: typed) }
    do throws(FieldProblem) {
      let path = Shipping.FieldPath("lines").element(line - 1).field("amount")
      _ = try InvoiceEntryReader.amount(typed, field: path, currency)
      return .accepted(normalised: typed)
    } catch {
      return .refused(sentence: error.sentence)
    }
  }

  /// Lays the form out for a width: the head in two columns, a charge on each row below.
  mutating func layOut(columns: Int) {
    let charge = max(12, min(40, columns - 26))
    let head: [FormLayout.Item] = [
      .computed(.note, row: 0, column: 1, width: columns - 2),
      .field(Field.number, row: 1, column: 1, label: 9, value: 18),
      .field(Field.day, row: 1, column: 31, label: 9, value: 12),
      .field(Field.weight, row: 2, column: 1, label: 9, value: 18),
      .field(Field.total, row: 2, column: 31, label: 9, value: 12),
      .field(Field.currency, row: 3, column: 1, label: 9, value: 6),
      .text("CHARGE", row: 4, column: 5, role: .heading),
      .text("AMOUNT", row: 4, column: 7 + charge, role: .heading),
    ]
    let lines = (1...Self.lineCount).flatMap { line -> [FormLayout.Item] in
      [
        .field(Field.charge(line), row: 4 + line, column: 1, label: 4, value: charge),
        .field(Field.amount(line), row: 4 + line, column: 7 + charge, label: 0, value: 14),
      ]
    }
    form.layout = FormLayout(head + lines)
  }

  /// Whose invoice it is, and what was quoted.
  var note: String {
    guard let booking = shipment.value.details.booking else {
      return "\(shipment.value.number) was not booked from a quote."
    }
    return "From \(booking.offer.carrier); \(booking.offer.total) was quoted in \(booking.quote)."
  }
}
