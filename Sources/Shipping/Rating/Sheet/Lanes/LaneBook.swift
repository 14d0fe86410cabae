/// The lanes of a tariff in little memory, found by the places that they serve.
///
/// A lane is packed, and made anew each time it is asked for. A million lanes of one class with seven
/// rates take about ninety megabytes.
public struct LaneBook<Lane: TariffLane>: Sendable {
  private struct Entry: Sendable {
    let service: Int32
    let variant: UInt8
    /// The last run of the lane's bytes, or -1.
    var segment: Int32
  }

  /// The names of the services of the lanes, in the order in which they first come.
  private(set) var services: [String] = []

  private var serviceNumbers: [String: Int32] = [:]
  private var entries: [Entry] = []
  private var segments = PackedSegments()
  private var index = LaneIndex()

  /// Makes a book without lanes.
  public init() {}

  /// Makes a book of lanes.
  public init(_ lanes: some Sequence<Lane>) {
    for lane in lanes { append(lane) }
  }

  /// Adds a lane.
  public mutating func append(_ lane: Lane) {
    let number = addLane(
      of: lane.service, from: lane.origin, to: lane.destination, variant: lane.variant)
    append(lane.packed, toLane: number)
  }

  /// Adds a lane of its packed bytes, unless they are no lane; false comes back then.
  public mutating func append(
    service: String, from origin: ZonePattern, to destination: ZonePattern, packed bytes: [UInt8]
  ) -> Bool {
    var reader = PackedReader(bytes)
    let lane = Lane(
      service: service, origin: origin, destination: destination, packed: &reader)
    guard let lane else { return false }
    let number = addLane(of: service, from: origin, to: destination, variant: lane.variant)
    append(bytes, toLane: number)
    return true
  }

  /// The number of the first lane of a service with just these ends, or nothing.
  public func number(
    of service: String, from origin: ZonePattern, to destination: ZonePattern, variant: UInt8 = 0
  ) -> Int? {
    guard let service = serviceNumbers[service] else { return nil }
    return index.lane(from: origin, to: destination) { lane in
      entries[lane].service == service && entries[lane].variant == variant
    }
  }

  /// The number of the first lane that has the service, ends and variant of another one.
  public func number(of lane: Lane) -> Int? {
    number(of: lane.service, from: lane.origin, to: lane.destination, variant: lane.variant)
  }

  /// The number of the first lane that has the service, ends and variant of a lane of another book.
  public func number(ofLane lane: Int, in other: LaneBook) -> Int? {
    number(
      of: other.service(of: lane), from: other.origin(of: lane), to: other.destination(of: lane),
      variant: other.variant(of: lane))
  }

  /// True when no lane before has the same service, ends and variant: of such lanes the first counts.
  public func isFirst(_ lane: Int) -> Bool {
    index.isFirst(lane) {
      entries[$0].service == entries[lane].service && entries[$0].variant == entries[lane].variant
    }
  }

  /// The name of the service of a lane.
  public func service(of lane: Int) -> String { services[Int(entries[lane].service)] }

  /// The number of the service of a lane among ``services``.
  func serviceNumber(of lane: Int) -> Int { Int(entries[lane].service) }

  /// What tells a lane from others of its service and ends.
  func variant(of lane: Int) -> UInt8 { entries[lane].variant }

  /// Where a lane begins.
  public func origin(of lane: Int) -> ZonePattern { index.origin(of: lane) }

  /// Where a lane ends.
  public func destination(of lane: Int) -> ZonePattern { index.destination(of: lane) }

  /// The number of the lane of each group that serves two places best, or -1; see ``LaneIndex``.
  func best(
    from origin: Place, to destination: Place, groups: Int, group: (Int) -> Int
  ) -> [Int] {
    index.best(from: origin, to: destination, groups: groups, group: group)
  }
}

extension LaneBook {
  /// Adds a lane that has no bytes yet, and tells its number.
  mutating func addLane(
    of service: String, from origin: ZonePattern, to destination: ZonePattern, variant: UInt8
  ) -> Int {
    let lane = entries.count
    index.append(from: origin, to: destination)
    entries.append(Entry(service: number(ofService: service), variant: variant, segment: -1))
    return lane
  }

  /// Adds bytes to a lane, in a kind of tariff whose lanes may be read in parts, and tells the number
  /// of the part.
  @discardableResult
  mutating func append(_ bytes: [UInt8], toLane lane: Int) -> Int {
    let segment = segments.append(bytes, behind: entries[lane].segment)
    entries[lane].segment = segment
    return Int(segment)
  }

  /// The first part of a lane, from the last to the first, of which a condition holds.
  func part(ofLane lane: Int, where isRight: (PackedReader) -> Bool) -> Int? {
    var segment = entries[lane].segment
    while segment >= 0, !isRight(segments.reader(of: segment)) {
      segment = segments.before(segment)
    }
    return segment < 0 ? nil : Int(segment)
  }

  /// A part of a lane, to be read.
  func reader(ofPart part: Int) -> PackedReader { segments.reader(of: Int32(part)) }

  /// How many parts all lanes have.
  var segmentCount: Int { segments.count }

  private mutating func number(ofService name: String) -> Int32 {
    if let number = serviceNumbers[name] { return number }
    let number = Int32(services.count)
    serviceNumbers[name] = number
    services.append(name)
    return number
  }

  /// The bytes of a lane, to be read; its parts one behind the other.
  private func reader(ofLane lane: Int) -> PackedReader {
    let last = entries[lane].segment
    guard last >= 0 else { return PackedReader([]) }
    guard segments.before(last) >= 0 else { return segments.reader(of: last) }
    var parts: [PackedReader] = []
    var segment = last
    while segment >= 0 {
      parts.append(segments.reader(of: segment))
      segment = segments.before(segment)
    }
    return PackedReader(parts.reversed().flatMap(\.rest))
  }
}

extension LaneBook: RandomAccessCollection {
  /// The number of the first lane.
  public var startIndex: Int { 0 }

  /// How many lanes there are.
  public var endIndex: Int { entries.count }

  /// A lane.
  public subscript(lane: Int) -> Lane {
    var reader = reader(ofLane: lane)
    let found = Lane(
      service: service(of: lane), origin: origin(of: lane), destination: destination(of: lane),
      packed: &reader)
    guard let found else { preconditionFailure("a lane is packed before it is in a book") }
    return found
  }
}

extension LaneBook: Hashable {
  /// True for the same lanes in the same order.
  public static func == (left: LaneBook, right: LaneBook) -> Bool {
    left.count == right.count && left.elementsEqual(right)
  }

  /// Hashes how many lanes there are.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
  }
}

extension LaneBook: Codable {
  /// Reads an array of lanes.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    self.init()
    while !container.isAtEnd { append(try container.decode(Lane.self)) }
  }

  /// Writes an array of lanes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    for lane in self { try container.encode(lane) }
  }
}
