extension CalendarDay {
  /// The day so many months later, or earlier for a number below zero.
  ///
  /// Where the month is too short for the day of the month, its last day is taken: one month after
  /// 31 January is the last day of February. It never leaves the years 1 through 9999.
  public func adding(months: Int) -> CalendarDay {
    let (year, month, day) = civil
    let count = year * 12 + month - 1 + max(-200_000, min(200_000, months))
    let newYear = count >= 0 ? count / 12 : (count - 11) / 12
    let newMonth = count - newYear * 12 + 1
    guard newYear >= 1 else { return CalendarDay(year: 1, month: 1, day: 1) ?? self }
    guard newYear <= 9999 else { return CalendarDay(year: 9999, month: 12, day: 31) ?? self }
    let last = Self.daysInMonth(newMonth, year: newYear)
    return CalendarDay(year: newYear, month: newMonth, day: min(day, last)) ?? self
  }
}
