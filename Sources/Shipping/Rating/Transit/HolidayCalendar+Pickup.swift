public import Units

extension HolidayCalendar {
  /// The day on which freight is picked up that is ready on a day.
  ///
  /// Freight that is ready after the cut-off of the terminal is picked up a business day later, and
  /// what falls on no business day moves to the next one. Source: carriers' published transit rules;
  /// the cut-off is each terminal's own.
  ///
  /// - Parameters:
  ///   - day: the day that was asked for.
  ///   - ready: when the freight is ready, or nothing when it is in time.
  ///   - cutOff: the last time at which a pickup still counts for its day, or nothing for none.
  ///   - countries: the countries whose holidays count.
  /// - Returns: the day, or nothing when no business day follows within two years.
  public func pickupDay(
    asked day: CalendarDay, ready: ClockTime?, cutOff: ClockTime?, countries: [Country]
  ) -> CalendarDay? {
    let isLate = ready.flatMap { ready in cutOff.map { ready > $0 } } ?? false
    let isBusinessDay = isBusinessDay(day, in: countries)
    // A day without pickups has no cut-off: the next one is early enough either way.
    return deliveryDay(
      shipDay: day, transitDays: isLate && isBusinessDay ? 1 : 0, countries: countries)
  }
}
