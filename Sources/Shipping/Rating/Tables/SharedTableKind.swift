/// The kinds of tables that several rate sheets can share.
public enum SharedTableKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Fuel surcharges by the price of an index.
  case fuelTable
  /// What accessorials cost.
  case accessorialSchedule
  /// The zone of each lane, for parcels.
  case zoneChart

  /// The kind in words.
  public var name: String {
    switch self {
    case .fuelTable: "fuel table"
    case .accessorialSchedule: "accessorial schedule"
    case .zoneChart: "zone chart"
    }
  }
}
