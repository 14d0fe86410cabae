import Shipping
import TerminalKit
import Workflows

/// The lasting names of the fields of the booking form, as drafts keep them: those of the problems
/// that the reader finds, such as `shipper.name`.
enum BookingField {
  static let headline: FieldID = "headline"
  static let offer: FieldID = "offer"
  static let pickupDay: FieldID = "pickup.day"
  static let pickupDayText: FieldID = "pickup.day.text"
  static let pickupFrom: FieldID = "pickup.from"
  static let pickupTo: FieldID = "pickup.to"
  static let paymentTerms: FieldID = "paymentTerms"
  static let instructions: FieldID = "instructions"
  static let pro: FieldID = "pro"
  static let customsNumber: FieldID = "customsNumber"
  static let prefix: FieldID = "gs1Prefix"
  static let numbersUnits: FieldID = "numbersUnits"
  static let orders: FieldID = "purchaseOrders"
  static let orderNumber: FieldID = "number"
  static let orderPieces: FieldID = "pieces"
  static let orderWeight: FieldID = "weight"

  /// The parties that a form asks for.
  enum Party: String, CaseIterable {
    case shipper, consignee, billTo

    var title: String {
      switch self {
      case .shipper: "Shipper"
      case .consignee: "Consignee"
      case .billTo: "Bill to"
      }
    }

    var place: FieldID { FieldID(rawValue: rawValue + ".place") }

    func field(_ name: String) -> FieldID { FieldID(rawValue: "\(rawValue).\(name)") }
  }

  /// A field of what the papers say of a line of handling units, counted from zero.
  static func unit(_ index: Int, _ name: String) -> FieldID {
    FieldID(rawValue: Shipping.FieldPath.handlingUnit(index, name).description)
  }

  /// The facts of dangerous goods, in the order in which they are asked for.
  static let hazardNames = [
    "unNumber", "properShippingName", "hazardClass", "packingGroup", "emergencyTelephone",
    "emergencyContact",
  ]

  static func hazard(_ index: Int, _ name: String) -> FieldID { unit(index, "hazard." + name) }

  /// The field of the form that a problem is shown at; for what no field has, the first one.
  static func path(
    of problem: FieldProblem, in form: [FieldID: FormField]
  )
    -> TerminalKit.FieldPath
  {
    let steps = problem.field.steps
    if steps.first == .name(orders.rawValue) {
      var row = 0
      var column = orderNumber
      if steps.count > 1, case .index(let index) = steps[1] { row = index }
      if steps.count > 2, case .name(let name) = steps[2] { column = FieldID(rawValue: name) }
      return .cell(group: orders, row: row, column: column)
    }
    let name = problem.field.description
    let candidates = [name, name + ".unNumber", name == "pickup.window" ? "pickup.to" : name]
    let known = candidates.map { FieldID(rawValue: $0) }.first { form[$0] != nil }
    return .field(known ?? pickupDay)
  }
}
