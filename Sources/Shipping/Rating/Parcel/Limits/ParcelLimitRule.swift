/// Which limits a service has.
public enum ParcelLimitRule: Hashable, Sendable, Codable {
  /// None that the sheet states.
  case none
  /// Those that a carrier publishes.
  case published(PublishedParcelLimits)
  /// The sheet's own.
  indirect case own(ParcelLimits)

  /// The limits in numbers.
  public var limits: ParcelLimits {
    switch self {
    case .none: ParcelLimits()
    case .published(let published): published.limits
    case .own(let limits): limits
    }
  }

  /// The limits in a few words, for lists of terms.
  public var text: String {
    switch self {
    case .none: "none"
    case .published(let published): "as published for \(published.rawValue)"
    case .own(let limits): limits.text
    }
  }
}

extension ParcelLimits {
  /// The limits in words: `150 lb, longest side 108 in`.
  public var text: String {
    let lengths: [(ParcelMeasure, String?)] = [
      (.longest, longest?.description), (.second, second?.description),
      (.third, third?.description), (.lengthPlusGirth, lengthPlusGirth?.description),
      (.sum, sum?.description),
    ]
    let parts =
      [heaviest?.description].compactMap { $0 }
      + lengths.compactMap { measure, text in text.map { "\(measure.name) \($0)" } }
    return parts.isEmpty ? "none" : parts.joined(separator: ", ")
  }
}
