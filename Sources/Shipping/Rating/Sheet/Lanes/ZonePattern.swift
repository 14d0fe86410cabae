import Units

/// The places at one end of a lane.
///
/// Read from text as sheets write it: `*` anywhere, `CA` a country, `US-MI` a state or province,
/// `482` or `48201` a beginning of a ZIP, `480-499` a range of three-digit ZIP prefixes, `M`, `M5V`
/// or `M5V 2T6` a beginning of a Canadian code.
public enum ZonePattern: Hashable, Sendable {
  /// Anywhere.
  case anywhere
  /// A whole country.
  case country(Country)
  /// A state or province.
  case subdivision(Subdivision)
  /// Postal codes that begin so, without spaces.
  case postalPrefix(Country, String)
  /// Three-digit ZIP prefixes, both ends included.
  case zipRange(Int, Int)

  /// Reads the text of a sheet; nothing comes back for what is no pattern.
  public init?(parsing text: some StringProtocol) {
    let compact = text.uppercased().filter { !$0.isWhitespace }
    if compact == "*" {
      self = .anywhere
    } else if let country = Country(code: compact) {
      self = .country(country)
    } else if compact.contains("-") {
      guard let pattern = Self.hyphenated(compact) else { return nil }
      self = pattern
    } else if (1...5).contains(compact.utf8.count),
      compact.utf8.allSatisfy({ (48...57).contains($0) })
    {
      self = .postalPrefix(.unitedStates, compact)
    } else if Self.isCanadianPrefix(compact) {
      self = .postalPrefix(.canada, compact)
    } else {
      return nil
    }
  }

  /// True when the place lies in the pattern.
  public func contains(_ place: Place) -> Bool {
    switch self {
    case .anywhere: true
    case .country(let country): place.country == country
    case .subdivision(let subdivision): place.tariffSubdivision == subdivision
    case .postalPrefix(let country, let prefix):
      place.country == country && place.postalCode.base.filter { $0 != " " }.hasPrefix(prefix)
    case .zipRange(let first, let last):
      place.country == .unitedStates
        && Int(place.postalCode.prefix).map { (first...last).contains($0) } ?? false
    }
  }

  private static func hyphenated(_ compact: String) -> ZonePattern? {
    let parts = compact.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    if let country = Country(code: parts[0]) {
      return Subdivision(country: country, code: parts[1]).map { .subdivision($0) }
    }
    guard parts.allSatisfy({ $0.utf8.count == 3 && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let first = Int(parts[0]), let last = Int(parts[1]), first <= last
    else { return nil }
    return .zipRange(first, last)
  }

  private static func isCanadianPrefix(_ compact: String) -> Bool {
    guard (1...6).contains(compact.utf8.count),
      PostalCode.province(ofArea: String(compact.prefix(3))) != nil
    else { return false }
    return compact.utf8.enumerated().allSatisfy { position, byte in
      position.isMultiple(of: 2) ? (65...90).contains(byte) : (48...57).contains(byte)
    }
  }
}

extension ZonePattern: CustomStringConvertible {
  /// The text of a sheet, readable by ``init(parsing:)``.
  public var description: String {
    switch self {
    case .anywhere: "*"
    case .country(let country): country.code
    case .subdivision(let subdivision): "\(subdivision.country.code)-\(subdivision.code)"
    case .postalPrefix(_, let prefix): prefix
    case .zipRange(let first, let last): "\(Self.padded(first))-\(Self.padded(last))"
    }
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 3 - digits.utf8.count)) + digits
  }
}

extension ZonePattern: Codable {
  /// Reads the text of a sheet.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText({ ZonePattern(parsing: $0) }, orElse: "is no zone")
  }

  /// Writes the text of a sheet.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(description)
  }
}
