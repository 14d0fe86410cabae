public import Shipping

extension LandedCost {
  /// True when an amount rests on a rule that must be compared with its source again on the day of law.
  public var hasStaleRule: Bool {
    warnings.contains { warning in
      if case .stale = warning { true } else { false }
    } || lines.contains { $0.rules.contains(where: \.isStale) }
  }
}
