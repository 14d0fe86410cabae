import Foundation
import TerminalKit

/// A form such as the one for a new quote, with simple checks, for the tests of this folder.
enum QuoteForm {
  static let fields = [
    FormField(
      "from", label: "From", kind: .postalCode,
      hint: "the postal code where the goods are picked up", check: postalCode),
    FormField("to", label: "To", kind: .postalCode, check: postalCode),
    FormField("ship", label: "Ship", kind: .date, initial: "Tue 24 Nov"),
    FormField(
      "mode", label: "Mode", kind: .choice(modes), initial: "all"),
    FormField("goods", label: "Goods", kind: .text(maximum: 40), initial: "ceramic planters"),
    FormField("value", label: "value", kind: .money(currency: "USD"), check: amount),
    FormField("liftgate", label: "liftgate at delivery", kind: .checkBox),
    FormField("residence", label: "residence", kind: .checkBox, initial: "yes"),
  ]

  static let modes = [
    FieldChoice("all", title: "all that fit"), FieldChoice("ltl", title: "LTL"),
    FieldChoice("truck", title: "truckload"), FieldChoice("parcel"),
  ]

  static let units = FormGroup(
    "units", title: "Handling units", rowTitle: "handling unit",
    fields: [
      FormField("count", label: "", kind: .number(unit: nil), initial: "1", check: amount),
      FormField(
        "kind", label: "",
        kind: .choice([FieldChoice("pallet"), FieldChoice("carton"), FieldChoice("crate")]),
        initial: "pallet"),
      FormField("length", label: "", kind: .number(unit: nil), check: amount),
      FormField("width", label: "", kind: .number(unit: nil), check: amount),
      FormField("height", label: "", kind: .number(unit: "in"), check: amount),
      FormField("weight", label: "each", kind: .number(unit: "lb"), check: amount),
      FormField("stack", label: "", kind: .checkBox),
    ], maximumRows: 4)

  static let layout = FormLayout([
    .field("from", row: 0, column: 1, label: 7, value: 10),
    .computed("from", row: 0, column: 20, width: 18),
    .field("ship", row: 0, column: 43, label: 8, value: 12),
    .field("to", row: 1, column: 1, label: 7, value: 10),
    .computed("to", row: 1, column: 20, width: 18),
    .field("mode", row: 1, column: 43, label: 8, value: 15),
    .group(
      "units", row: 3, column: 1,
      columns: [
        .field("count", width: 4), .field("kind", width: 8), .field("length", width: 5),
        .text("x"), .field("width", width: 5), .text("x"), .field("height", width: 5),
        .field("weight", width: 8), .field("stack", width: 5),
        .computed("class", title: "class", width: 20),
      ]),
    .field("goods", row: 6, column: 1, label: 7, value: 24),
    .field("value", row: 6, column: 43, label: 8, value: 12),
    .text("Services", row: 8, column: 1, role: .text),
    .field("liftgate", row: 8, column: 12, label: 0, value: 25),
    .field("residence", row: 8, column: 40, label: 0, value: 14),
  ])

  static func form(values: FormValues? = nil, cross: Form.CrossCheck? = nil) -> Form {
    var form = Form(
      fields: fields, groups: [units], layout: layout, values: values, crossCheck: cross)
    form.layOut(rows: 10)
    return form
  }

  static func frame(_ form: Form, columns: Int = 80, rows: Int = 10) -> Frame {
    var grid = Grid(size: Size(columns: columns, rows: rows))
    let cursor = form.draw(into: &grid, rect: Rect(columns: columns, rows: rows)) { path in
      switch path {
      case .field("from"): ComputedText("Detroit MI US")
      case .field("to") where !form.values[path].isEmpty: ComputedText("Toronto ON CA")
      case .cell(_, _, "class"): ComputedText("70  (20.45 lb/ft3)", role: .figure)
      default: nil
      }
    }
    return Frame(grid: grid, cursor: cursor)
  }

  static func weight(_ row: Int) -> FieldPath { .cell(group: "units", row: row, column: "weight") }
  static func count(_ row: Int) -> FieldPath { .cell(group: "units", row: row, column: "count") }

  /// Six letters and digits, or five digits; enough to try a form with.
  private static let postalCode: FormField.Check = { text in
    let plain = text.uppercased().filter { $0 != " " }
    if plain.count == 6 {
      let code = plain.prefix(3) + " " + plain.suffix(3)
      return .accepted(normalised: String(code), hint: "postal code \(code) is in Canada")
    }
    if plain.count == 5, plain.allSatisfy(\.isNumber) { return .accepted(normalised: plain) }
    return .refused(sentence: "postal code: \"\(text)\" is none; type 48201 or M5V 2T6")
  }

  private static let amount: FormField.Check = { text in
    if text.isEmpty { return .accepted(normalised: "") }
    let plain = text.filter { $0 != " " }
    guard plain.allSatisfy({ $0.isNumber || $0 == "." }) else {
      return .refused(sentence: "number: \"\(text)\" is none; type digits, such as 1250")
    }
    if plain.hasSuffix("0"), plain.count > 3 {
      return .warned(normalised: plain, sentence: "weight \(plain) ends in 0: reweigh likely")
    }
    return .accepted(normalised: plain)
  }
}

extension Form {
  /// Types a text key by key.
  mutating func type(_ text: String) {
    for character in text { _ = handle(.character(character)) }
  }
}
