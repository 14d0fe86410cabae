public import Units

/// The pair of units in which a parcel carrier measures and weighs.
public enum ParcelUnits: String, Hashable, Sendable, Codable, CaseIterable {
  /// Inches and pounds.
  case pounds = "lb"
  /// Centimetres and kilograms.
  case kilograms = "kg"

  /// The unit of weight.
  public var mass: MassUnit {
    switch self {
    case .pounds: .pounds
    case .kilograms: .kilograms
    }
  }

  /// The unit of sides.
  public var length: LengthUnit {
    switch self {
    case .pounds: .inches
    case .kilograms: .centimetres
    }
  }

  /// One unit of weight.
  public var oneUnit: Mass { Mass(grains: mass.grains, shownIn: mass) }
}

extension Mass {
  /// The mass rounded up to a whole number of steps, or as it is where there is no step.
  ///
  /// - Precondition: The step is above zero.
  func roundedUp(to step: Mass?) -> Mass {
    guard let step else { return self }
    return Mass(
      grains: Rounding.up.quotient(grains, step.grains) * step.grains, shownIn: step.unit)
  }
}
