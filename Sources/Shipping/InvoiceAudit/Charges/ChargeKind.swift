/// What a charge is for, so that a line of a bill finds its line of the quote.
public enum ChargeKind: Hashable, Sendable {
  /// Freight before a discount, of one class or of all.
  case freight(FreightClass?)
  /// Pounds that are paid for though not shipped.
  case deficit
  /// A discount.
  case discount
  /// What lifts a charge to a minimum.
  case minimum
  /// Freight, deficit, discount and minimum together.
  case linehaul
  /// The fuel surcharge.
  case fuel
  /// A service.
  case accessorial(Accessorial)
  /// Anything else, by its words in small letters.
  case other(String)

  /// True for what makes up the linehaul.
  var isLinehaul: Bool {
    switch self {
    case .freight, .deficit, .discount, .minimum, .linehaul: true
    case .fuel, .accessorial, .other: false
    }
  }

  /// The kind in words.
  public var name: String {
    switch self {
    case .freight(let freightClass): freightClass.map { "freight class \($0.name)" } ?? "freight"
    case .deficit: "deficit"
    case .discount: "discount"
    case .minimum: "minimum"
    case .linehaul: "linehaul after discount"
    case .fuel: "fuel"
    case .accessorial(let accessorial): accessorial.name
    case .other(let words): words
    }
  }
}

extension ChargeLine {
  /// What the line charges for.
  var chargeKind: ChargeKind {
    switch kind {
    case .linehaul(_, let ratedClass, _, _, _), .constructedWeight(_, let ratedClass, _, _, _):
      .freight(ratedClass)
    case .tariffMinimum: .freight(nil)
    case .deficit, .addedWeight: .deficit
    case .discount: .discount
    case .absoluteMinimum: .minimum
    case .skid(.freight): .freight(nil)
    case .skid(.deficit): .deficit
    case .skid(.maximum): .discount
    case .fuel: .fuel
    case .accessorial(let accessorial, _): .accessorial(accessorial)
    default: ChargeWords(label).kinds.first ?? .other(label.lowercased())
    }
  }
}
