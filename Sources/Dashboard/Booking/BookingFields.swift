import Shipping
import TerminalKit
import Units
import Workflows

/// Makes the fields of the booking form; what is wrong with them is told by the reader of the workflow
/// for the whole form at once.
struct BookingFields {
  let reader: BookingEntryReader

  private var request: QuoteRequest { reader.quote.request }

  /// Which lines of handling units are asked for the facts of dangerous goods: all where the service
  /// was quoted.
  var hazardousUnits: [Int] {
    request.handlingUnits.indices.filter { index in
      request.handlingUnits[index].isHazardous
        || request.accessorials.contains(.hazardousMaterials)
    }
  }

  /// What customs calls the number of this shipment; nothing where it crosses no border.
  var customsKind: CustomsControlNumber.Kind? {
    request.crossesBorder ? CustomsControlNumber.Kind(into: request.destination.country) : nil
  }

  var all: [FormField] {
    pickup + BookingField.Party.allCases.flatMap(fields) + [terms] + numbers
      + request.handlingUnits.indices.flatMap(unitFields)
      + hazardousUnits.flatMap(hazardFields)
  }

  var orders: FormGroup {
    FormGroup(
      BookingField.orders, title: "Orders", rowTitle: "purchase order",
      fields: [
        FormField(
          BookingField.orderNumber, label: "number", kind: .text(maximum: 60),
          hint: "The buyer's purchase order, or nothing."),
        FormField(
          BookingField.orderPieces, label: "pieces", kind: .number(unit: nil),
          hint: "How many pieces of it are in the shipment, or nothing."),
        FormField(
          BookingField.orderWeight, label: "weight", kind: .number(unit: nil),
          hint: "What they weigh: 1600 lb, or nothing."),
      ], maximumRows: BookingOrder.Limit.purchaseOrders)
  }

  private var pickup: [FormField] {
    [
      FormField(
        BookingField.pickupDay, label: "Pickup", kind: .date,
        hint: "The quoted day; for another one the price does not hold.",
        check: { [reader] typed in
          guard
            let day = try? TypedDay.read(
              typed, today: reader.today, field: Shipping.FieldPath("pickup"))
          else {
            return .accepted(normalised: typed)
          }
          return .accepted(normalised: day.isoText)
        }),
      time(BookingField.pickupFrom, "from", "When the freight is ready: 08:00."),
      time(BookingField.pickupTo, "to", "When the dock closes: 16:30."),
    ]
  }

  private func time(_ id: FieldID, _ label: String, _ hint: String) -> FormField {
    FormField(
      id, label: label, kind: .date, hint: hint,
      check: { .accepted(normalised: TimeOfDay(parsing: $0)?.text ?? $0) })
  }

  private func fields(_ party: BookingField.Party) -> [FormField] {
    let name = party.title.lowercased()
    return [
      FormField(
        party.field("name"), label: "name", kind: .text(maximum: 200),
        hint: "The company (\(name)) as it stands on the papers."),
      FormField(
        party.field("telephone"), label: "phone", kind: .text(maximum: 200),
        hint: "With its area code: 313 555 0142."),
      FormField(
        party.field("street"), label: "street", kind: .text(maximum: 300),
        hint: "Street and number; a semicolon begins the next line: 400 Main St; Unit 5."),
      FormField(
        party.field("contact"), label: "ask for", kind: .text(maximum: 200),
        hint: "A person or a desk, or nothing."),
      FormField(
        party.field("city"), label: "city", kind: .text(maximum: 200),
        hint: party == .billTo
          ? "The city of the payer." : "The city; empty for the one of the quote."),
      FormField(
        party.field("email"), label: "email", kind: .text(maximum: 200), hint: "Or nothing."),
      FormField(
        party.field("postalCode"), label: "code", kind: .postalCode,
        hint: "The payer's postal code: 48201, or M5V 2T6."),
    ]
  }

  private var terms: FormField {
    FormField(
      BookingField.paymentTerms, label: "Pays",
      kind: .choice(
        PaymentTerms.allCases.map { FieldChoice($0.name, title: "\($0.name) (\($0.payer))") }),
      initial: PaymentTerms.prepaid.name)
  }

  private var numbers: [FormField] {
    [
      FormField(
        BookingField.pro, label: "PRO", kind: .text(maximum: 60),
        hint: "The carrier's PRO number, where it gave one beforehand; or nothing."),
      FormField(
        BookingField.customsNumber, label: customsKind.map { String($0.name.prefix(4)) } ?? "PARS",
        kind: .text(maximum: 60),
        hint: "The number of the customs label, where the carrier gave one; or nothing."),
      FormField(
        BookingField.instructions, label: "Driver", kind: .text(maximum: 400),
        hint: "What the driver must know: dock 3 at the rear, call on arrival."),
      FormField(
        BookingField.prefix, label: "GS1", kind: .text(maximum: 30),
        hint: "Your GS1 company prefix; empty for that of the last booking, or for a BOL with 04."),
      FormField(
        BookingField.numbersUnits, label: "an SSCC for each unit", kind: .checkBox,
        hint: "Gives each handling unit a code of its own; it needs a GS1 prefix."),
    ]
  }

  private func unitFields(_ index: Int) -> [FormField] {
    [
      FormField(
        BookingField.unit(index, "commodity"), label: "goods", kind: .text(maximum: 200),
        hint: "What the papers say that it is: ceramic planters."),
      FormField(
        BookingField.unit(index, "nmfc"), label: "NMFC", kind: .text(maximum: 30),
        hint: "The item of the freight classification, such as 86900-2; or nothing."),
    ]
  }

  private func hazardFields(_ index: Int) -> [FormField] {
    let texts = [
      ("UN", "The number of the dangerous goods: UN1263."),
      ("is", "The proper shipping name: Paint."), ("class", "The class or division: 3."),
      ("packing", "The packing group: I, II, III, or none."),
      ("24 hours", "A telephone that is answered at any hour: 800 424 9300."),
      ("ask for", "Who answers it; empty for the shipper."),
    ]
    return zip(BookingField.hazardNames, texts).map { name, text in
      FormField(
        BookingField.hazard(index, name), label: text.0, kind: .text(maximum: 300), hint: text.1)
    }
  }
}

extension PaymentTerms {
  /// Who pays, to follow the name of the terms.
  fileprivate var payer: String {
    switch self {
    case .prepaid: "shipper pays"
    case .collect: "consignee pays"
    case .thirdParty: "someone else pays"
    }
  }
}
