import Shipping
import Storage
import TerminalKit
import Units
import Workflows

extension TenderScreen {
  /// The name that a file gets unless another is typed, in the folder where Crossbill was started: the
  /// second tender of a shipment does not take the name of the first.
  static func fileName(_ shipment: Shipment, _ format: Tender.Format) -> String {
    guard let last = shipment.details.booking?.tender else {
      return "\(shipment.number).\(format.rawValue)"
    }
    return "\(shipment.number)-after-\(last.controlNumber).\(format.rawValue)"
  }

  /// What the form begins with; one that stands is replaced.
  static func values(_ shipment: Shipment, sender: String?) -> FormValues {
    var values = FormValues()
    let isFirst = shipment.details.booking?.standingTender(.loadTender) == nil
    values[.field(Field.format)] = Tender.Format.loadTender.rawValue
    values[.field(Field.purpose)] =
      (isFirst ? Tender.Purpose.original : .replacement).rawValue
    values[.field(Field.file)] = fileName(shipment, .loadTender)
    values[.field(Field.sender)] = sender ?? ""
    return values
  }

  /// The fields, each with the check of the workflow.
  static func fields(scac: String?) -> [FormField] {
    [
      FormField(
        Field.format, label: "File",
        kind: .choice(Tender.Format.allCases.map { FieldChoice($0.rawValue, title: $0.name) })),
      FormField(
        Field.purpose, label: "Purpose",
        kind: .choice(Tender.Purpose.allCases.map { FieldChoice($0.rawValue, title: $0.name) })),
      FormField(
        Field.file, label: "Into", kind: .text(maximum: 1_000),
        hint: "The file to make; one that exists is never written over.",
        check: { typed in
          TypedPath.expanded(typed).isEmpty
            ? .refused(sentence: "The file has no name; type one such as BX-1001.204.")
            : .accepted(normalised: typed)
        }),
      FormField(
        Field.sender, label: "Sender", kind: .text(maximum: 40),
        hint: "Qualifier and identifier: ZZ:MYCOMPANY; kept for the next file.",
        check: partnerCheck(Field.sender, isNeeded: true)),
      FormField(
        Field.receiver, label: "Receiver", kind: .text(maximum: 40),
        hint: "Empty for the carrier's SCAC\(scac.map { ", 02:\($0)" } ?? "").",
        check: partnerCheck(Field.receiver, isNeeded: false)),
      FormField(
        Field.scac, label: "SCAC", kind: .text(maximum: 30),
        hint: scac.map { "Empty for \($0), as quoted." }
          ?? "The carrier's alpha code, two to four letters; the offer does not tell it.",
        check: scacCheck(isNeeded: scac == nil)),
      FormField(
        Field.test, label: "only a test", kind: .checkBox,
        hint: "Marks the file as one to try out; the carrier does not come for it."),
    ]
  }

  private static func partnerCheck(_ id: FieldID, isNeeded: Bool) -> FormField.Check {
    { typed in
      if typed.isEmpty, !isNeeded { return .accepted(normalised: typed) }
      return WriteTender.problem(ofPartner: typed, id.rawValue)
        .map { .refused(sentence: $0.sentence) } ?? .accepted(normalised: typed)
    }
  }

  private static func scacCheck(isNeeded: Bool) -> FormField.Check {
    { typed in
      if typed.isEmpty, !isNeeded { return .accepted(normalised: typed) }
      guard let code = StandardCarrierAlphaCode(parsing: typed) else {
        let problem = FieldProblem(
          field: Shipping.FieldPath("scac"), typed: typed,
          reason: typed.isEmpty
            ? .missing : .wrongShape(needed: "two to four letters", example: "ODFL"))
        return .refused(sentence: problem.sentence)
      }
      return .accepted(normalised: code.letters)
    }
  }

  /// Lays the form out for a width.
  mutating func layOut(columns: Int) {
    let ids = [
      Field.format, Field.purpose, Field.file, Field.sender, Field.receiver, Field.scac,
    ]
    let wide = [Field.file]
    form.layout = FormLayout(
      [.computed(.note, row: 0, column: 1, width: columns - 2)]
        + ids.enumerated().map { index, id in
          .field(
            id, row: 2 + index, column: 1, label: 9,
            value: wide.contains(id) ? columns - 11 : min(26, columns - 11))
        } + [.field(Field.test, row: 2 + ids.count, column: 10, label: 0, value: 20)])
  }

  /// Whom the shipment is offered to, and what was sent before.
  var note: String {
    let details = shipment.value.details
    guard details.booking != nil else {
      return "\(shipment.value.number) was not booked from a quote; there is nothing to tender."
    }
    let carrier = "To \(details.carrier ?? "UNKNOWN")"
    guard let last = details.booking?.tender else { return carrier + ", for the first time." }
    return "\(carrier); \(last.format.name) with control number \(last.controlNumber) was written."
  }
}
