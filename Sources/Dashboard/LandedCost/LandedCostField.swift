import Shipping
import TerminalKit

/// The lasting names of the fields of the landed cost form: those of the problems that the reader
/// finds.
enum LandedCostField {
  static let shippedFrom: FieldID = "shippedFrom"
  static let destination: FieldID = "destination"
  static let region: FieldID = "region"
  static let route: FieldID = "route"
  static let channel: FieldID = "channel"
  static let importer: FieldID = "importer"
  static let incoterm: FieldID = "incoterm"
  static let day: FieldID = "day"
  static let dayText: FieldID = "dayText"
  static let freight: FieldID = "freight"
  static let insurance: FieldID = "insurance"
  static let lines: FieldID = "lines"
  static let exchangeRates: FieldID = "exchangeRates"
  static let fees: FieldID = "fees"
  /// The only column of each group.
  static let text: FieldID = "text"

  static let groups = [lines, exchangeRates, fees]

  /// The field of the form at which a problem is shown; the lines of goods for what no field has.
  static func path(
    of field: Shipping.FieldPath, in form: [FieldID: FormField]
  ) -> TerminalKit.FieldPath {
    guard case .name(let name)? = field.steps.first else {
      return .cell(group: lines, row: 0, column: text)
    }
    if groups.contains(FieldID(rawValue: name)) {
      var row = 0
      if field.steps.count > 1, case .index(let index) = field.steps[1] { row = index }
      return .cell(group: FieldID(rawValue: name), row: row, column: text)
    }
    let id = FieldID(rawValue: name)
    return form[id] == nil ? .cell(group: lines, row: 0, column: text) : .field(id)
  }
}
