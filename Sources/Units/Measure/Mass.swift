/// A mass in whole femtograms, with the unit in which it was given.
///
/// Numbers are kept to a millionth of their unit. A femtogram is the largest decimal part of a gram
/// that divides a millionth of an ounce, 28 349.523 125 ng, and with it that of a pound, a kilogram
/// and a tonne, so that every mass that can be typed is exact.
public struct Mass: Measure {
  /// What is said of text that is none.
  public static let noun = "a weight"

  /// Pounds, in which the carriers of both countries bill.
  public static let assumedUnit = MassUnit.pounds

  /// A million tonnes: more than any ship carries.
  public static let largestGrains = 1_000_000 * MassUnit.tonnes.grains

  /// The mass in femtograms.
  public let grains: Int128

  /// The unit in which the mass was given and is shown.
  public let unit: MassUnit

  /// Makes a mass of femtograms, shown in `unit`.
  public init(grains: Int128, shownIn unit: MassUnit) {
    self.grains = grains
    self.unit = unit
  }

  /// Makes a mass of nanograms, shown in `unit`.
  public init(nanograms: Int64, shownIn unit: MassUnit) {
    self.init(grains: Int128(nanograms) * Self.grainsInNanogram, shownIn: unit)
  }

  /// The mass in nanograms, rounded half-up: what a database column can hold.
  ///
  /// It still tells every millionth of an ounce apart. Nothing comes back above nine thousand
  /// tonnes.
  public var nanograms: Int64? {
    Int64(exactly: Rounding.halfUp.quotient(grains, Self.grainsInNanogram))
  }

  private static let grainsInNanogram: Int128 = 1_000_000

  /// A whole number of pounds.
  public static func pounds(_ value: Int) -> Mass {
    Mass(grains: Int128(value) * MassUnit.pounds.grains, shownIn: .pounds)
  }

  /// A whole number of kilograms.
  public static func kilograms(_ value: Int) -> Mass {
    Mass(grains: Int128(value) * MassUnit.kilograms.grains, shownIn: .kilograms)
  }

  /// A millionth of a unit: the least that its places can show.
  public static func smallest(in unit: MassUnit) -> Mass {
    Mass(grains: unit.grains / 1_000_000, shownIn: unit)
  }

  /// No mass.
  public static let zero = Mass.pounds(0)

  /// The number of whole pounds, rounded up, as carriers rate it.
  public var wholePoundsRoundedUp: Int {
    Int(clamping: Rounding.up.quotient(grains, MassUnit.pounds.grains))
  }
}

extension Mass {
  /// The sum, shown in the unit of the left mass.
  public static func + (left: Mass, right: Mass) -> Mass {
    Mass(grains: left.grains + right.grains, shownIn: left.unit)
  }

  /// So many times the mass.
  public static func * (left: Mass, right: Int) -> Mass {
    Mass(grains: left.grains * Int128(right), shownIn: left.unit)
  }
}
