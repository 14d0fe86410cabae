public import Units

/// A weight that is made of a volume and a density.
public struct ConstructedWeight: Hashable, Sendable, Codable {
  /// The volume.
  public let volume: Volume
  /// Pounds per cubic foot, above zero.
  public let density: ExactDecimal
  /// Cubic inches of a cubic foot, as the carrier counts.
  public let divisor: ExactDecimal

  /// No shipment is larger: ten million cubic metres; products of larger ones would not fit.
  private static let largest = Volume.cubicMetre * 10_000_000

  init(
    volume: Volume, density: ExactDecimal, divisor: ExactDecimal = MinimumDensity.exactDivisor
  ) {
    self.volume = min(volume, Self.largest)
    self.density = density
    self.divisor = divisor
  }

  /// Whole pounds, rounded up, as freight is rated.
  public var pounds: Int { Int(clamping: quotient(tenths: false, .up)) }

  /// Pounds, rounded half-up to a tenth for showing.
  public var shownPounds: ExactDecimal {
    ExactDecimal(significand: quotient(tenths: true, .halfUp), scale: 1)
  }

  /// The arithmetic in words: `61.11 ft3 x 10 lb/ft3 = 611.1 lb`.
  public var arithmetic: String {
    let stated = divisor == MinimumDensity.exactDivisor ? "" : ", at \(divisor) in3 a cubic foot"
    return "\(volume.cubicFeet().text(groupedBy: " ", places: 2)) ft3 x \(density) lb/ft3 = "
      + "\(shownPounds.normalized.text(groupedBy: " ")) lb\(stated)"
  }

  private func quotient(tenths: Bool, _ rounding: Rounding) -> Int128 {
    let product = ExactDecimal(significand: volume.cubicTenthMicrometres) * density
    let size = ExactDecimal(significand: Volume.cubicInch.cubicTenthMicrometres) * divisor
    return (tenths ? product * 10 : product).divided(by: size, places: 0, rounding).significand
  }
}
