/// A zone in one number, for fast comparison: two letters of the country and up to six more.
struct ZoneKey: Hashable, Sendable {
  let number: UInt64

  static let anywhere = ZoneKey(number: 0)

  init(_ zone: ZonePattern) {
    switch zone {
    case .anywhere: self = .anywhere
    case .country(let country): self.init(country)
    case .subdivision(let subdivision): self.init(subdivision)
    case .postalPrefix(let country, let prefix): self.init(country.code, prefix)
    case .zipRange(let first, let last):
      // A tilde keeps a range apart from a beginning of a postal code.
      self.init(number: Self("US", "~").number | UInt64(first) << 16 | UInt64(last))
    }
  }

  init(_ country: Country) {
    self.init(country.code, "")
  }

  init(_ subdivision: Subdivision) {
    // A hyphen in front keeps a state apart from a beginning of a postal code.
    self.init(subdivision.country.code, "-" + subdivision.code)
  }

  /// The key of a country's postal codes that begin as this key's, and go on with a character.
  func followed(by byte: UInt8, at place: Int) -> ZoneKey {
    ZoneKey(number: number | UInt64(byte) << UInt64(40 - 8 * place))
  }

  private init(number: UInt64) {
    self.number = number
  }

  private init(_ country: String, _ text: String) {
    var packed: UInt64 = 0
    for byte in country.utf8.prefix(2) { packed = packed << 8 | UInt64(byte) }
    packed <<= 48
    var shift: UInt64 = 40
    for byte in text.utf8.prefix(6) {
      packed |= UInt64(byte) << shift
      shift = shift >= 8 ? shift - 8 : 0
    }
    number = packed
  }
}
