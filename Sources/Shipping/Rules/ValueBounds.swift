public import Units

/// Between which values of the consignment a rule holds; whether an end belongs to it is written down.
public struct ValueBounds: Hashable, Sendable, Codable {
  /// One end.
  public struct End: Hashable, Sendable, Codable {
    /// The value, in the currency of the law.
    public let value: Money

    /// True when this very value is within.
    public let isIncluded: Bool

    /// Makes an end.
    public init(_ value: Money, isIncluded: Bool) {
      self.value = value
      self.isIncluded = isIncluded
    }
  }

  /// Which value of the consignment is meant.
  public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
    /// The value of which duty is taken.
    case customsValue
    /// The price of the goods alone, without carriage and insurance that are stated apart.
    case intrinsicValue
  }

  /// The lower end, or nothing.
  public let lower: End?

  /// The upper end, or nothing.
  public let upper: End?

  /// Which value is meant.
  public let measure: Measure

  /// Makes bounds, of the customs value unless told otherwise.
  public init(lower: End? = nil, upper: End? = nil, measure: Measure = .customsValue) {
    self.lower = lower
    self.upper = upper
    self.measure = measure
  }

  /// Whether a value lies within; nothing when it is of another currency than the bounds.
  public func contains(_ value: Money) -> Bool? {
    if let lower {
      guard lower.value.currency == value.currency else { return nil }
      let isAbove =
        value.minorUnits > lower.value.minorUnits
        || (lower.isIncluded && value.minorUnits == lower.value.minorUnits)
      if !isAbove { return false }
    }
    if let upper {
      guard upper.value.currency == value.currency else { return nil }
      let isBelow =
        value.minorUnits < upper.value.minorUnits
        || (upper.isIncluded && value.minorUnits == upper.value.minorUnits)
      if !isBelow { return false }
    }
    return true
  }
}
