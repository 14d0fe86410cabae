public import Units

/// The length of trailer floor that freight takes, in the way that carriers count it.
///
/// Two units stand side by side where twice their side across is no more than 96 in; rows are whole.
/// Stackable units stand on each other as often as 108 in of height allow. Source: linear-foot rules
/// of carriers and brokers (freightto.com, freightsidekick.com); the inside of a 53 ft van is taken
/// as 96 by 108 in.
public struct FloorSpace: Hashable, Sendable, Codable {
  /// The width of the floor.
  public static let width = Length.inches(96)

  /// The height to which units are stacked.
  public static let height = Length.inches(108)

  /// The length with the first side of every unit along the trailer, as the shipper declared it.
  public let declared: Length

  /// The length with every unit turned by a quarter.
  public let turned: Length

  /// The shorter of the two.
  public var shortest: Length { min(declared, turned) }

  /// The length that a tariff counts under an orientation.
  public func length(_ orientation: Orientation) -> Length {
    orientation == .declared ? declared : shortest
  }

  /// How units stand when a tariff counts their length of floor.
  public enum Orientation: String, Hashable, Sendable, Codable, CaseIterable {
    /// The first side along the trailer, unless it fits only turned.
    ///
    /// The default: the carrier loads as it finds it, and the price is never too low.
    case declared
    /// The way that takes less floor.
    case shortest
  }

  /// Counts the floor of handling units, each line in rows of its own.
  ///
  /// Nothing comes back when a line has no dimensions.
  public init?(_ units: [HandlingUnit], rule: DimensionRule = .conservative) {
    var declared: Int64 = 0
    var turned: Int64 = 0
    for unit in units {
      guard let sides = unit.dimensions.map({ rule.read($0) }) else { return nil }
      let count = Int64(Self.stacks(of: unit, height: sides.height))
      let along = Self.rows(count, along: sides.length, across: sides.width)
      let across = Self.rows(count, along: sides.width, across: sides.length)
      declared += along ?? across ?? count * max(sides.length, sides.width).tenthMicrometres
      turned += across ?? along ?? count * max(sides.length, sides.width).tenthMicrometres
    }
    // In inches, so that they are the same after writing and reading; a third of a foot is not.
    self.declared = Length(tenthMicrometres: declared, shownIn: .inches)
    self.turned = Length(tenthMicrometres: turned, shownIn: .inches)
  }

  /// How many stacks the units of a line make.
  private static func stacks(of unit: HandlingUnit, height: Length) -> Int {
    guard unit.isStackable, height.tenthMicrometres > 0 else { return unit.count }
    let layers = max(1, Int(Self.height.tenthMicrometres / height.tenthMicrometres))
    return Rounding.up.quotient(unit.count, layers)
  }

  /// The length of whole rows in tenths of a micrometre, or nothing where a unit is too wide.
  private static func rows(_ count: Int64, along: Length, across: Length) -> Int64? {
    if across.tenthMicrometres * 2 <= width.tenthMicrometres {
      return Rounding.up.quotient(count, 2) * along.tenthMicrometres
    }
    return across <= width ? count * along.tenthMicrometres : nil
  }
}

extension Length {
  /// The length in feet, rounded half-up to two places.
  var feetText: String {
    let feet = ExactDecimal(significand: grains)
      .divided(by: ExactDecimal(significand: LengthUnit.feet.grains), places: 2)
    return "\(feet.normalized) ft"
  }

  /// Whole feet, rounded up.
  var wholeFeetRoundedUp: Int {
    Int(Rounding.up.quotient(grains, LengthUnit.feet.grains))
  }
}
