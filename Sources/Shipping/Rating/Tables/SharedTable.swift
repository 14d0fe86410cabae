public import Units

/// A carrier's table that rate sheets refer to by its name, instead of having it in their terms.
public enum SharedTable: Hashable, Sendable {
  /// Fuel surcharges by the price of an index.
  case fuel(FuelTable)
  /// What accessorials cost.
  case accessorials(AccessorialSchedule)
  /// The zones of parcels.
  case zones(SharedZoneChart)

  /// The kind in files and lists.
  public var kind: SharedTableKind {
    switch self {
    case .fuel: .fuelTable
    case .accessorials: .accessorialSchedule
    case .zones: .zoneChart
    }
  }

  /// Which table it is.
  public var identity: TableIdentity {
    switch self {
    case .fuel(let table): table.identity
    case .accessorials(let schedule): schedule.identity
    case .zones(let chart): chart.identity
    }
  }

  /// The days of shipping for which it holds.
  public var validity: DayRange {
    switch self {
    case .fuel(let table): table.validity
    case .accessorials(let schedule): schedule.validity
    case .zones(let chart): chart.validity
    }
  }

  /// How many rows it has: the steps of a fuel table, the charges of a schedule, the lanes of a chart.
  public var rowCount: Int {
    switch self {
    case .fuel(let table): table.rows.count
    case .accessorials(let schedule): schedule.charges.count
    case .zones(let chart): chart.chart.rows.count
    }
  }

  /// The name by which sheets refer to it.
  public var reference: TableReference { TableReference(kind, named: identity.name) }

  /// The fuel table, if it is one.
  public var fuelTable: FuelTable? {
    guard case .fuel(let table) = self else { return nil }
    return table
  }

  /// The schedule, if it is one.
  public var schedule: AccessorialSchedule? {
    guard case .accessorials(let schedule) = self else { return nil }
    return schedule
  }

  /// The zone chart, if it is one.
  public var zoneChart: SharedZoneChart? {
    guard case .zones(let chart) = self else { return nil }
    return chart
  }
}

extension SharedTable: Codable {
  private enum CodingKeys: String, CodingKey {
    case fuelTable
    case accessorialSchedule
    case zoneChart
  }

  /// Reads a table by the name of its kind.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    if container.contains(.accessorialSchedule) {
      self = .accessorials(
        try container.decode(AccessorialSchedule.self, forKey: .accessorialSchedule))
    } else if container.contains(.zoneChart) {
      self = .zones(try container.decode(SharedZoneChart.self, forKey: .zoneChart))
    } else {
      self = .fuel(try container.decode(FuelTable.self, forKey: .fuelTable))
    }
  }

  /// Writes `{"fuelTable": …}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .fuel(let table): try container.encode(table, forKey: .fuelTable)
    case .accessorials(let schedule): try container.encode(schedule, forKey: .accessorialSchedule)
    case .zones(let chart): try container.encode(chart, forKey: .zoneChart)
    }
  }
}
