import Shipping

extension BookingOptions {
  /// The errors of what was typed, each with the flag that mends it.
  ///
  /// A window that was not given at all is told once, not once for each of its ends.
  func flagged(_ problems: [FieldProblem]) -> ToolError {
    let path = FieldPath("pickup")
    let told = problems.compactMap { problem -> FieldProblem? in
      guard pickup == nil else { return problem }
      if problem.field == path.field("to") { return nil }
      return problem.field == path.field("from")
        ? FieldProblem(field: path.field("window"), reason: .missing) : problem
    }
    return .flags(told.map { FlaggedProblem(flag: Self.flag(of: $0.field), problem: $0) })
  }

  /// The flag of a field, with the form of its value.
  static func flag(of field: FieldPath) -> String? {
    guard case .name(let head) = field.steps.first else { return nil }
    switch head {
    case "offer": return "--offer"
    case "pickup": return field.steps.last == .name("day") ? "--day" : "--pickup 08:00-16:30"
    case "shipper", "consignee":
      return "--\(head) \"name; street; city; telephone; contact\""
    case "billTo": return "--bill-to \"name; street; city; telephone; contact; postal code\""
    case "paymentTerms": return "--terms"
    case "purchaseOrders": return "--po"
    case "instructions": return "--instructions"
    case "pro": return "--pro"
    case "customsNumber": return "--customs-number"
    case "gs1Prefix": return "--gs1-prefix"
    case "handlingUnits": return unitFlag(of: field)
    default: return nil
    }
  }

  private static func unitFlag(of field: FieldPath) -> String? {
    let names = field.steps.compactMap { step -> String? in
      if case .name(let name) = step { name } else { nil }
    }
    if names.contains("hazard") {
      return
        "--hazard \"line; number; shipping name; class; packing group; telephone; who answers\""
    }
    if names.contains("commodity") { return "--commodity \"line; text\"" }
    return names.contains("nmfc") ? "--nmfc \"line; item\"" : nil
  }
}
