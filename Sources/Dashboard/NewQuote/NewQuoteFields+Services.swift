import Shipping
import TerminalKit
import Workflows

extension NewQuoteFields {
  /// The services that are listed one by one, with how much of each is asked for.
  var services: FormGroup {
    FormGroup(
      NewQuoteField.services, title: "More", rowTitle: "further service",
      fields: [
        FormField(
          NewQuoteField.serviceName, label: "service", kind: .choice(accessorials),
          hint: "Its first letters find a service: stop-off, tarp, layover, detention, storage, …"),
        FormField(
          NewQuoteField.serviceDetail, label: "how much", kind: .text(maximum: 60),
          hint: "How much of it: 90 min, 2 days, 3 stops 40 mi, 12 pieces, or 500 CAD.",
          check: { [reader] typed in
            verdict { () throws(FieldProblem) in
              _ = try reader.serviceDetail(typed, at: 0)
              return (typed, nil)
            }
          }),
      ], maximumRows: Accessorial.allCases.count)
  }

  /// The truck or trailer that is wanted.
  var equipment: FormField {
    FormField(
      NewQuoteField.equipment, label: "Truck", kind: .choice(kinds),
      hint: "For a whole truck: any, or the kind that is wanted; Space or the arrows change it.")
  }

  private var kinds: [FieldChoice] {
    [FieldChoice("", title: "any equipment")]
      + Equipment.allCases.map { FieldChoice($0.rawValue, title: $0.name) }
  }

  private var accessorials: [FieldChoice] {
    [FieldChoice("", title: "none")]
      + Accessorial.allCases.map { FieldChoice($0.rawValue, title: $0.name) }
  }
}
