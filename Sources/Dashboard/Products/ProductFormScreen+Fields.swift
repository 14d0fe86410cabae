import Shipping
import TerminalKit
import Units
import Workflows

extension ProductFormScreen {
  enum Field {
    static let number: FieldID = "number"
    static let description: FieldID = "description"
    static let origin: FieldID = "origin"
    static let weight: FieldID = "weight"
    static let price: FieldID = "price"
  }

  /// The fields, each with the check of the workflow.
  static var fields: [FormField] {
    [
      FormField(
        Field.number, label: "Number", kind: .text(maximum: ProductEntry.longestNumber),
        hint: "Your own number of the article, as TEE-1; it stays as it is from then on.",
        check: { check($0) { $0.number = $1 } }),
      FormField(
        Field.description, label: "What it is",
        kind: .text(maximum: ProductEntry.longestDescription),
        hint: "As it goes onto an invoice: what it is, of what, for what.",
        check: { check($0) { $0.description = $1 } }),
      FormField(
        Field.origin, label: "Made in", kind: .text(maximum: 40),
        hint: "The country where it was made, two letters; empty while it is not known.",
        check: { typed in
          guard let country = Country(code: typed) else { return check(typed) { $0.origin = $1 } }
          return .accepted(normalised: country.code, hint: country.name)
        }),
      FormField(
        Field.weight, label: "Weight", kind: .text(maximum: 30),
        hint: "The weight of one, as 0.4 lb or 180 g; empty while it is not known.",
        check: { check($0) { $0.weight = $1 } }),
      FormField(
        Field.price, label: "Price", kind: .text(maximum: 30),
        hint: "The usual price of one, as 12.00 CAD; may be empty.",
        check: { check($0) { $0.price = $1 } }),
    ]
  }

  /// Checks one field as if all others were good.
  private static func check(
    _ typed: String, _ put: (inout ProductEntry, String) -> Void
  ) -> FieldVerdict {
    var entry = ProductEntry()
    entry.number = "1"
    entry.description = "1"
    put(&entry, typed)
    do throws(FieldProblems) {
      _ = try entry.product()
      return .accepted(normalised: typed)
    } catch {
      return .refused(sentence: error.problems.first?.sentence ?? "")
    }
  }

  /// Lays the form out for a width; the number of a saved product is not typed again.
  mutating func layOut(columns: Int) {
    let ids = [Field.number, Field.description, Field.origin, Field.weight, Field.price]
    let shown = base == nil ? ids : Array(ids.dropFirst())
    form.layout = FormLayout(
      [.computed(.note, row: 0, column: 1, width: columns - 2)]
        + shown.enumerated().map { index, id in
          .field(
            id, row: 2 + index, column: 1, label: 11,
            value: id == Field.description ? columns - 13 : min(26, columns - 13))
        })
  }
}

extension ProductEntry {
  /// Reads the texts off a form.
  init(_ values: FormValues) {
    typealias Field = ProductFormScreen.Field
    self.init()
    number = values[.field(Field.number)]
    description = values[.field(Field.description)]
    origin = values[.field(Field.origin)]
    weight = values[.field(Field.weight)]
    price = values[.field(Field.price)]
  }

  /// The texts as a form holds them.
  var formValues: FormValues {
    typealias Field = ProductFormScreen.Field
    var values = FormValues()
    values[.field(Field.number)] = number
    values[.field(Field.description)] = description
    values[.field(Field.origin)] = origin
    values[.field(Field.weight)] = weight
    values[.field(Field.price)] = price
    return values
  }
}
