/// A state, province or territory of a country.
///
/// Known for the United States, Canada, Mexico and Australia; other countries have none here.
public struct Subdivision: Hashable, Sendable, Codable {
  /// The country.
  public let country: Country

  /// The code within the country, such as `ON`.
  public let code: String

  /// Finds a subdivision; letters of either case.
  public init?(country: Country, code: some StringProtocol) {
    let upper = code.uppercased()
    guard Self.namesByCountry[country]?[upper] != nil else { return nil }
    self.country = country
    self.code = upper
  }

  /// The usual name.
  public var name: String { Self.namesByCountry[country]?[code] ?? code }

  /// All subdivisions of a country, by name.
  public static func all(in country: Country) -> [Subdivision] {
    (namesByCountry[country] ?? [:]).sorted { $0.value < $1.value }
      .compactMap { Subdivision(country: country, code: $0.key) }
  }

  private enum CodingKeys: String, CodingKey {
    case country
    case code
  }

  /// Reads `{"country": "CA", "code": "ON"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let country = try container.decode(Country.self, forKey: .country)
    let code = try container.decode(String.self, forKey: .code)
    guard let subdivision = Subdivision(country: country, code: code) else {
      throw DecodingError.dataCorruptedError(
        forKey: .code, in: container,
        debugDescription: "\(code.debugDescription) is no state or province of \(country.name)")
    }
    self = subdivision
  }
}
