public import Units

/// What a sheet says about dimensional weight.
public enum DimensionalRule: Hashable, Sendable, Codable {
  /// There is none: the actual weight is billed.
  case none
  /// The sheet does not say; the actual weight is billed, and every offer says so.
  case unstated
  /// The published rule of a carrier, which may change from one day to another.
  case published(PublishedDimensionalRule)
  /// A rule of the sheet's own.
  indirect case divisor(DimensionalDivisor)

  /// The rule in numbers on a day of shipping; nothing where the actual weight is billed.
  ///
  /// - Parameters:
  ///   - day: The day of shipping.
  ///   - units: The units of the sheet; a published rule that has none in them keeps its own.
  /// - Returns: The rule.
  public func divisor(on day: CalendarDay, units: ParcelUnits) -> DimensionalDivisor? {
    switch self {
    case .none, .unstated: nil
    case .published(let rule): rule.divisor(on: day, units: units)
    case .divisor(let divisor): divisor
    }
  }

  /// The rule in a few words, for lists of terms.
  public var text: String {
    switch self {
    case .none: "none"
    case .unstated: "not stated"
    case .published(let rule): "as \(rule.rawValue) publishes it"
    case .divisor(let divisor): divisor.text
    }
  }
}
