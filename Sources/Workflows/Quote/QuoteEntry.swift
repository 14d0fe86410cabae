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
  /// A line of handling units typed as one text, which is not in ``units`` yet.
  public var unitLine = ""
  /// The handling units.
  public var units = [Unit()]
  /// The services beyond carrying from dock to dock of which nothing more is said.
  public var accessorials: Set<Accessorial> = []
  /// The services of which it is said how much, and others that are listed one by one.
  public var services: [Service] = []
  /// The truck or trailer that is wanted, or nothing for any.
  public var equipment: Equipment?
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

  /// The services that a shipper asks for by a mark.
  ///
  /// The others, and those of which it is said how much, are listed one by one. Those of a home or a
  /// site with limited access follow from the kind of site. In rows of three the names stand whole
  /// side by side in 80 columns.
  public static let markedServices: [Accessorial] = [
    .liftgatePickup, .liftgateDelivery, .borderCrossing,
    .insidePickup, .insideDelivery, .inBond,
    .protectFromFreeze, .appointmentDelivery, .appointmentPickup,
    .protectFromHeat, .guaranteedEndOfDay, .notifyBeforeDelivery,
    .guaranteedNoon, .hazardousMaterials, .singleShipment,
    .sortAndSegregate, .weekendDelivery, .overlength,
  ]

  /// Makes an empty entry with one pallet.
  public init() {}

  /// Whether nothing has been typed yet; the day of pickup does not count, since a form offers one.
  public var isBlank: Bool {
    var blank = QuoteEntry()
    blank.shipDay = shipDay
    return self == blank
  }
}

extension QuoteEntry: Codable {
  private enum CodingKeys: String, CodingKey {
    case origin, originSite, originPlace
    case destination, destinationSite, destinationPlace
    case shipDay, unitLine, units, accessorials, services, equipment
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
    unitLine = try container.value(.unitLine, else: unitLine)
    units = try container.value(.units, else: units)
    accessorials = try container.value(.accessorials, else: accessorials)
    services = try container.value(.services, else: services)
    equipment = try container.decodeIfPresent(Equipment.self, forKey: .equipment)
    goods = try container.value(.goods, else: goods)
    harmonizedCode = try container.value(.harmonizedCode, else: harmonizedCode)
    goodsOrigin = try container.value(.goodsOrigin, else: goodsOrigin)
    value = try container.value(.value, else: value)
    furtherGoods = try container.value(.furtherGoods, else: furtherGoods)
    currency = try container.value(.currency, else: currency)
    port = try container.value(.port, else: port)
  }
}

extension KeyedDecodingContainer {
  /// The value of a key, or what a new entry has there.
  func value<Value: Decodable>(_ key: Key, else fallback: Value) throws -> Value {
    try decodeIfPresent(Value.self, forKey: key) ?? fallback
  }
}
