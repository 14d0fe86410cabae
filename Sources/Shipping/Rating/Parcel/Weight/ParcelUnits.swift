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
  /// It is shown in `unit` where that can be said without rounding it, and otherwise in the unit of
  /// the step or its own, so that a weight that is read back is the one that was billed.
  ///
  /// - Precondition: The step is above zero.
  func roundedUp(to step: Mass?, shownIn unit: MassUnit) -> Mass {
    guard let step else { return shownExactly(in: unit) }
    let steps = Rounding.up.quotient(grains, step.grains)
    return Mass(grains: steps * step.grains, shownIn: step.unit).shownExactly(in: unit)
  }
}
