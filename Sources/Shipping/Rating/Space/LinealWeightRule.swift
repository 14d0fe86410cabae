public import Units

/// Freight on the trailer's floor is charged for at least so many pounds a foot or pallet position.
///
/// Typical: 1 000 lb a foot for floor-loaded freight, 1 500 lb a position of 40 by 48 in. Source:
/// Trademark Transportation's item on light or bulky freight. With a class and a length from which
/// it counts, it is how a tariff rates again what passes its linear-foot limit.
public struct LinealWeightRule: Hashable, Sendable, Codable {
  /// What the weight is counted by.
  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    /// By the foot of floor.
    case foot
    /// By the handling unit, stacked ones apart.
    case position
  }

  /// What the weight is counted by.
  public let basis: Basis

  /// The weight of each foot or position.
  public let each: Mass

  /// The length of floor from which the rule counts, or nothing for any.
  public let from: Threshold<Length>?

  /// How units stand for the count.
  public let orientation: FloorSpace.Orientation

  /// The class at which the minimum weight is rated, or nothing for the shipment's own.
  public let ratedAs: FreightClass?

  /// Makes a rule.
  public init(
    basis: Basis, each: Mass, from: Threshold<Length>? = nil,
    orientation: FloorSpace.Orientation = .declared, ratedAs: FreightClass? = nil
  ) {
    self.basis = basis
    self.each = each
    self.from = from
    self.orientation = orientation
    self.ratedAs = ratedAs
  }

  /// The least weight for a floor and a number of handling units in whole pounds, rounded up, or
  /// nothing when the rule does not count.
  func minimumPounds(floor: Length, positions: Int) -> Int? {
    if let from, !from.isReached(by: floor) { return nil }
    switch basis {
    case .position: return (each * positions).wholePoundsRoundedUp
    case .foot:
      // Exact: the weight of a foot times the length, divided by a foot.
      let product = each.grains * floor.grains
      let divisor = MassUnit.pounds.grains * LengthUnit.feet.grains
      return Int(clamping: Rounding.up.quotient(product, divisor))
    }
  }
}
