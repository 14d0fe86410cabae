public import Units

/// How the terms of a truckload service set its fuel surcharge.
public enum TruckloadFuel: Hashable, Sendable, Codable {
  /// Money a mile or kilometre that does not follow the price of fuel.
  case perDistance(DistanceRate)
  /// A share of the freight charge, or what a table has in the week of shipping.
  case surcharge(FuelSurcharge)

  /// No surcharge.
  public static let none = TruckloadFuel.surcharge(.none)

  /// The fixed share, if it is one.
  public var percent: Percent? {
    guard case .surcharge(let surcharge) = self else { return nil }
    return surcharge.percent
  }
}

extension TruckloadFuel: CustomStringConvertible {
  /// The surcharge in words, such as `0.46 per mi` or `table Roadrunner, column tl`.
  public var description: String {
    switch self {
    case .perDistance(let rate): rate.description
    case .surcharge(let surcharge): surcharge.description
    }
  }
}
