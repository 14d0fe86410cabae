public import Units

/// A rate per hundred pounds, above zero, exact to a ten-thousandth of the currency's main unit.
///
/// There is no rate of zero: a missing cell of a grid is no rate.
public struct HundredweightRate: Hashable, Sendable {
  /// The largest rate that is believed, in main units per hundred pounds.
  public static let largest: ExactDecimal = 1_000_000

  /// The rate in ten-thousandths of the currency's main unit, as tables keep it.
  public let tenThousandths: Int64

  /// Makes a rate of main units per hundred pounds.
  ///
  /// Nothing comes back for zero or less, for more than four decimal places, and above
  /// ``largest``.
  public init?(_ perHundredweight: ExactDecimal) {
    let exact = perHundredweight.normalized
    guard exact > .zero, exact <= Self.largest, exact.scale <= 4 else { return nil }
    let scaled = exact * 10_000
    guard let units = Int64(exactly: scaled.rounded(toPlaces: 0).significand) else { return nil }
    tenThousandths = units
  }

  /// Makes a rate of ten-thousandths; nothing comes back for zero or less, and above ``largest``.
  public init?(tenThousandths: Int64) {
    guard (1...10_000_000_000).contains(tenThousandths) else { return nil }
    self.tenThousandths = tenThousandths
  }

  init(checked tenThousandths: Int64) {
    self.tenThousandths = tenThousandths
  }

  /// The rate in main units per hundred pounds.
  public var value: ExactDecimal {
    ExactDecimal(significand: Int128(tenThousandths), scale: 4).normalized
  }

  /// The charge for whole pounds, rounded half-up to the minor unit.
  public func charge(forPounds pounds: Int, in currency: Currency) -> Money {
    var divisor: Int64 = 1_000_000
    for _ in 0..<min(currency.minorUnitDigits, 4) { divisor /= 10 }
    let product = Int64(pounds) * tenThousandths
    return Money(minorUnits: Rounding.halfUp.quotient(product, divisor), currency)
  }
}

extension HundredweightRate: Comparable {
  /// True when the left rate is the lower.
  public static func < (left: HundredweightRate, right: HundredweightRate) -> Bool {
    left.tenThousandths < right.tenThousandths
  }
}

extension HundredweightRate: CustomStringConvertible {
  /// The rate with two to four decimal places, such as `55.44`.
  public var description: String {
    let finest = tenThousandths % 100 == 0 ? 2 : tenThousandths % 10 == 0 ? 3 : 4
    let digits = tenThousandths / (finest == 2 ? 100 : finest == 3 ? 10 : 1)
    return ExactDecimal(significand: Int128(digits), scale: finest).text()
  }
}

extension HundredweightRate: Codable {
  /// Reads a rate such as `"55.44"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfNumber(
      HundredweightRate.init(_:), orElse: "is not a rate per hundredweight")
  }

  /// Writes a rate such as `"55.44"`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(description)
  }
}
