public import Units

/// A surcharge of a parcel service beside its accessorials.
public struct ParcelSurcharge: Hashable, Sendable, Codable {
  /// When it is charged.
  public enum Condition: Hashable, Sendable, Codable {
    /// On every shipment.
    case always
    /// On every piece over sizes that a carrier publishes.
    case published(PublishedSizeRule)
    /// On every piece over the sheet's own sizes.
    indirect case over(SizeThresholds)
  }

  /// How much it is.
  public enum Charge: Hashable, Sendable, Codable {
    /// An amount a piece.
    case perPiece(Money)
    /// An amount a shipment.
    case perShipment(Money)
    /// A share of the base charge, the same for every such surcharge: they do not compound.
    case percent(Percent)
  }

  /// The name on the bill.
  public let name: String
  /// When it is charged.
  public let condition: Condition
  /// How much it is.
  public let charge: Charge
  /// Amounts of single zones in place of the one of ``charge``; for fixed amounts only.
  public let zoneAmounts: [String: Money]
  /// Of the conditional surcharges of one group, the first in the sheet that fits a piece is charged.
  public let group: String
  /// The least weight at which a piece with it is billed, in place of the published one.
  public let minimumBillable: Mass?
  /// True when the fuel surcharge also goes on it.
  public let isFuelled: Bool

  /// The group of a conditional surcharge that names none.
  public static let usualGroup = "size"

  /// Makes a surcharge.
  public init(
    name: String, condition: Condition = .always, charge: Charge,
    zoneAmounts: [String: Money] = [:], group: String = ParcelSurcharge.usualGroup,
    minimumBillable: Mass? = nil, isFuelled: Bool = false
  ) {
    self.name = name
    self.condition = condition
    self.charge = charge
    self.zoneAmounts = zoneAmounts
    self.group = group
    self.minimumBillable = minimumBillable
    self.isFuelled = isFuelled
  }

  /// The sizes over which a piece has it, or nothing for every shipment.
  func thresholds(on day: CalendarDay) -> SizeThresholds? {
    switch condition {
    case .always: nil
    case .published(let rule): rule.thresholds(on: day)
    case .over(let thresholds): thresholds
    }
  }

  /// The least weight at which a piece with it is billed.
  var leastBillable: Mass? {
    if let minimumBillable { return minimumBillable }
    guard case .published(let rule) = condition else { return nil }
    return rule.minimumBillable
  }
}
