public import Shipping

/// A quote as it is being typed: texts, not yet values.
///
/// It is what a form holds, what a draft keeps and what the flags of the command line fill, so that
/// all three are read by the same rules. Every text may be empty or wrong.
public struct QuoteEntry: Hashable, Sendable, Codable {
  /// One line of like handling units as typed.
  public struct Unit: Hashable, Sendable, Codable {
    /// How many.
    public var count = "1"
    /// The packaging's name, such as `pallet`.
    public var packaging = PackagingKind.pallet.name
    /// Length of one, inches unless a unit is typed.
    public var length = ""
    /// Width of one, inches unless a unit is typed.
    public var width = ""
    /// Height of one, inches unless a unit is typed.
    public var height = ""
    /// Gross weight of EACH one, pounds unless a unit is typed.
    public var weight = ""
    /// Whether another unit may stand on top.
    public var isStackable = false
    /// The freight class declared by the shipper; empty lets density decide.
    public var freightClass = ""

    /// Makes an empty line: one pallet.
    public init() {}

    /// Whether nothing but the first choices stands in the line.
    public var isBlank: Bool { self == Unit() }
  }

  /// The postal code of the pickup.
  public var origin = ""
  /// What the truck finds at the pickup.
  public var originSite = SiteKind.businessWithDock
  /// The postal code of the delivery.
  public var destination = ""
  /// What the truck finds at the delivery.
  public var destinationSite = SiteKind.businessWithDock
  /// The day of pickup: a date, `today`, `tomorrow` or `+3`.
  public var shipDay = ""
  /// The handling units.
  public var units = [Unit()]
  /// The services beyond carrying from dock to dock.
  public var accessorials: Set<Accessorial> = []
  /// What the goods are, in words.
  public var goods = ""
  /// The number of the Harmonized System, if known.
  public var harmonizedCode = ""
  /// The country of origin of the goods, two letters.
  public var goodsOrigin = ""
  /// The value of the goods, with or without a currency.
  public var value = ""

  /// Makes an empty entry with one pallet.
  public init() {}

  /// Whether nothing has been typed yet; the day of pickup does not count, since a form offers one.
  public var isBlank: Bool {
    var blank = QuoteEntry()
    blank.shipDay = shipDay
    return self == blank
  }
}
