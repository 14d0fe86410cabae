public import Units

/// Freight that fills a trailer before it weighs much is charged at a constructed weight.
///
/// A shipment of at least so many cubic feet and less than so many pounds per cubic foot is rated as
/// if it had a density, at a class and with a share of the discount; the charge is the greater of
/// that and the ordinary one. Typical: 750 cubic feet and under 6 lb per cubic foot, constructed at
/// 6 lb, class 125 or 150. Sources: thelogisticsoflogistics.com on minimum cubic capacity; Dugan
/// Truck Line item 650; freightto.com for 250, 350 and 830 cubic feet.
public struct CubicCapacityRule: Hashable, Sendable, Codable {
  /// The volume from which the rule counts.
  public let volume: Threshold<Volume>

  /// The density in pounds per cubic foot under which the rule counts, itself excluded.
  public let densityBelow: ExactDecimal

  /// The pounds per cubic foot of the constructed weight.
  public let constructedDensity: ExactDecimal

  /// The class at which the constructed weight is rated, or nothing for the shipment's own.
  public let ratedAs: FreightClass?

  /// How much of the discount holds.
  public let discount: DiscountShare

  /// True when the constructed weight may not be raised to a cheaper weight break.
  ///
  /// Dugan's item 650 says that NMFC item 171 (the bumping rule) does not apply.
  public let barsDeficit: Bool

  /// Makes a rule; the discount of the contract and the deficit rule hold unless told otherwise.
  public init(
    volume: Threshold<Volume>, densityBelow: ExactDecimal, constructedDensity: ExactDecimal,
    ratedAs: FreightClass?, discount: DiscountShare = .contract, barsDeficit: Bool = false
  ) {
    self.volume = volume
    self.densityBelow = densityBelow
    self.constructedDensity = constructedDensity
    self.ratedAs = ratedAs
    self.discount = discount
    self.barsDeficit = barsDeficit
  }

  /// True for a shipment that the rule catches.
  func isTriggered(volume found: Volume, density: Density) -> Bool {
    volume.isReached(by: found) && !density.isAtLeast(poundsPerCubicFoot: densityBelow)
  }
}

/// How much of a contract's discount holds for a constructed weight.
public enum DiscountShare: String, Hashable, Sendable, Codable, CaseIterable {
  /// No discount.
  case none
  /// Half of it.
  case half
  /// All of it.
  case contract

  /// The share of a discount, half of it rounded half-up to a millionth of a per cent.
  func of(_ percent: Percent) -> Percent {
    switch self {
    case .none: .zero
    case .half: Percent(millionths: Rounding.halfUp.quotient(percent.millionths, 2))
    case .contract: percent
    }
  }
}
