/// A volume in whole cubes of a tenth of a micrometre.
public struct Volume: Hashable, Sendable {
  /// The volume in cubes of a tenth of a micrometre.
  public let cubicTenthMicrometres: Int128

  /// Makes a volume of cubes of a tenth of a micrometre.
  public init(cubicTenthMicrometres: Int128) {
    self.cubicTenthMicrometres = cubicTenthMicrometres
  }

  /// The volume of a box, exactly.
  ///
  /// - Precondition: No side is longer than a hundred kilometres.
  public init(length: Length, width: Length, height: Length) {
    cubicTenthMicrometres =
      Int128(length.tenthMicrometres) * Int128(width.tenthMicrometres)
      * Int128(height.tenthMicrometres)
  }

  /// No volume.
  public static let zero = Volume(cubicTenthMicrometres: 0)

  /// A cubic foot.
  public static let cubicFoot = Volume(
    cubicTenthMicrometres: 3_048_000 * 3_048_000 * 3_048_000)

  /// A cubic metre.
  public static let cubicMetre = Volume(
    cubicTenthMicrometres: 10_000_000 * 10_000_000 * 10_000_000)

  /// Makes a volume of cubic feet, rounded half-up to a cube of a tenth of a micrometre.
  ///
  /// Nothing comes back below zero, above a million, and for more than six decimal places.
  public init?(cubicFeet value: ExactDecimal) {
    let exact = value.normalized
    guard !exact.isNegative, exact <= 1_000_000, exact.scale <= 6 else { return nil }
    let product = exact * ExactDecimal(significand: Self.cubicFoot.cubicTenthMicrometres)
    self.init(cubicTenthMicrometres: product.rounded(toPlaces: 0).significand)
  }

  /// A cubic inch; a cubic foot has 1 728.
  public static let cubicInch = Volume(cubicTenthMicrometres: 254_000 * 254_000 * 254_000)

  /// The sum.
  public static func + (left: Volume, right: Volume) -> Volume {
    Volume(cubicTenthMicrometres: left.cubicTenthMicrometres + right.cubicTenthMicrometres)
  }

  /// So many times the volume.
  public static func * (left: Volume, right: Int) -> Volume {
    Volume(cubicTenthMicrometres: left.cubicTenthMicrometres * Int128(right))
  }

  /// Cubic feet, rounded half-up; two places unless told otherwise.
  public func cubicFeet(places: Int = 2) -> ExactDecimal {
    quotient(by: .cubicFoot, places: places)
  }

  /// Cubic metres, rounded half-up; three places unless told otherwise.
  public func cubicMetres(places: Int = 3) -> ExactDecimal {
    quotient(by: .cubicMetre, places: places)
  }

  private func quotient(by other: Volume, places: Int) -> ExactDecimal {
    ExactDecimal(significand: cubicTenthMicrometres)
      .divided(by: ExactDecimal(significand: other.cubicTenthMicrometres), places: places)
  }
}

extension Volume: Comparable {
  /// True when the left volume is the smaller.
  public static func < (left: Volume, right: Volume) -> Bool {
    left.cubicTenthMicrometres < right.cubicTenthMicrometres
  }
}

extension Volume: Codable {
  /// Reads the digits of the cubes of a tenth of a micrometre, which are too many for a JSON number.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let cubes = Int128(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text.debugDescription) is not a volume")
    }
    self.init(cubicTenthMicrometres: cubes)
  }

  /// Writes the digits of the cubes of a tenth of a micrometre.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(String(cubicTenthMicrometres))
  }
}
