/// A land whose places are joined by its own roads.
///
/// The United States are two lands: from Alaska, the road to the other states leads through Canada. The
/// lands lie in a row, so that there is only one order in which a road can pass them.
public enum RoadLand: String, Hashable, Sendable, Codable, CaseIterable {
  /// Mexico.
  case mexico = "MX"
  /// The United States without Alaska and the islands.
  case contiguousUnitedStates = "US"
  /// Canada.
  case canada = "CA"
  /// Alaska.
  case alaska = "AK"

  /// The land of a country and state; nothing for a country that is not on the map.
  public init?(country: Country, subdivision: Subdivision?) {
    switch country {
    case .mexico: self = .mexico
    case .canada: self = .canada
    case .unitedStates: self = subdivision?.code == "AK" ? .alaska : .contiguousUnitedStates
    default: return nil
    }
  }

  /// The country that it belongs to.
  public var country: Country {
    switch self {
    case .mexico: .mexico
    case .canada: .canada
    case .contiguousUnitedStates, .alaska: .unitedStates
    }
  }

  /// The lands that a road passes on the way to another, both ends included.
  func lands(to other: RoadLand) -> [RoadLand] {
    let row = Self.allCases
    guard let start = row.firstIndex(of: self), let end = row.firstIndex(of: other) else {
      return []
    }
    return start <= end ? Array(row[start...end]) : row[end...start].reversed()
  }

  /// True where trunk roads are of the quality for which ``Circuity/longHaul`` was found.
  ///
  /// In Canada only south of 54 degrees north, where the Trans-Canada and Yellowhead highways run.
  func hasTrunkRoads(from start: GeoPoint, to end: GeoPoint) -> Bool {
    switch self {
    case .contiguousUnitedStates: true
    case .canada: max(start.latitudeMillionths, end.latitudeMillionths) <= 54_000_000
    case .mexico, .alaska: false
    }
  }
}
