public import Units

/// A carrier's table that rate sheets refer to by its name, instead of having it in their terms.
public enum SharedTable: Hashable, Sendable {
  /// Fuel surcharges by the price of an index.
  case fuel(FuelTable)

  /// The kind in files and lists.
  public var kind: SharedTableKind {
    switch self {
    case .fuel: .fuelTable
    }
  }

  /// Which table it is.
  public var identity: TableIdentity {
    switch self {
    case .fuel(let table): table.identity
    }
  }

  /// The days of shipping for which it holds.
  public var validity: DayRange {
    switch self {
    case .fuel(let table): table.validity
    }
  }

  /// How many rows it has: the steps of a fuel table.
  public var rowCount: Int {
    switch self {
    case .fuel(let table): table.rows.count
    }
  }

  /// The name by which sheets refer to it.
  public var reference: TableReference { TableReference(kind, named: identity.name) }

  /// The fuel table, if it is one.
  public var fuelTable: FuelTable? {
    guard case .fuel(let table) = self else { return nil }
    return table
  }
}

extension SharedTable: Codable {
  private enum CodingKeys: String, CodingKey {
    case fuelTable
  }

  /// Reads a table by the name of its kind.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self = .fuel(try container.decode(FuelTable.self, forKey: .fuelTable))
  }

  /// Writes `{"fuelTable": …}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .fuel(let table): try container.encode(table, forKey: .fuelTable)
    }
  }
}
