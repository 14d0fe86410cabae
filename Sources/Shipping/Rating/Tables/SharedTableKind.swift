/// The kinds of tables that several rate sheets can share.
public enum SharedTableKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Fuel surcharges by the price of an index.
  case fuelTable

  /// The kind in words.
  public var name: String {
    switch self {
    case .fuelTable: "fuel table"
    }
  }
}
