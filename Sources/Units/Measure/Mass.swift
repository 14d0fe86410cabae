/// A mass in whole nanograms, with the unit in which it was given.
///
/// A nanogram divides a pound and a kilogram alike, so that both are exact. Numbers are kept to a
/// millionth of their unit.
public struct Mass: Measure {
  /// What is said of text that is none.
  public static let noun = "a weight"

  /// Pounds, in which the carriers of both countries bill.
  public static let assumedUnit = MassUnit.pounds

  /// A million tonnes: more than any ship carries.
  public static let largestGrains = 1_000_000 * MassUnit.tonnes.grains

  /// The mass in nanograms.
  public let nanograms: Int128

  /// The unit in which the mass was given and is shown.
  public let unit: MassUnit

  /// Makes a mass of nanograms, shown in `unit`.
  public init(nanograms: Int128, shownIn unit: MassUnit) {
    self.nanograms = nanograms
    self.unit = unit
  }

  /// Makes a mass of nanograms, shown in `unit`.
  public init(grains: Int128, shownIn unit: MassUnit) {
    self.init(nanograms: grains, shownIn: unit)
  }

  /// The mass in nanograms.
  public var grains: Int128 { nanograms }

  /// A whole number of pounds.
  public static func pounds(_ value: Int) -> Mass {
    Mass(nanograms: Int128(value) * MassUnit.pounds.grains, shownIn: .pounds)
  }

  /// A whole number of kilograms.
  public static func kilograms(_ value: Int) -> Mass {
    Mass(nanograms: Int128(value) * MassUnit.kilograms.grains, shownIn: .kilograms)
  }

  /// No mass.
  public static let zero = Mass.pounds(0)

  /// The number of whole pounds, rounded up, as carriers rate it.
  public var wholePoundsRoundedUp: Int {
    Int(clamping: Rounding.up.quotient(nanograms, MassUnit.pounds.grains))
  }
}

extension Mass {
  /// The sum, shown in the unit of the left mass.
  public static func + (left: Mass, right: Mass) -> Mass {
    Mass(nanograms: left.nanograms + right.nanograms, shownIn: left.unit)
  }

  /// So many times the mass.
  public static func * (left: Mass, right: Int) -> Mass {
    Mass(nanograms: left.nanograms * Int128(right), shownIn: left.unit)
  }
}
