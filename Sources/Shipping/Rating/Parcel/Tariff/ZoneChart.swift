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
  public let name: String

  /// The rows in the order of the file.
  public let rows: [Row]

  private let index: LaneIndex

  /// Makes a chart.
  public init(name: String, rows: [Row]) {
    self.name = name
    self.rows = rows
    index = LaneIndex(rows.lazy.map { (origin: $0.origin, destination: $0.destination) })
  }

  /// The same chart by another name.
  func named(_ name: String) -> ZoneChart { ZoneChart(self, name: name) }

  private init(_ chart: ZoneChart, name: String) {
    self.name = name
    rows = chart.rows
    index = chart.index
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
    try container.encode(rows, forKey: .rows)
  }
}
