public import Units

/// Freight is charged for at least so many pounds per cubic foot ("cubing" at Canadian carriers).
///
/// Typical: 10 lb. Source: shipcanada's "Shipping School": 4 x 4 x 4 ft count as at least 640 lb.
public struct MinimumDensity: Hashable, Sendable, Codable {
  /// What is compared with its volume.
  public enum Scope: String, Hashable, Sendable, Codable, CaseIterable {
    /// Each line of handling units by itself.
    ///
    /// The default, so that a price is never too low.
    case line
    /// The shipment as a whole; what it lacks is charged at its lowest-rated class.
    case shipment
  }

  /// Cubic inches of a cubic foot.
  public static let exactDivisor: ExactDecimal = 1_728

  /// The pounds per cubic foot.
  public let poundsPerCubicFoot: ExactDecimal

  /// By how many cubic inches the carrier divides to get cubic feet: 1 728 where it counts exactly.
  ///
  /// Some pages divide by 1 730: 48 x 40 x 55 in count as 610.4 lb in place of 611.1.
  public let divisor: ExactDecimal

  /// What is compared.
  public let scope: Scope

  /// Makes a rule.
  public init(
    poundsPerCubicFoot: ExactDecimal, divisor: ExactDecimal = MinimumDensity.exactDivisor,
    scope: Scope = .line
  ) {
    self.poundsPerCubicFoot = poundsPerCubicFoot
    self.divisor = divisor
    self.scope = scope
  }

  /// The least weight of a volume.
  func weight(of volume: Volume) -> ConstructedWeight {
    ConstructedWeight(volume: volume, density: poundsPerCubicFoot, divisor: divisor)
  }
}
