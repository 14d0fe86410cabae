import Units

/// The date of Easter Sunday in the Gregorian calendar.
enum Easter {
  /// Easter of a year, by the anonymous algorithm printed in Butcher's Ecclesiastical Calendar.
  static func sunday(in year: Int) -> CalendarDay? {
    let golden = year % 19
    let century = year / 100
    let yearOfCentury = year % 100
    let moonCorrection = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - moonCorrection + 15) % 30
    let weekday =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let exception = (golden + 11 * epact + 22 * weekday) / 451
    let position = epact + weekday - 7 * exception + 114
    return CalendarDay(year: year, month: position / 31, day: position % 31 + 1)
  }
}
