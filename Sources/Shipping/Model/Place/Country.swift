/// A country by its ISO 3166-1 alpha-2 code.
public struct Country: Hashable, Sendable {
  /// The two upper-case letters, such as `CA`.
  public let code: String

  /// Finds an assigned code; letters of either case.
  public init?(code: some StringProtocol) {
    let upper = code.uppercased()
    guard Self.namesByCode[upper] != nil else { return nil }
    self.code = upper
  }

  private init(assigned code: String) {
    self.code = code
  }

  /// The usual English name.
  public var name: String { Self.namesByCode[code] ?? code }

  /// All countries by name.
  public static var all: [Country] {
    namesByCode.sorted { $0.value < $1.value }.map { Country(assigned: $0.key) }
  }

  /// United States.
  public static let unitedStates = Country(assigned: "US")
  /// Canada.
  public static let canada = Country(assigned: "CA")
  /// Mexico.
  public static let mexico = Country(assigned: "MX")
  /// Australia.
  public static let australia = Country(assigned: "AU")
}

extension Country: Codable {
  /// Reads a code such as `"CA"`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let country = Country(code: text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "\(text.debugDescription) is not an ISO 3166 country code")
    }
    self = country
  }

  /// Writes a code such as `"CA"`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(code)
  }
}
