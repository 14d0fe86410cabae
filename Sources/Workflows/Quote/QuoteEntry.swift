public import Shipping

/// A quote as it is being typed: texts, not yet values.
///
/// It is what a form holds, what a draft keeps and what the flags of the command line fill, so that
/// all three are read by the same rules. Every text may be empty or wrong. What a form has no field
/// for is held too, so that a quote that is changed and asked again loses nothing.
public struct QuoteEntry: Hashable, Sendable {
  /// The postal code of the pickup, with the country beside it where it is neither of the United
  /// States nor of Canada.
  public var origin = ""
  /// What the truck finds at the pickup.
  public var originSite = SiteKind.businessWithDock
  /// What was known of the pickup before.
  public var originPlace: StatedPlace?
  /// The postal code of the delivery.
  public var destination = ""
  /// What the truck finds at the delivery.
  public var destinationSite = SiteKind.businessWithDock
  /// What was known of the delivery before.
  public var destinationPlace: StatedPlace?
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
  /// Goods beyond the first, which have no fields.
  public var furtherGoods: [Goods] = []
  /// The currency in which offers are wanted, three letters; empty for any.
  public var currency = ""
  /// The port of entry, by a code or words of its name; empty for the best one.
  public var port = ""

  /// Makes an empty entry with one pallet.
  public init() {}

  /// Whether nothing has been typed yet; the day of pickup does not count, since a form offers one.
  public var isBlank: Bool {
    var blank = QuoteEntry()
    blank.shipDay = shipDay
    return self == blank
  }
}

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

  /// Goods as customs sees them, as typed.
  public struct Goods: Hashable, Sendable {
    /// What they are, in words.
    public var description = ""
    /// The number of the Harmonized System.
    public var harmonizedCode = ""
    /// The country of origin, two letters.
    public var origin = ""
    /// The value, with or without a currency.
    public var value = ""

    /// Makes goods of which nothing is known.
    public init() {}
  }

  /// City and state or province that were stated for a postal code; another code has others.
  public struct StatedPlace: Hashable, Sendable, Codable {
    /// The postal code.
    public var postalCode: PostalCode
    /// The city, or nothing.
    public var city: String?
    /// The state or province, or nothing.
    public var subdivision: Subdivision?

    /// Makes a place.
    public init(postalCode: PostalCode, city: String?, subdivision: Subdivision?) {
      self.postalCode = postalCode
      self.city = city
      self.subdivision = subdivision
    }
  }
}

extension KeyedDecodingContainer {
  /// The value of a key, or what a new entry has there.
  fileprivate func value<Value: Decodable>(_ key: Key, else fallback: Value) throws -> Value {
    try decodeIfPresent(Value.self, forKey: key) ?? fallback
  }
}

extension QuoteEntry: Codable {
  private enum CodingKeys: String, CodingKey {
    case origin, originSite, originPlace
    case destination, destinationSite, destinationPlace
    case shipDay, units, accessorials
    case goods, harmonizedCode, goodsOrigin, value, furtherGoods, currency, port
  }

  /// Reads an entry that any version has kept: what it does not have is as in a new one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    origin = try container.value(.origin, else: origin)
    originSite = try container.value(.originSite, else: originSite)
    originPlace = try container.decodeIfPresent(StatedPlace.self, forKey: .originPlace)
    destination = try container.value(.destination, else: destination)
    destinationSite = try container.value(.destinationSite, else: destinationSite)
    destinationPlace = try container.decodeIfPresent(StatedPlace.self, forKey: .destinationPlace)
    shipDay = try container.value(.shipDay, else: shipDay)
    units = try container.value(.units, else: units)
    accessorials = try container.value(.accessorials, else: accessorials)
    goods = try container.value(.goods, else: goods)
    harmonizedCode = try container.value(.harmonizedCode, else: harmonizedCode)
    goodsOrigin = try container.value(.goodsOrigin, else: goodsOrigin)
    value = try container.value(.value, else: value)
    furtherGoods = try container.value(.furtherGoods, else: furtherGoods)
    currency = try container.value(.currency, else: currency)
    port = try container.value(.port, else: port)
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

extension QuoteEntry.Goods: Codable {
  private enum CodingKeys: String, CodingKey {
    case description, harmonizedCode, origin, value
  }

  /// Reads goods that any version has kept.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init()
    description = try container.value(.description, else: description)
    harmonizedCode = try container.value(.harmonizedCode, else: harmonizedCode)
    origin = try container.value(.origin, else: origin)
    value = try container.value(.value, else: value)
  }
}
