/// A postal code, validated and in its usual spelling.
///
/// A ZIP code is five digits or ZIP+4 (`48201-1234`) with a first part that the postal service has
/// assigned to a state. A Canadian code is `M5V 2T6`: its first letter names a province, and the
/// letters D, F, I, O, Q and U are never used. Codes of other countries are kept as upper-case text
/// of at most twelve letters, digits, spaces and hyphens.
public struct PostalCode: Hashable, Sendable {
  /// The country whose code this is.
  public let country: Country

  /// The code in its usual spelling, such as `M5V 2T6` or `48201-1234`.
  public let text: String

  /// Reads a code of a country; spaces, hyphens and letter case do not matter.
  public init(parsing text: some StringProtocol, country: Country) throws(PostalCodeError) {
    let compact = text.uppercased().filter { !$0.isWhitespace && $0 != "-" }
    guard !compact.isEmpty else { throw .empty }
    switch country {
    case .unitedStates: self.text = try Self.zip(compact, typed: String(text))
    case .canada: self.text = try Self.canadian(compact, typed: String(text))
    default: self.text = try Self.other(text.uppercased(), typed: String(text), country: country)
    }
    self.country = country
  }

  /// Reads a ZIP or a Canadian code, whichever the text has the shape of.
  public init(parsing text: some StringProtocol) throws(PostalCodeError) {
    let startsWithLetter = text.first { !$0.isWhitespace }?.isLetter ?? false
    try self.init(parsing: text, country: startsWithLetter ? .canada : .unitedStates)
  }

  /// The first three characters of a ZIP, or the forward sortation area of a Canadian code.
  public var prefix: String { String(text.prefix(3)) }

  /// The five-digit ZIP without its extension, or the whole code elsewhere.
  public var base: String {
    country == .unitedStates ? String(text.prefix(5)) : text
  }

  /// The state or province that the code lies in, where the code tells.
  ///
  /// Canadian codes beginning with X are shared by the Northwest Territories and Nunavut: X0A, X0B
  /// and X0C are Nunavut.
  public var subdivision: Subdivision? {
    switch country {
    case .unitedStates: Self.state(ofZipPrefix: prefix)
    case .canada: Self.province(ofArea: prefix)
    default: nil
    }
  }
}

/// Why text is not a postal code.
public enum PostalCodeError: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// The text is not five or nine digits.
  case notAZip(text: String)
  /// No state uses the first three digits.
  case unassignedZip(text: String)
  /// The text is not letter, digit, letter, digit, letter, digit.
  case notCanadian(text: String)
  /// The code has a letter that Canada Post does not use at that position.
  case letterNotUsed(letter: String, position: Int, text: String)
  /// The text cannot be a postal code of the country.
  case notPlausible(text: String, country: Country)
}

extension PostalCode {
  private static func zip(_ compact: String, typed: String) throws(PostalCodeError) -> String {
    guard compact.utf8.allSatisfy({ (48...57).contains($0) }),
      compact.utf8.count == 5 || compact.utf8.count == 9
    else { throw .notAZip(text: typed) }
    guard state(ofZipPrefix: String(compact.prefix(3))) != nil else {
      throw .unassignedZip(text: typed)
    }
    return compact.utf8.count == 5 ? compact : "\(compact.prefix(5))-\(compact.suffix(4))"
  }

  private static func canadian(
    _ compact: String, typed: String
  ) throws(PostalCodeError) -> String {
    guard compact.utf8.count == 6 else { throw .notCanadian(text: typed) }
    for (position, byte) in compact.utf8.enumerated() {
      let isLetter = (65...90).contains(byte)
      let isDigit = (48...57).contains(byte)
      guard position.isMultiple(of: 2) ? isLetter : isDigit else {
        throw .notCanadian(text: typed)
      }
      let letter = String(UnicodeScalar(byte))
      let unused = position == 0 ? "DFIOQUWZ" : "DFIOQU"
      guard !unused.contains(letter) else {
        throw .letterNotUsed(letter: letter, position: position + 1, text: typed)
      }
    }
    return "\(compact.prefix(3)) \(compact.suffix(3))"
  }

  private static func other(
    _ upper: String, typed: String, country: Country
  ) throws(PostalCodeError) -> String {
    let words = upper.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let allowed = words.unicodeScalars.allSatisfy {
      ("A"..."Z").contains($0) || ("0"..."9").contains($0) || $0 == " " || $0 == "-"
    }
    guard allowed, words.utf8.count <= 12, words.contains(where: \.isNumber) else {
      throw .notPlausible(text: typed, country: country)
    }
    let digitsNeeded = country == .mexico ? 5 : country == .australia ? 4 : nil
    if let digitsNeeded, words.utf8.count != digitsNeeded || !words.allSatisfy(\.isNumber) {
      throw .notPlausible(text: typed, country: country)
    }
    return words
  }
}

extension PostalCode: CustomStringConvertible {
  /// The code in its usual spelling.
  public var description: String { text }
}

extension PostalCode: Codable {
  private enum CodingKeys: String, CodingKey {
    case country
    case text
  }

  /// Reads `{"country": "CA", "text": "M5V 2T6"}`, or a bare ZIP or Canadian code.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.singleValueContainer(),
      let text = try? container.decode(String.self)
    {
      guard let code = try? PostalCode(parsing: text) else {
        throw DecodingError.dataCorruptedError(
          in: container,
          debugDescription: "\(text.debugDescription) is no ZIP and no Canadian postal code")
      }
      self = code
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let country = try container.decode(Country.self, forKey: .country)
    let text = try container.decode(String.self, forKey: .text)
    guard let code = try? PostalCode(parsing: text, country: country) else {
      throw DecodingError.dataCorruptedError(
        forKey: .text, in: container,
        debugDescription: "\(text.debugDescription) is no postal code of \(country.name)")
    }
    self = code
  }
}
