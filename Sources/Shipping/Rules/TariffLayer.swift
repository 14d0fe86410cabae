public import Units

/// A duty beside the tariff's own.
public struct TariffLayer: Hashable, Sendable {
  /// What the rate is taken of.
  public enum Base: Hashable, Sendable {
    /// The customs value of the line.
    case customsValue
    /// The customs value less this share of it, or less the stated content when that is greater.
    case lessContent(atLeast: Percent)
    /// The value of the line's content from this group, such as `copper`, which must be given.
    case content(String)
  }

  /// The rate, or nothing where it is not known.
  public let rate: Percent?

  /// What the rate is taken of.
  public let base: Base

  /// The group of which at most one layer applies to a line, such as `metal`; nothing for none.
  public let group: String?

  /// The order within the group: the lowest that applies is taken.
  public let rank: Int

  /// The groups whose layers are not charged on a line that pays this one.
  public let displaces: Set<String>

  /// True when the rate is a least sum of the tariff's own duty and the layer: only what is lacking is added.
  public let isFloor: Bool

  /// Makes a layer.
  public init(
    rate: Percent?, base: Base = .customsValue, group: String? = nil, rank: Int = 0,
    displaces: Set<String> = [], isFloor: Bool = false
  ) {
    self.rate = rate
    self.base = base
    self.group = group
    self.rank = rank
    self.displaces = displaces
    self.isFloor = isFloor
  }
}
