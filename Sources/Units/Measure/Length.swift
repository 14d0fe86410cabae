/// A length in whole tenths of a micrometre, with the unit in which it was given.
///
/// A tenth of a micrometre divides an inch and a millimetre alike, so that both are exact. Numbers
/// are kept to as many places as that can tell apart.
public struct Length: Measure {
  /// What is said of text that is none.
  public static let noun = "a length"

  /// Inches, in which the carriers of both countries measure.
  public static let assumedUnit = LengthUnit.inches

  /// A hundred kilometres, so that the volume of a box and its density stay within range.
  public static let largestGrains = 100_000 * LengthUnit.metres.grains

  /// The length in tenths of a micrometre.
  public let tenthMicrometres: Int64

  /// The unit in which the length was given and is shown.
  public let unit: LengthUnit

  /// Makes a length of tenths of a micrometre, shown in `unit`.
  public init(tenthMicrometres: Int64, shownIn unit: LengthUnit) {
    self.tenthMicrometres = tenthMicrometres
    self.unit = unit
  }

  /// Makes a length of tenths of a micrometre, shown in `unit`.
  ///
  /// - Precondition: The number fits 64 bits.
  public init(grains: Int128, shownIn unit: LengthUnit) {
    self.init(tenthMicrometres: Int64(grains), shownIn: unit)
  }

  /// The length in tenths of a micrometre.
  public var grains: Int128 { Int128(tenthMicrometres) }

  /// A whole number of inches.
  public static func inches(_ value: Int) -> Length {
    Length(grains: Int128(value) * LengthUnit.inches.grains, shownIn: .inches)
  }

  /// A whole number of centimetres.
  public static func centimetres(_ value: Int) -> Length {
    Length(grains: Int128(value) * LengthUnit.centimetres.grains, shownIn: .centimetres)
  }

  /// The length rounded up to a whole inch, as carriers scan it.
  public var roundedUpToInch: Length {
    let inch = LengthUnit.inches.grains
    return Length(grains: Rounding.up.quotient(grains, inch) * inch, shownIn: .inches)
  }
}
