public import Shipping

extension QuoteEntry {
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
