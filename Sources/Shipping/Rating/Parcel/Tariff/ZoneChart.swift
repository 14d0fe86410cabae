/// Which zone a parcel goes to: the narrowest row that fits both ends counts, then the first.
///
/// A city is written by the beginnings of its postal codes, since several places share a name.
public struct ZoneChart: Sendable {
  /// A row: from somewhere to somewhere is a zone.
  public struct Row: Hashable, Sendable, Codable {
    /// Where the parcel is sent from.
    public let origin: ZonePattern
    /// Where it goes.
    public let destination: ZonePattern
    /// The name of the zone.
    public let zone: String

    /// Makes a row.
    public init(origin: ZonePattern, destination: ZonePattern, zone: String) {
      self.origin = origin
      self.destination = destination
      self.zone = zone
    }
  }

  /// The name of the chart, by which services refer to it.
  public private(set) var name: String

  private var index = LaneIndex()
  private var zones: [String] = []
  private var zoneNumbers: [String: Int32] = [:]
  /// The number of the zone of each row.
  private var zoneOfRow: [Int32] = []

  /// Makes a chart without rows.
  public init(name: String) { self.name = name }

  /// Makes a chart.
  public init(name: String, rows: some Sequence<Row>) {
    self.name = name
    for row in rows { append(row) }
  }

  /// The same chart by another name.
  func named(_ name: String) -> ZoneChart {
    var chart = self
    chart.name = name
    return chart
  }

  /// The rows in the order of the file.
  public var rows: Rows { Rows(chart: self) }

  /// Adds a row.
  public mutating func append(_ row: Row) {
    index.append(from: row.origin, to: row.destination)
    zoneOfRow.append(number(ofZone: row.zone))
  }

  /// The number of the first row with just these ends, or nothing.
  public func row(from origin: ZonePattern, to destination: ZonePattern) -> Int? {
    index.lane(from: origin, to: destination) { _ in true }
  }

  private mutating func number(ofZone name: String) -> Int32 {
    if let number = zoneNumbers[name] { return number }
    let number = Int32(zones.count)
    zoneNumbers[name] = number
    zones.append(name)
    return number
  }

  /// The number of the row that fits two places best, or nothing.
  func row(from origin: Place, to destination: Place) -> Int? {
    var best: Int?
    var bestRank: LaneRank?
    index.forEachLane(from: origin, to: destination) { row, rank in
      if let found = bestRank, let kept = best, (found, -kept) >= (rank, -row) { return }
      best = row
      bestRank = rank
    }
    return best
  }
}

extension ZoneChart {
  /// The rows of a chart, each made when it is asked for: a million take about fifty megabytes.
  public struct Rows: RandomAccessCollection, Hashable, Sendable {
    fileprivate let chart: ZoneChart

    /// The number of the first row.
    public var startIndex: Int { 0 }

    /// How many rows there are.
    public var endIndex: Int { chart.zoneOfRow.count }

    /// A row.
    public subscript(row: Int) -> Row {
      Row(
        origin: chart.index.origin(of: row), destination: chart.index.destination(of: row),
        zone: chart.zones[Int(chart.zoneOfRow[row])])
    }

    /// True for the same rows in the same order.
    public static func == (left: Rows, right: Rows) -> Bool {
      left.count == right.count && left.elementsEqual(right)
    }

    /// Hashes how many rows there are.
    public func hash(into hasher: inout Hasher) { hasher.combine(count) }
  }
}

extension ZoneChart: Hashable {
  /// True for equal content.
  public static func == (left: ZoneChart, right: ZoneChart) -> Bool {
    left.name == right.name && left.rows == right.rows
  }

  /// Hashes the name and how many rows there are.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    hasher.combine(rows.count)
  }
}

extension ZoneChart: Codable {
  private enum CodingKeys: String, CodingKey {
    case name
    case rows
  }

  /// Reads a chart.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      name: try container.decode(String.self, forKey: .name),
      rows: try container.decode([Row].self, forKey: .rows))
  }

  /// Writes a chart.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(Array(rows), forKey: .rows)
  }
}
