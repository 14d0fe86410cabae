public import Units

/// The days on which carriers of a country do not move freight, beside weekends.
public struct HolidayCalendar: Hashable, Sendable {
  /// The holidays of each country.
  public let days: [Country: Set<CalendarDay>]

  /// Makes a calendar of given days.
  public init(days: [Country: Set<CalendarDay>]) {
    self.days = days
  }

  /// A calendar of weekends only.
  public static let weekendsOnly = HolidayCalendar(days: [:])

  /// True when freight moves in every one of the countries.
  public func isBusinessDay(_ day: CalendarDay, in countries: [Country]) -> Bool {
    Self.isBusinessDay(day, holidays: countries.compactMap { days[$0] })
  }

  /// The day so many business days after pickup, or nothing when none is found within two years.
  ///
  /// The day of pickup is not counted: picked up on a Wednesday, three days are the next Monday. A
  /// pickup that does not fall on a business day moves to the next one first. Source: carriers'
  /// published transit rules.
  public func deliveryDay(
    shipDay: CalendarDay, transitDays: Int, countries: [Country]
  ) -> CalendarDay? {
    let holidays = countries.compactMap { days[$0] }
    var day = shipDay
    var left = transitDays
    for _ in 0...730 {
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
