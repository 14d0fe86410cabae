/// The lanes of a tariff, found by both ends without reading every lane.
///
/// Every zone is one packed key. A place has a short list of keys, and the few ranges of ZIP prefixes
/// around it are found among the different ranges of the tariff, so that a look-up costs a few dozen
/// hash probes whatever the number of lanes, and a lane costs one entry however wide its ranges.
struct LaneIndex: Sendable {
  private struct Range: Sendable {
    let first: Int
    let last: Int
    let zone: RankedZone
  }

  private struct RankedZone: Sendable {
    let key: UInt64
    let narrowness: ZoneNarrowness
  }

  private var lanesByEnds: [UInt64: [UInt64: [Int]]] = [:]
  /// The different ranges of both ends, by their first prefix.
  private var ranges: [Range] = []

  init(_ ends: some Sequence<(origin: ZonePattern, destination: ZonePattern)>) {
    var rangeKeys: Set<UInt64> = []
    for (index, lane) in ends.enumerated() {
      for zone in [lane.origin, lane.destination] {
        guard case .zipRange(let first, let last) = zone,
          rangeKeys.insert(Self.key(of: zone)).inserted
        else { continue }
        let ranked = RankedZone(key: Self.key(of: zone), narrowness: zone.narrowness)
        ranges.append(Range(first: first, last: last, zone: ranked))
      }
      let origin = Self.key(of: lane.origin)
      let destination = Self.key(of: lane.destination)
      lanesByEnds[origin, default: [:]][destination, default: []].append(index)
    }
    ranges.sort { $0.first < $1.first }
  }

  /// Calls `body` with the index of every lane that serves both places, and the lane's rank.
  func forEachLane(from origin: Place, to destination: Place, _ body: (Int, LaneRank) -> Void) {
    let destinations = zones(around: destination)
    for origin in zones(around: origin) {
      guard let byDestination = lanesByEnds[origin.key] else { continue }
      for destination in destinations {
        guard let lanes = byDestination[destination.key] else { continue }
        let rank = LaneRank(origin: origin.narrowness, destination: destination.narrowness)
        for lane in lanes { body(lane, rank) }
      }
    }
  }

  /// The zones that a place lies in.
  private func zones(around place: Place) -> [RankedZone] {
    let country = Self.key(place.country.code, "")
    var zones: [RankedZone] = []
    zones.reserveCapacity(9)
    zones.append(RankedZone(key: 0, narrowness: .anywhere))
    zones.append(RankedZone(key: country, narrowness: .country))
    if let subdivision = place.tariffSubdivision {
      zones.append(RankedZone(key: Self.key(of: subdivision), narrowness: .subdivision))
    }
    appendPrefixes(of: place, country, to: &zones)
    guard !ranges.isEmpty, place.country == .unitedStates, let area = Int(place.postalCode.prefix)
    else { return zones }
    for range in ranges {
      if range.first > area { break }
      if range.last >= area { zones.append(range.zone) }
    }
    return zones
  }

  private func appendPrefixes(of place: Place, _ country: UInt64, to zones: inout [RankedZone]) {
    let isZip = place.country == .unitedStates
    let code = place.postalCode.text
    var packed = country
    var length = 0
    var number = 0
    for byte in code.utf8 where byte != UInt8(ascii: " ") && length < (isZip ? 5 : 6) {
      packed |= UInt64(byte) << UInt64(40 - 8 * length)
      length += 1
      let narrowness: ZoneNarrowness
      if length >= 3 {
        narrowness = .prefix(length: length)
      } else if isZip {
        number = number * 10 + Int(byte) - 48
        narrowness = .zipPrefixes(
          ZonePattern.zipPrefixes(beginningWith: number, digits: length))
      } else {
        narrowness = .canadianPrefix(code.utf8.first ?? 0, digit: length == 2 ? byte : nil)
      }
      zones.append(RankedZone(key: packed, narrowness: narrowness))
    }
  }

  private static func key(of zone: ZonePattern) -> UInt64 {
    switch zone {
    case .anywhere: 0
    case .country(let country): key(country.code, "")
    case .subdivision(let subdivision): key(of: subdivision)
    case .postalPrefix(let country, let prefix): key(country.code, prefix)
    case .zipRange(let first, let last):
      // A tilde keeps a range apart from a beginning of a postal code.
      key("US", "~") | UInt64(first) << 16 | UInt64(last)
    }
  }

  private static func key(of subdivision: Subdivision) -> UInt64 {
    // A hyphen in front keeps a state apart from a beginning of a postal code.
    key(subdivision.country.code, "-" + subdivision.code)
  }

  /// Packs two letters and up to six more into a number.
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
