public import Units

extension FuelTable {
  /// The day on which the price of a week, given by its Monday, comes into force.
  public func effectiveDay(ofWeek monday: CalendarDay) -> CalendarDay {
    monday.adding(days: effective == .monday ? 7 : effective.rawValue - 1)
  }

  /// The Monday of the week whose price is in force on a day.
  public func week(inForceOn day: CalendarDay) -> CalendarDay {
    let monday = FuelPrice.week(of: day)
    return effectiveDay(ofWeek: monday) <= day ? monday : previousWeek(monday, day)
  }

  /// A week earlier, or two when that of a Monday's table is not yet in force.
  private func previousWeek(_ monday: CalendarDay, _ day: CalendarDay) -> CalendarDay {
    let previous = monday.adding(days: -7)
    return effectiveDay(ofWeek: previous) <= day ? previous : previous.adding(days: -7)
  }
}
