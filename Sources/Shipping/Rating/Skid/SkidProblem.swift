/// Why a shipment has no price by the skid or foot.
public enum SkidProblem: Error, Hashable, Sendable, Codable {
  /// A handling unit, counted from zero, has no dimensions from which its floor is counted.
  case floorUnknown(handlingUnit: Int)
  /// The lane has no price for so many.
  case tooMany(Int, unit: SkidUnit, largest: Int)

  /// Why there is no price.
  public var reasonText: String {
    switch self {
    case .floorUnknown(let index):
      "handling unit \(index + 1) has no dimensions to count its floor from"
    case .tooMany(let count, let unit, let largest):
      "\(unit.text(count)) are over the last price, for \(largest)"
    }
  }

  /// What would bring an offer.
  public var mend: String {
    switch self {
    case .floorUnknown: "type its dimensions"
    case .tooMany: "split the shipment, or ask the carrier for a rate"
    }
  }
}
