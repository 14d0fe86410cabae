public import Units

/// The days on which carriers of a country do not move freight, beside weekends.
public struct HolidayCalendar: Hashable, Sendable {
  /// The holidays of each country.
  public let days: [Country: Set<CalendarDay>]

  /// The days for which the holidays are known; beyond them no delivery day is told.
  public let known: DayRange

  /// Makes a calendar of given days, which by default are all the holidays there ever are.
  public init(days: [Country: Set<CalendarDay>], known: DayRange = .always) {
    self.days = days
    self.known = known
  }

  /// A calendar of weekends only.
  public static let weekendsOnly = HolidayCalendar(days: [:])

  /// True when freight moves in every one of the countries, as far as the holidays are known.
  public func isBusinessDay(_ day: CalendarDay, in countries: [Country]) -> Bool {
    Self.isBusinessDay(day, holidays: countries.compactMap { days[$0] })
  }

  /// The day so many business days after pickup, or nothing when none is found within two years or
  /// before the holidays are no longer known.
  ///
  /// The day of pickup is not counted: picked up on a Wednesday, three days are the next Monday.
  /// Source: the transit notes of a freight broker (gokoho.com), secondary. A pickup that does not fall
  /// on a business day moves to the next one first, which is our own reading: UNVERIFIED.
  public func deliveryDay(
    shipDay: CalendarDay, transitDays: Int, countries: [Country]
  ) -> CalendarDay? {
    let holidays = countries.compactMap { days[$0] }
    var day = shipDay
    var left = transitDays
    for _ in 0...730 {
      guard known.contains(day) else { return nil }
      if Self.isBusinessDay(day, holidays: holidays) {
        if left == 0 { return day }
        left -= 1
      }
      let next = day.adding(days: 1)
      guard next > day else { return nil }
      day = next
    }
    return nil
  }

  private static func isBusinessDay(_ day: CalendarDay, holidays: [Set<CalendarDay>]) -> Bool {
    !day.weekday.isWeekend && !holidays.contains { $0.contains(day) }
  }
}
