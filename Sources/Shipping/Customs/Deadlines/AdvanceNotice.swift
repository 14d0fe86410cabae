public import Units

/// Data that must reach an authority before goods arrive at the border.
public enum AdvanceNotice: String, Hashable, Sendable, Codable, CaseIterable {
  /// Conveyance and cargo data of a truck to Canada (CA-RPT-01).
  case canadaTruck
  /// The same of a train to Canada (CA-RPT-03).
  case canadaRail
  /// The same of an aircraft to Canada (CA-RPT-03).
  case canadaAir
  /// The manifest of a truck to the United States (US-RPT-01).
  case unitedStatesTruck
  /// The same under the Free and Secure Trade programme (US-RPT-01).
  case unitedStatesTruckFAST
  /// The manifest of a train to the United States (US-RPT-02).
  case unitedStatesRail
  /// The manifest of an aircraft to the United States (US-RPT-02).
  case unitedStatesAir
  /// Prior notice of food by road to the United States (US-PGA-01).
  case foodByRoad
  /// Prior notice of food by rail or air to the United States (US-PGA-01).
  case foodByRailOrAir
  /// Prior notice of food by water to the United States (US-PGA-01).
  case foodByWater

  /// How many minutes before arrival the data must be there.
  public var minutesBefore: Int {
    switch self {
    case .unitedStatesTruckFAST: 30
    case .canadaTruck, .unitedStatesTruck: 60
    case .canadaRail, .unitedStatesRail, .foodByRoad: 120
    case .canadaAir, .unitedStatesAir, .foodByRailOrAir: 240
    case .foodByWater: 480
    }
  }

  /// Where the time stands.
  public var source: String {
    switch self {
    case .canadaTruck: "SOR/86-873 s.18 and 19 (CA-RPT-01)"
    case .canadaRail, .canadaAir: "SOR/86-873 s.14 to 21 (CA-RPT-03)"
    case .unitedStatesTruck, .unitedStatesTruckFAST:
      "CBP Dec. 03-32 of 2003-12-05 (US-RPT-01)"
    case .unitedStatesRail, .unitedStatesAir: "FleetOwner on the same rule (US-RPT-02)"
    case .foodByRoad, .foodByRailOrAir, .foodByWater: "21 CFR 1.279 (US-PGA-01)"
    }
  }

  /// The latest moment for goods that arrive at a moment.
  public func due(arrival: Instant) -> Instant {
    arrival.adding(seconds: Int64(-minutesBefore * 60))
  }
}
