/// The lanes of a sheet, found by both ends without reading every lane.
///
/// Each pattern becomes one or more packed keys of a country and up to six letters. A place has a
/// short list of keys, the most specific first, so that a look-up costs a few dozen hash probes
/// whatever the size of the sheet.
struct LaneIndex: Sendable {
  private var lanesByEnds: [UInt64: [UInt64: [Int]]] = [:]

  init(_ lanes: [ClassTariff.Lane]) {
    for (index, lane) in lanes.enumerated() {
      for origin in Self.keys(of: lane.origin) {
        for destination in Self.keys(of: lane.destination) {
          lanesByEnds[origin, default: [:]][destination, default: []].append(index)
        }
      }
    }
  }

  /// Calls `body` with the index of every lane that serves both places, with how specific it is.
  func forEachLane(from origin: Place, to destination: Place, _ body: (Int, Int) -> Void) {
    let destinationKeys = Self.keys(of: destination)
    for (originRank, originKey) in Self.keys(of: origin) {
      guard let byDestination = lanesByEnds[originKey] else { continue }
      for (destinationRank, destinationKey) in destinationKeys {
        guard let lanes = byDestination[destinationKey] else { continue }
        // The origin breaks a tie between a finer origin and a finer destination.
        let rank = (originRank + destinationRank) * 16 + originRank
        for lane in lanes { body(lane, rank) }
      }
    }
  }

  private static func keys(of pattern: ZonePattern) -> [UInt64] {
    switch pattern {
    case .anywhere: [0]
    case .country(let country): [key(country.code, "")]
    case .subdivision(let subdivision): [subdivisionKey(subdivision)]
    case .postalPrefix(let country, let prefix): [key(country.code, prefix)]
    case .zipRange(let first, let last):
      (first...last).map { number in
        let digits = String(number)
        return key("US", String(repeating: "0", count: 3 - digits.utf8.count) + digits)
      }
    }
  }

  /// The keys of a place with their ranks: 0 for anywhere, 9 for a whole postal code.
  private static func keys(of place: Place) -> [(rank: Int, key: UInt64)] {
    let country = key(place.country.code, "")
    var keys: [(rank: Int, key: UInt64)] = []
    keys.reserveCapacity(9)
    keys.append((0, 0))
    keys.append((1, country))
    if let subdivision = place.subdivision {
      keys.append((2, subdivisionKey(subdivision)))
    }
    var packed = country
    var length = 0
    let longest = place.country == .unitedStates ? 5 : 6
    for byte in place.postalCode.text.utf8 where byte != UInt8(ascii: " ") && length < longest {
      packed |= UInt64(byte) << UInt64(40 - 8 * length)
      length += 1
      keys.append((2 + length, packed))
    }
    return keys
  }

  private static func subdivisionKey(_ subdivision: Subdivision) -> UInt64 {
    // A hyphen in front keeps a state apart from a beginning of a postal code.
    key(subdivision.country.code, subdivision.code) >> 8 & 0xff_ffff_ffff
      | UInt64(UInt8(ascii: "-")) << 40 | key(subdivision.country.code, "")
  }

  private static func key(_ country: String, _ text: String) -> UInt64 {
    var packed: UInt64 = 0
    for byte in country.utf8.prefix(2) { packed = packed << 8 | UInt64(byte) }
    packed <<= 48
    var shift: UInt64 = 40
    for byte in text.utf8.prefix(6) {
      packed |= UInt64(byte) << shift
      shift = shift >= 8 ? shift - 8 : 0
    }
    return packed
  }
}
