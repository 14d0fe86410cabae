public import Units

/// A rate per mile or kilometre, from zero, exact to a ten-thousandth of the currency's main unit.
public struct DistanceRate: Hashable, Sendable {
  /// The largest rate that is believed, in main units per mile or kilometre.
  public static let largest: ExactDecimal = 10_000

  /// The rate in ten-thousandths of the currency's main unit.
  let tenThousandths: Int64

  /// The unit of distance.
  public let unit: DistanceUnit

  /// Makes a rate of main units per mile, unless told otherwise.
  ///
  /// Nothing comes back below zero, for more than four decimal places, and above ``largest``.
  public init?(_ perUnit: ExactDecimal, per unit: DistanceUnit = .miles) {
    let exact = perUnit.normalized
    guard !exact.isNegative, exact <= Self.largest, exact.scale <= 4 else { return nil }
    let scaled = exact * 10_000
    guard let units = Int64(exactly: scaled.rounded(toPlaces: 0).significand) else { return nil }
    tenThousandths = units
    self.unit = unit
  }

  init?(tenThousandths: UInt64, per unit: DistanceUnit) {
    guard tenThousandths <= 100_000_000 else { return nil }
    self.tenThousandths = Int64(tenThousandths)
    self.unit = unit
  }

  /// The rate in main units per mile or kilometre.
  public var value: ExactDecimal {
    ExactDecimal(significand: Int128(tenThousandths), scale: 4).normalized
  }

  /// True for a rate of nothing.
  public var isZero: Bool { tenThousandths == 0 }

  /// The charge for a distance as exact as it is, rounded half-up to the minor unit.
  ///
  /// A carrier that bills whole miles is given a distance of whole miles.
  public func charge(for distance: Distance, in currency: Currency) -> Money {
    var factor: Int128 = 1
    for _ in 0..<currency.minorUnitDigits { factor *= 10 }
    let product = Int128(distance.millimetres) * Int128(tenThousandths) * factor
    let divisor = Int128(unit.millimetres) * 10_000
    return Money(minorUnits: Int64(Rounding.halfUp.quotient(product, divisor)), currency)
  }
}

extension DistanceRate: CustomStringConvertible {
  /// The rate with two to four decimal places and its unit, such as `0.46 per mi`.
  public var description: String {
    let number = value.scale < 2 ? value.text(places: 2) : value.text()
    return "\(number) per \(unit.rawValue)"
  }
}

extension DistanceRate: Codable {
  private enum CodingKeys: String, CodingKey {
    case value
    case unit
  }

  /// Reads `{"value": "0.46", "unit": "mi"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let value = try container.decode(ExactDecimal.self, forKey: .value)
    let unit = try container.decode(DistanceUnit.self, forKey: .unit)
    guard let rate = DistanceRate(value, per: unit) else {
      throw DecodingError.dataCorruptedError(
        forKey: .value, in: container, debugDescription: "\(value) is not a rate per distance")
    }
    self = rate
  }

  /// Writes `{"value": "0.46", "unit": "mi"}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(unit, forKey: .unit)
  }
}
