import Shipping
import TerminalKit
import Workflows

/// Makes the fields of the landed cost form; what is wrong with them is told by the reader of the
/// workflow for the whole form at once.
enum LandedCostFields {
  static let all: [FormField] = [
    FormField(
      LandedCostField.shippedFrom, label: "From", kind: .text(maximum: 30),
      hint: "The country from which the goods are sent, two letters: US, CA."),
    FormField(
      LandedCostField.destination, label: "To", kind: .text(maximum: 30),
      hint: "The country in which they arrive, two letters: CA, US."),
    FormField(
      LandedCostField.region, label: "Province", kind: .text(maximum: 30),
      hint: "The importer's state or province, or a postal code there: ON, or M5V 2T6."),
    FormField(
      LandedCostField.channel, label: "By", kind: .choice(channels),
      hint: "How the goods come before customs.", initial: ImportChannel.truck.rawValue),
    FormField(
      LandedCostField.importer, label: "Importer", kind: .choice(importers),
      hint: "Who imports: a business, or a consumer for own use.",
      initial: ImporterKind.commercial.word),
    FormField(
      LandedCostField.incoterm, label: "Terms", kind: .choice(terms),
      hint: "The rule of delivery: who pays carriage, duty and tax.",
      initial: Incoterm.dap.rawValue),
    FormField(
      LandedCostField.day, label: "Law of", kind: .date,
      hint: "The day whose law holds: 2026-11-24, tomorrow, +3; empty for today."),
    FormField(
      LandedCostField.freight, label: "Freight", kind: .text(maximum: 40),
      hint: "Carriage from the place of direct shipment: 811.56 USD; or nothing."),
    FormField(
      LandedCostField.insurance, label: "Insured", kind: .text(maximum: 40),
      hint: "What insuring the carriage costs: 42.00 USD; or nothing."),
  ]

  static let groups = [
    group(
      LandedCostField.lines, "Goods", "line of goods",
      label: "goods: what; number; made in; pieces; price; proof; mfn rate",
      hint:
        "planters; 6913.90; made in US; 200 pieces; 4200.00 USD; mfn 6.5% - or @ and a product.",
      maximum: 99),
    group(
      LandedCostField.exchangeRates, "Rates", "rate of exchange", label: "rate of exchange",
      hint: "The rate that customs published for the day: 1 USD = 1.3810 CAD.", maximum: 9),
    group(
      LandedCostField.fees, "Fees", "fee", label: "fee",
      hint: "A fee that is not in the rules: courier fee: 12.00 CAD, or brokerage: 85.00 CAD.",
      maximum: 20),
  ]

  private static func group(
    _ id: FieldID, _ title: String, _ row: String, label: String, hint: String, maximum: Int
  ) -> FormGroup {
    FormGroup(
      id, title: title, rowTitle: row,
      fields: [
        FormField(LandedCostField.text, label: label, kind: .text(maximum: 300), hint: hint)
      ], maximumRows: maximum)
  }

  private static var channels: [FieldChoice] {
    ImportChannel.allCases.map { FieldChoice($0.rawValue) }
  }

  private static var importers: [FieldChoice] {
    [ImporterKind.commercial, .consumer].map { FieldChoice($0.word) }
  }

  private static var terms: [FieldChoice] {
    Incoterm.allCases.map { FieldChoice($0.rawValue, title: "\($0.rawValue) \($0.name)") }
  }
}
