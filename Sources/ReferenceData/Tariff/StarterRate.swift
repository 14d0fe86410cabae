public import Units

/// What the starter tariff says of the duty on a number.
///
/// Only ``stated(_:)`` is a rate to reckon with. A range is shown so that a person knows what to expect,
/// and is never taken for a rate.
public enum StarterRate: Hashable, Sendable {
  /// No source that was read gives it. Unknown is not free.
  case unknown
  /// All national lines beneath have this rate, in the text of the tariff: `Free`, `16.5%`,
  /// `1.5¢/kg + 3%`.
  case stated(String)
  /// The national lines beneath have different rates; the lowest and the highest where all of them are
  /// percentages of the value. The ten-digit line must be chosen.
  case several(StarterRateRange?)
  /// The tariff gives the duty in words, such as the rate of each garment of a set. The ten-digit
  /// line must be chosen.
  case inWords
}

/// The lowest and the highest of several rates.
public struct StarterRateRange: Hashable, Sendable {
  /// The lowest rate; nothing per cent where a line is free.
  public let lowest: Percent
  /// The highest rate.
  public let highest: Percent
}

extension StarterRate {
  /// The text of a rate that can be reckoned with; nothing for all else.
  public var statedText: String? {
    if case .stated(let text) = self { return text }
    return nil
  }

  /// The rate in a few words, for a list: `16.5%`, `2.6–32%, several: choose the ten-digit line`.
  public var words: String {
    switch self {
    case .unknown: "UNKNOWN"
    case .stated(let text): text
    case .several(nil): "several: choose the ten-digit line"
    case .several(let range?): "\(range.words), several: choose the ten-digit line"
    case .inWords: "given in words: choose the ten-digit line"
    }
  }
}

extension StarterRateRange {
  /// The range as text, such as `2.6–32%`.
  public var words: String { "\(lowest.value)–\(highest.value)%" }
}
