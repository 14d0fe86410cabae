public import Units

/// How the terms of a service set its fuel surcharge.
public enum FuelSurcharge: Hashable, Sendable {
  /// A share that does not follow the price of fuel.
  case fixed(Percent)
  /// What a table has for the price of its index in the week of shipping.
  ///
  /// - Parameters:
  ///   - name: The name of the table, in any of its versions.
  ///   - column: The column, unless the shipment is heavy by the table's own rule.
  case table(name: String, column: FuelColumn)

  /// No surcharge.
  public static let none = FuelSurcharge.fixed(.zero)

  /// The fixed share, if it is one.
  public var percent: Percent? {
    guard case .fixed(let percent) = self else { return nil }
    return percent
  }

  /// The name of the table, if it follows one.
  public var tableName: String? {
    guard case .table(let name, _) = self else { return nil }
    return name
  }
}

extension FuelSurcharge: CustomStringConvertible {
  /// The surcharge in words, such as `32.5 %` or `table Roadrunner`.
  public var description: String {
    switch self {
    case .fixed(let percent): percent.description
    case .table(let name, let column):
      column == .lessThanTruckload ? "table \(name)" : "table \(name), column \(column.name)"
    }
  }
}

extension FuelSurcharge: Codable {
  private enum CodingKeys: String, CodingKey {
    case table
    case column
  }

  /// Reads a share such as `"32.5"`, or `{"table": "Roadrunner", "column": "ltl"}`.
  public init(from decoder: any Decoder) throws {
    if let container = try? decoder.singleValueContainer(),
      let percent = try? container.decode(Percent.self)
    {
      self = .fixed(percent)
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self = .table(
      name: try container.decode(String.self, forKey: .table),
      column: try container.decodeIfPresent(FuelColumn.self, forKey: .column)
        ?? .lessThanTruckload)
  }

  /// Writes a share such as `"32.5"`, or `{"table": "Roadrunner", "column": "ltl"}`.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .fixed(let percent):
      var container = encoder.singleValueContainer()
      try container.encode(percent)
    case .table(let name, let column):
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .table)
      try container.encode(column, forKey: .column)
    }
  }
}
