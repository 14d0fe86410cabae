/// The kinds of zones that a tariff has.
struct ZoneShapes: OptionSet, Sendable {
  let rawValue: UInt16

  static let anywhere = ZoneShapes(rawValue: 1)
  static let country = ZoneShapes(rawValue: 2)
  static let subdivision = ZoneShapes(rawValue: 4)
  static let range = ZoneShapes(rawValue: 8)

  /// Postal codes that begin with so many characters, one to six.
  static func prefix(length: Int) -> ZoneShapes {
    ZoneShapes(rawValue: 16 << UInt16(min(length, 6) - 1))
  }

  /// True for any beginnings of postal codes.
  var hasPrefixes: Bool { rawValue >= 16 }

  init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  init(_ zone: ZonePattern) {
    switch zone {
    case .anywhere: self = .anywhere
    case .country: self = .country
    case .subdivision: self = .subdivision
    case .zipRange: self = .range
    case .postalPrefix(_, let prefix): self = .prefix(length: max(1, prefix.utf8.count))
    }
  }
}
