public import Units

/// The hours of an office, the same on each of its days.
public struct OpeningHours: Hashable, Sendable {
  /// The days on which it opens.
  public let days: Set<Weekday>

  /// When it opens.
  public let opens: ClockTime

  /// When it closes, after it opened.
  public let closes: ClockTime

  /// Reads `00-24`, `08-24` or `Mon-Fri 08-16`; nothing comes back for anything else.
  public init?(_ text: some StringProtocol) {
    let words = text.split(separator: " ")
    guard let hours = words.last?.split(separator: "-"), hours.count == 2, words.count <= 2,
      let opens = ClockTime(hours[0]), let closes = ClockTime(hours[1]), opens < closes
    else { return nil }
    guard let days = words.count == 1 ? Set(Weekday.allCases) : Self.days(words[0]) else {
      return nil
    }
    self.days = days
    self.opens = opens
    self.closes = closes
  }

  private static func days(_ text: some StringProtocol) -> Set<Weekday>? {
    let ends = text.split(separator: "-").map { name in
      Weekday.allCases.first { $0.shortName == name }
    }
    guard ends.count == 2, let first = ends[0], let last = ends[1],
      first.rawValue <= last.rawValue
    else { return nil }
    return Set(Weekday.allCases.filter { (first.rawValue...last.rawValue).contains($0.rawValue) })
  }

  /// True when it never closes.
  public var isAlwaysOpen: Bool {
    days.count == Weekday.allCases.count && opens == .midnight && closes == .endOfDay
  }

  /// True when it is open on the day, at the time if one is given.
  public func isOpen(on day: Weekday, at time: ClockTime? = nil) -> Bool {
    guard days.contains(day) else { return false }
    return time.map { opens <= $0 && $0 < closes } ?? true
  }
}

extension OpeningHours: CustomStringConvertible {
  /// The hours in words: `24 h`, `08:00-24:00` or `Mon-Fri 08:00-16:00`.
  public var description: String {
    if isAlwaysOpen { return "24 h" }
    let sorted = days.sorted { $0.rawValue < $1.rawValue }
    let isDaily = sorted.count == Weekday.allCases.count
    guard !isDaily, let first = sorted.first, let last = sorted.last else {
      return "\(opens)-\(closes)"
    }
    return "\(first.shortName)-\(last.shortName) \(opens)-\(closes)"
  }
}
