import Shipping
import Units

/// How much of one thing a sheet covers, such as the lanes of a service, with the first few.
public struct SheetCoverage: Hashable, Sendable {
  /// What is counted.
  public enum Unit: String, Hashable, Sendable, Codable {
    /// From a zone to a zone.
    case lanes
    /// The zones of a parcel service.
    case zones
    /// The weight brackets of a parcel service.
    case brackets
    /// The rows of a chart of zones.
    case chartRows
  }

  /// The service, or the chart of zones.
  public let name: String
  /// What is counted.
  public let unit: Unit
  /// How many there are.
  public let count: Int
  /// The first few, in the order of the file.
  public let first: [String]

  /// How many of a kind are named; the others are only counted.
  static let mostNamed = 5

  private init(_ name: String, _ unit: Unit, count: Int, first: some Sequence<String>) {
    self.name = name
    self.unit = unit
    self.count = count
    self.first = Array(first.prefix(Self.mostNamed))
  }

  private init(_ name: String, _ unit: Unit, _ all: [String]) {
    self.init(name, unit, count: all.count, first: all)
  }

  /// The lanes of a service.
  private init<Lane>(_ service: String, _ lanes: LaneBook<Lane>, text: (Lane) -> String) {
    let own = lanes.indices.lazy.filter { lanes.service(of: $0) == service }
    var first: [String] = []
    for number in own.prefix(Self.mostNamed) { first.append(text(lanes[number])) }
    self.init(service, .lanes, count: own.reduce(0) { count, _ in count + 1 }, first: first)
  }

  /// The parts of a tariff: the lanes of each service; for parcels the zones and brackets of each
  /// service, and the charts.
  static func parts(of tariff: Tariff) -> [SheetCoverage] {
    switch tariff {
    case .classRates(let rates):
      rates.services.map { service in
        SheetCoverage(service.name, rates.lanes) { lane($0.origin, $0.destination) }
      }
    case .skidRates(let rates):
      rates.services.map { service in
        SheetCoverage(service.name, rates.lanes) { lane($0.origin, $0.destination) }
      }
    case .perMile(let rates):
      rates.services.map { service in
        SheetCoverage(service.name, rates.lanes) {
          "\(lane($0.origin, $0.destination)) by \($0.equipment.name)"
        }
      }
    case .parcel(let rates): rates.services.flatMap(parts) + rates.charts.map(part)
    }
  }

  private static func parts(of service: ParcelTariff.Service) -> [SheetCoverage] {
    [
      SheetCoverage(service.name, .zones, service.grid.zones),
      SheetCoverage(service.name, .brackets, service.grid.brackets.map { "up to \($0.upTo)" }),
    ]
  }

  private static func part(of chart: ZoneChart) -> SheetCoverage {
    SheetCoverage(
      "chart \(chart.name)", .chartRows,
      chart.rows.map { "\(lane($0.origin, $0.destination)) is zone \($0.zone)" })
  }

  private static func lane(_ origin: ZonePattern, _ destination: ZonePattern) -> String {
    "\(origin) to \(destination)"
  }
}

extension SheetCoverage {
  /// The count with the first few, such as `2 lanes: US-MI to CA-ON, US-NY to CA-ON`.
  public var text: String {
    let names = first.joined(separator: ", ")
    let rest = count > first.count ? ", ... and \(count - first.count) more" : ""
    return "\(count) \(unitName)" + (first.isEmpty ? "" : ": \(names)\(rest)")
  }

  private var unitName: String {
    let one =
      switch unit {
      case .lanes: "lane"
      case .zones: "zone"
      case .brackets: "bracket"
      case .chartRows: "row"
      }
    return count == 1 ? one : one + "s"
  }
}
