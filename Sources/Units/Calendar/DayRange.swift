/// The days on which something holds, both ends included; a missing end is open.
public struct DayRange: Hashable, Sendable, Codable {
  /// The first day, or nothing for always before.
  public let from: CalendarDay?

  /// The last day, or nothing for always after.
  public let through: CalendarDay?

  /// Makes a range; nothing comes back when the last day is before the first.
  public init?(from: CalendarDay?, through: CalendarDay?) {
    if let from, let through, through < from { return nil }
    self.from = from
    self.through = through
  }

  private init() {
    from = nil
    through = nil
  }

  /// All days.
  public static let always = DayRange()

  /// True when the day is in the range.
  public func contains(_ day: CalendarDay) -> Bool {
    if let from, day < from { return false }
    if let through, day > through { return false }
    return true
  }

  /// True when a day lies in both ranges.
  public func overlaps(_ other: DayRange) -> Bool {
    if let from, let last = other.through, last < from { return false }
    if let through, let first = other.from, through < first { return false }
    return true
  }

  /// The days in words, such as `from Thu 24 Sep 2026 through Wed 30 Dec 2026`.
  public var text: String {
    let ends = [from.map { "from \($0.longText)" }, through.map { "through \($0.longText)" }]
      .compactMap { $0 }
    return ends.isEmpty ? "on all days" : ends.joined(separator: " ")
  }

  private enum CodingKeys: String, CodingKey {
    case from
    case through
  }

  /// Reads `{"from": "2026-01-01", "through": "2026-12-31"}`; either may be absent.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let first = try container.decodeIfPresent(CalendarDay.self, forKey: .from)
    let last = try container.decodeIfPresent(CalendarDay.self, forKey: .through)
    guard let range = DayRange(from: first, through: last) else {
      throw DecodingError.dataCorruptedError(
        forKey: .through, in: container, debugDescription: "the last day is before the first")
    }
    self = range
  }
}
