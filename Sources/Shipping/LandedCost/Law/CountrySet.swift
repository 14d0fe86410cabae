/// A test of a country that costs one look into a table of bits.
struct CountrySet: Sendable {
  /// One bit for each pair of letters; empty where every country is admitted.
  private let bits: [UInt64]
  private let admitsOthers: Bool

  init(_ filter: CountryFilter) {
    switch filter {
    case .any: self.init([], admitsOthers: true)
    case .only(let countries): self.init(countries, admitsOthers: false)
    case .except(let countries): self.init(countries, admitsOthers: true)
    }
  }

  init(_ countries: some Collection<Country>, admitsOthers: Bool) {
    self.admitsOthers = admitsOthers
    guard !(countries.isEmpty && admitsOthers) else {
      bits = []
      return
    }
    var bits = [UInt64](repeating: 0, count: 11)
    for country in countries {
      let number = Self.number(of: country)
      bits[number >> 6] |= 1 << UInt64(number & 63)
    }
    self.bits = bits
  }

  /// Every country is admitted, one that is not known too.
  var isAny: Bool { bits.isEmpty }

  func admits(_ number: Int) -> Bool {
    if bits.isEmpty { return true }
    let isNamed = bits[number >> 6] & (1 << UInt64(number & 63)) != 0
    return isNamed != admitsOthers
  }

  /// The place of a country in the table: its two letters read as a number of base 26.
  static func number(of country: Country) -> Int {
    country.code.utf8.reduce(0) { $0 * 26 + Int($1 &- UInt8(ascii: "A")) }
  }
}
