import Shipping

extension QuoteEntry {
  /// One line of like handling units as typed.
  public struct Unit: Hashable, Sendable {
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
    /// What lies on the line; nothing for the goods of the whole entry.
    public var commodity: String?
    /// The item of the National Motor Freight Classification.
    public var nmfc = ""
    /// Whether the goods are dangerous.
    public var isHazardous = false

    /// Makes an empty line: one pallet.
    public init() {}

    /// Whether nothing but the first choices stands in the line.
    public var isBlank: Bool { self == Unit() }
  }
}

extension QuoteEntry.Unit: Codable {
  private enum CodingKeys: String, CodingKey {
    case count, packaging, length, width, height, weight, isStackable, freightClass
    case commodity, nmfc, isHazardous
  }

  /// Reads a line that any version has kept.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    count = try container.value(.count, else: count)
    packaging = try container.value(.packaging, else: packaging)
    length = try container.value(.length, else: length)
    width = try container.value(.width, else: width)
    height = try container.value(.height, else: height)
    weight = try container.value(.weight, else: weight)
    isStackable = try container.value(.isStackable, else: isStackable)
    freightClass = try container.value(.freightClass, else: freightClass)
    commodity = try container.decodeIfPresent(String.self, forKey: .commodity)
    nmfc = try container.value(.nmfc, else: nmfc)
    isHazardous = try container.value(.isHazardous, else: isHazardous)
  }
}
