/// The ends of the lanes of a tariff, found by two places without reading every lane.
///
/// Every zone is one packed key. A place has a short list of keys, and the few ranges of ZIP prefixes
/// around it are found among the different ranges of the tariff, so that a look-up costs a few dozen
/// hash probes whatever the number of lanes, and a lane costs some twenty bytes however wide its
/// ranges.
struct LaneIndex: Sendable {
  private struct Ends: Sendable {
    let origin: Int32
    let destination: Int32
    /// The lane before this one that has the same ends, or -1.
    let before: Int32
  }

  private struct Zone: Sendable {
    let pattern: ZonePattern
    let narrowness: ZoneNarrowness
  }

  private struct Range: Sendable {
    let last: Int
    let zone: Int32
  }

  private var zones: [Zone] = []
  private var zoneNumbers: [ZoneKey: Int32] = [:]
  private var shapes: ZoneShapes = []
  /// The different ranges of both ends, by their first prefix.
  private var ranges: [(first: Int, ranges: [Range])] = []
  private var ends: [Ends] = []
  private var lastByEnds: [UInt64: Int32] = [:]

  init() {}

  init(_ ends: some Sequence<(origin: ZonePattern, destination: ZonePattern)>) {
    for lane in ends { append(from: lane.origin, to: lane.destination) }
  }

  /// How many lanes there are.
  var count: Int { ends.count }

  /// Adds the next lane.
  mutating func append(from origin: ZonePattern, to destination: ZonePattern) {
    let (origin, destination) = (number(of: origin), number(of: destination))
    let key = Self.key(origin, destination)
    let lane = Int32(ends.count)
    let before = lastByEnds.updateValue(lane, forKey: key)
    ends.append(Ends(origin: origin, destination: destination, before: before ?? -1))
  }

  /// Where a lane begins.
  func origin(of lane: Int) -> ZonePattern { zones[Int(ends[lane].origin)].pattern }

  /// Where a lane ends.
  func destination(of lane: Int) -> ZonePattern { zones[Int(ends[lane].destination)].pattern }

  /// The first lane with just these ends for which a condition holds, or nothing.
  func lane(
    from origin: ZonePattern, to destination: ZonePattern, where isRight: (Int) -> Bool
  ) -> Int? {
    guard let origin = zoneNumbers[ZoneKey(origin)],
      let destination = zoneNumbers[ZoneKey(destination)]
    else { return nil }
    var found: Int?
    forEach(from: origin, to: destination) { lane in
      if isRight(lane) { found = lane }
    }
    return found
  }

  /// Calls `body` with the number of every lane that serves both places, and the lane's rank.
  func forEachLane(from origin: Place, to destination: Place, _ body: (Int, LaneRank) -> Void) {
    let destinations = zones(around: destination)
    for origin in zones(around: origin) {
      for destination in destinations {
        guard let last = lastByEnds[Self.key(origin, destination)] else { continue }
        let rank = LaneRank(
          origin: zones[Int(origin)].narrowness,
          destination: zones[Int(destination)].narrowness)
        forEach(upTo: last) { body($0, rank) }
      }
    }
  }

  /// True when no lane before this one has the same ends and fulfils a condition.
  func isFirst(_ lane: Int, where isSame: (Int) -> Bool) -> Bool {
    var other = ends[lane].before
    while other >= 0 {
      if isSame(Int(other)) { return false }
      other = ends[Int(other)].before
    }
    return true
  }

  /// From the last to the first.
  private func forEach(from origin: Int32, to destination: Int32, _ body: (Int) -> Void) {
    guard let last = lastByEnds[Self.key(origin, destination)] else { return }
    forEach(upTo: last, body)
  }

  private func forEach(upTo last: Int32, _ body: (Int) -> Void) {
    var lane = last
    while lane >= 0 {
      body(Int(lane))
      lane = ends[Int(lane)].before
    }
  }

  private mutating func number(of zone: ZonePattern) -> Int32 {
    let key = ZoneKey(zone)
    if let number = zoneNumbers[key] { return number }
    let number = Int32(zones.count)
    zoneNumbers[key] = number
    zones.append(Zone(pattern: zone, narrowness: zone.narrowness))
    shapes.insert(ZoneShapes(zone))
    if case .zipRange(let first, let last) = zone { addRange(first, last, number) }
    return number
  }

  private mutating func addRange(_ first: Int, _ last: Int, _ zone: Int32) {
    let place = ranges.firstIndex { $0.first >= first } ?? ranges.count
    if place == ranges.count || ranges[place].first != first {
      ranges.insert((first, []), at: place)
    }
    ranges[place].ranges.append(Range(last: last, zone: zone))
  }

  private static func key(_ origin: Int32, _ destination: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: origin)) << 32 | UInt64(UInt32(bitPattern: destination))
  }
}

extension LaneIndex {
  /// The numbers of the zones of the tariff that a place lies in; only kinds of zones that the tariff
  /// has are looked up.
  private func zones(around place: Place) -> [Int32] {
    var found: [Int32] = []
    found.reserveCapacity(8)
    let country = ZoneKey(place.country)
    if shapes.contains(.anywhere) { add(.anywhere, to: &found) }
    if shapes.contains(.country) { add(country, to: &found) }
    if shapes.contains(.subdivision), let subdivision = place.tariffSubdivision {
      add(ZoneKey(subdivision), to: &found)
    }
    if shapes.hasPrefixes { addPrefixes(of: place, country, to: &found) }
    guard !ranges.isEmpty, let area = place.zipArea else { return found }
    for (first, ranges) in ranges {
      if first > area { break }
      for range in ranges where range.last >= area { found.append(range.zone) }
    }
    return found
  }

  private func addPrefixes(of place: Place, _ country: ZoneKey, to found: inout [Int32]) {
    let longest = place.longestPrefix
    var prefix = country
    var length = 0
    for byte in place.postalCode.text.utf8 where byte != UInt8(ascii: " ") && length < longest {
      prefix = prefix.followed(by: byte, at: length)
      length += 1
      if shapes.contains(.prefix(length: length)) { add(prefix, to: &found) }
    }
  }

  private func add(_ key: ZoneKey, to found: inout [Int32]) {
    if let number = zoneNumbers[key] { found.append(number) }
  }
}
