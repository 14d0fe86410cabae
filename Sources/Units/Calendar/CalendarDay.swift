/// A day of the Gregorian calendar, without time or zone.
///
/// Stored as days since 1970-01-01; years 1 through 9999.
public struct CalendarDay: Hashable, Sendable {
  /// Days since 1970-01-01, below zero before it.
  public let daysSinceEpoch: Int32

  private static let numbers: ClosedRange<Int32> = -719_162...2_932_896

  /// Makes the day so many days after 1970-01-01, or the first or last day of the years 1 through
  /// 9999 for a number beyond them.
  public init(daysSinceEpoch: Int32) {
    self.daysSinceEpoch = min(
      max(daysSinceEpoch, Self.numbers.lowerBound), Self.numbers.upperBound)
  }

  /// Makes a day from its parts; nothing comes back for a date that does not exist.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(month, year: year)).contains(day)
    else { return nil }
    self.init(daysSinceEpoch: Self.daysFromCivil(year: year, month: month, day: day))
  }

  /// Reads `2026-11-24`; nothing comes back for anything else.
  public init?(iso text: some StringProtocol) {
    guard text.utf8.count == 10 else { return nil }
    var (year, month, day) = (0, 0, 0)
    for (position, byte) in text.utf8.enumerated() {
      if position == 4 || position == 7 {
        guard byte == UInt8(ascii: "-") else { return nil }
        continue
      }
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      let digit = Int(byte - UInt8(ascii: "0"))
      switch position {
      case ..<4: year = year * 10 + digit
      case ..<7: month = month * 10 + digit
      default: day = day * 10 + digit
      }
    }
    self.init(year: year, month: month, day: day)
  }

  /// The weekday.
  public var weekday: Weekday {
    let index = (Int(daysSinceEpoch) % 7 + 7 + 3) % 7
    return Weekday.allCases[index]
  }

  /// The day so many days later, or earlier for a number below zero.
  ///
  /// It never leaves the years 1 through 9999: beyond them it is their first or last day.
  public func adding(days: Int) -> CalendarDay {
    let (sum, isTooLarge) = Int(daysSinceEpoch).addingReportingOverflow(days)
    let number = isTooLarge ? (days < 0 ? Int.min : Int.max) : sum
    return CalendarDay(daysSinceEpoch: Int32(clamping: number))
  }

  /// How many days `other` is after this day.
  public func days(until other: CalendarDay) -> Int {
    Int(other.daysSinceEpoch) - Int(daysSinceEpoch)
  }
}

/// A day of the week, from Monday.
public enum Weekday: Int, CaseIterable, Hashable, Sendable {
  /// Monday.
  case monday = 1
  /// Tuesday.
  case tuesday
  /// Wednesday.
  case wednesday
  /// Thursday.
  case thursday
  /// Friday.
  case friday
  /// Saturday.
  case saturday
  /// Sunday.
  case sunday

  /// Three letters, such as `Tue`.
  public var shortName: String {
    switch self {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }

  /// True for Saturday and Sunday.
  public var isWeekend: Bool { self == .saturday || self == .sunday }
}

extension CalendarDay: Comparable {
  /// True when the left day is the earlier.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.daysSinceEpoch < right.daysSinceEpoch
  }
}

extension CalendarDay: Codable {
  /// Reads `"2026-11-24"`.
  public init(from decoder: any Decoder) throws {
    self = try decoder.valueOfText(CalendarDay.init(iso:), orElse: "is not a date as 2026-11-24")
  }

  /// Writes `"2026-11-24"`.
  public func encode(to encoder: any Encoder) throws {
    try encoder.write(isoText)
  }
}
