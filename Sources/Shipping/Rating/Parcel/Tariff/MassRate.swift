public import Units

/// A rate per pound or kilogram, above zero, exact to a ten-thousandth of the currency's main unit.
public struct MassRate: Hashable, Sendable, Codable {
  /// The largest rate that is believed, in main units per pound or kilogram.
  public static let largest: ExactDecimal = 1_000_000

  /// The rate in ten-thousandths of the currency's main unit.
  let tenThousandths: Int64

  /// The unit of weight.
  public let unit: MassUnit

  /// Makes a rate of main units per unit of weight.
  ///
  /// Nothing comes back for zero or less, for more than four decimal places, and above ``largest``.
  public init?(_ perUnit: ExactDecimal, per unit: MassUnit) {
    guard let cell = ParcelCells.tenThousandths(perUnit) else { return nil }
    self.init(tenThousandths: cell, per: unit)
  }

  init(tenThousandths: Int64, per unit: MassUnit) {
    self.tenThousandths = tenThousandths
    self.unit = unit
  }

  /// The rate in main units.
  public var value: ExactDecimal {
    ExactDecimal(significand: Int128(tenThousandths), scale: 4).normalized
  }

  /// The charge for a weight as exact as it is, rounded half-up to the minor unit.
  func charge(for weight: Mass, in currency: Currency) -> Money {
    // Femtograms times ten-thousandths of a long price still fit: 10^24 times 10^10 is below 2^127.
    var factor: Int128 = 1
    for _ in 0..<currency.minorUnitDigits { factor *= 10 }
    let product = weight.grains * Int128(tenThousandths)
    let units = Rounding.halfUp.quotient(product * factor, unit.grains * 10_000)
    return Money(minorUnits: Int64(units), currency)
  }
}

extension MassRate: CustomStringConvertible {
  /// The rate with its unit, such as `2.15 per lb`.
  public var description: String {
    let number = value.scale < 2 ? value.text(places: 2) : value.text()
    return "\(number) per \(unit.symbol)"
  }
}
