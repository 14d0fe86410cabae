public import Units

/// By when goods that were released in Canada must be accounted for and paid.
///
/// Source: Accounting for Imported Goods and Payment of Duties Regulations, SOR/86-1062 s.2, 7.1 to 7.5,
/// 10 and 10.1, as they hold from 2024-10-21 (CA-ACC-01 to CA-ACC-03).
public enum AccountingDeadlines {
  /// The day by which the commercial accounting declaration is due: the fifth business day after
  /// release (CA-ACC-01).
  ///
  /// - Parameters:
  ///   - release: The day of release, which is not counted itself.
  ///   - holidays: The holidays of Canada.
  /// - Returns: The day, or nothing where the holidays are not known so far.
  public static func declaration(
    releasedOn release: CalendarDay, holidays: HolidayCalendar
  ) -> CalendarDay? {
    var day = release
    var left = 5
    while left > 0 {
      day = day.adding(days: 1)
      guard holidays.known.contains(day) else { return nil }
      if holidays.isBusinessDay(day, in: [.canada]) { left -= 1 }
    }
    return day
  }

  /// The day by which a release is paid: the tenth weekday after the 17th on which its billing period
  /// ends (CA-ACC-02).
  ///
  /// Periods run from the 18th through the 17th. Holidays from Monday through Friday count as weekdays.
  public static func payment(releasedOn release: CalendarDay) -> CalendarDay {
    let (_, _, dayOfMonth) = release.civil
    let start = dayOfMonth <= 17 ? release : release.adding(months: 1)
    return tenthWeekday(afterThe17thOf: start)
  }

  /// The day by which a courier accounts for low-value goods: the 24th of the month after release
  /// (CA-ACC-03).
  public static func lowValueDeclaration(releasedOn release: CalendarDay) -> CalendarDay {
    let next = release.adding(months: 1)
    return next.adding(days: 24 - next.civil.day)
  }

  /// The day by which a courier pays for low-value goods: the tenth weekday after the 17th of the month
  /// after release (CA-ACC-03).
  public static func lowValuePayment(releasedOn release: CalendarDay) -> CalendarDay {
    tenthWeekday(afterThe17thOf: release.adding(months: 1))
  }

  private static func tenthWeekday(afterThe17thOf month: CalendarDay) -> CalendarDay {
    var day = month.adding(days: 17 - month.civil.day)
    var left = 10
    while left > 0 {
      day = day.adding(days: 1)
      if !day.weekday.isWeekend { left -= 1 }
    }
    return day
  }
}
