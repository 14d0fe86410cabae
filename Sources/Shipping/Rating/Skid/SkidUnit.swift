/// What freight is counted by where it is not weighed.
public enum SkidUnit: String, Hashable, Sendable, Codable, CaseIterable {
  /// Skids or pallets.
  case skid
  /// Feet of trailer floor.
  case foot

  /// A number of them in words: `1 skid`, `12 feet`.
  public func text(_ count: Int) -> String {
    switch self {
    case .skid: count == 1 ? "1 skid" : "\(count) skids"
    case .foot: count == 1 ? "1 foot" : "\(count) feet"
    }
  }
}
