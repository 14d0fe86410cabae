/// Parcel rates: services with a grid of zones and weights each, and the charts that tell the zones.
public struct ParcelTariff: Sendable {
  /// One service, such as ground or express.
  public struct Service: Hashable, Sendable, Codable {
    /// The name.
    public let name: String
    /// The carrier's code of it, or nothing.
    public let code: String?
    /// The chart of its zones, by the chart's name.
    ///
    /// Empty for a chart that is not in the sheet.
    public let chart: String
    /// The chart on the desk that tells its zones, by the name of that table; nothing for a chart of the
    /// sheet.
    public let sharedChart: String?
    /// The prices.
    public let grid: ParcelGrid
    /// Weights, limits, surcharges and the rest.
    public let terms: ParcelTerms

    /// Makes a service.
    public init(
      name: String, code: String? = nil, chart: String, sharedChart: String? = nil,
      grid: ParcelGrid, terms: ParcelTerms
    ) {
      self.name = name
      self.code = code
      self.chart = chart
      self.sharedChart = sharedChart
      self.grid = grid
      self.terms = terms
    }
  }

  /// The units in which the carrier measures and weighs.
  public let units: ParcelUnits

  /// The services in the order in which they are offered.
  public let services: [Service]

  /// The charts of zones.
  public let charts: [ZoneChart]

  /// The number of the chart of each service, or -1 for a chart that the tariff does not have.
  let chartOfService: [Int]

  /// Makes a tariff; a ``RateSheet`` checks that its parts fit together.
  public init(units: ParcelUnits, services: [Service], charts: [ZoneChart]) {
    self.units = units
    self.services = services
    self.charts = charts
    chartOfService = services.map { service in
      charts.firstIndex { $0.name == service.chart } ?? -1
    }
  }

  /// The tariff with no service but the named ones, and no chart that none of them uses.
  func keeping(_ names: Set<String>) -> ParcelTariff {
    let kept = services.filter { names.contains($0.name) }
    let used = Set(kept.map(\.chart))
    return ParcelTariff(
      units: units, services: kept, charts: charts.filter { used.contains($0.name) })
  }
}

extension ParcelTariff: Hashable {
  /// True for equal content.
  public static func == (left: ParcelTariff, right: ParcelTariff) -> Bool {
    left.units == right.units && left.services == right.services && left.charts == right.charts
  }

  /// Hashes the names of the services.
  public func hash(into hasher: inout Hasher) { hasher.combine(services.map(\.name)) }
}

extension ParcelTariff: Codable {
  private enum CodingKeys: String, CodingKey {
    case units
    case services
    case charts
  }

  /// Reads a tariff.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      units: try container.decode(ParcelUnits.self, forKey: .units),
      services: try container.decode([Service].self, forKey: .services),
      charts: try container.decode([ZoneChart].self, forKey: .charts))
  }

  /// Writes a tariff.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(units, forKey: .units)
    try container.encode(services, forKey: .services)
    try container.encode(charts, forKey: .charts)
  }
}
