public import Shipping
public import Units

/// A holiday that comes back every year, and how to find its day.
public struct HolidayRule: Hashable, Sendable {
  /// How the day is found in a year.
  public enum Occurrence: Hashable, Sendable {
    /// A fixed date.
    case date(month: Int, day: Int)
    /// The first, second, ... of a weekday in a month; -1 is the last.
    case weekday(Weekday, ordinal: Int, month: Int)
    /// The nearest such weekday before a date.
    case weekdayBefore(Weekday, month: Int, day: Int)
    /// So many days after Easter Sunday, below zero before it.
    case easter(days: Int)
  }

  /// Where a holiday goes that falls on a weekend.
  public enum Observance: String, Hashable, Sendable {
    /// Nowhere.
    case same
    /// From Saturday to Friday, and from Sunday to Monday.
    case nearest
    /// To the next weekday that is no holiday itself.
    case following
  }

  /// The country.
  public let country: Country

  /// The state or province, or nothing for the whole country.
  public let subdivision: Subdivision?

  /// The name as the law has it.
  public let name: String

  /// How the day is found.
  public let occurrence: Occurrence

  /// Where it goes on a weekend.
  public let observance: Observance

  /// Where the rule comes from and when it holds.
  public let source: FactSource

  /// The day in a year before any move from a weekend, or nothing when there is none.
  public func day(in year: Int) -> CalendarDay? {
    switch occurrence {
    case .date(let month, let day): CalendarDay(year: year, month: month, day: day)
    case .weekday(let weekday, let ordinal, let month):
      Self.day(ordinal, weekday, month: month, year: year)
    case .weekdayBefore(let weekday, let month, let day):
      CalendarDay(year: year, month: month, day: day).map { date in
        date.adding(days: -((date.weekday.rawValue - weekday.rawValue + 6) % 7 + 1))
      }
    case .easter(let days): Easter.sunday(in: year)?.adding(days: days)
    }
  }

  private static func day(
    _ ordinal: Int, _ weekday: Weekday, month: Int, year: Int
  ) -> CalendarDay? {
    if ordinal < 0 {
      let last = CalendarDay(
        year: year, month: month, day: CalendarDay.daysInMonth(month, year: year))
      return last.map { $0.adding(days: -(($0.weekday.rawValue - weekday.rawValue + 7) % 7)) }
    }
    let first = CalendarDay(year: year, month: month, day: 1)
    return first.map {
      $0.adding(days: (weekday.rawValue - $0.weekday.rawValue + 7) % 7 + 7 * (ordinal - 1))
    }
  }
}
