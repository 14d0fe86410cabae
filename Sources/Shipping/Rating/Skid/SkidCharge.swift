public import Units

/// A charge of freight by the skid or foot, with its facts.
public enum SkidCharge: Hashable, Sendable, Codable {
  /// The freight at its price.
  case freight(SkidPrice, unit: SkidUnit)
  /// Skids or feet that are paid for though not shipped, at the amount for each.
  case deficit(Int, unit: SkidUnit, each: Money, from: Int)
  /// What lowers the charge to the greatest of the lane.
  case maximum(Money, rated: Money)

  /// What the line is.
  var label: String {
    switch self {
    case .freight(_, let unit): "freight by the \(unit.rawValue)"
    case .deficit(_, let unit, _, _): "\(unit.rawValue) deficit"
    case .maximum: "greatest charge"
    }
  }

  /// How the amount was found, in words.
  var arithmetic: String {
    switch self {
    case .freight(let price, let unit): Self.words(for: price, unit)
    case .deficit(let count, let unit, let each, let from):
      "\(unit.text(count)) not shipped x \(each.tableText), to reach \(from)"
    case .maximum(let most, let rated):
      "\(rated.tableText) lowered to the greatest charge of \(most.tableText)"
    }
  }

  private static func words(for price: SkidPrice, _ unit: SkidUnit) -> String {
    switch price.kind {
    case .total:
      unit.text(price.count) + (price.paid == price.count ? "" : ", priced as \(price.paid)")
    case .additional(let upTo, let amount, let each):
      "\(unit.text(upTo)) at \(amount.tableText) and \(price.count - upTo) x \(each.tableText)"
    case .each(let from, let amount):
      "\(unit.text(price.count)) x \(amount.tableText)" + (from > 1 ? ", from \(from) on" : "")
    }
  }
}
