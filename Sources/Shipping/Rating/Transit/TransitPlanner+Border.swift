import Units

extension TransitPlanner {
  /// When a truck stands at a border.
  struct Arrival {
    let port: PortOfEntry
    let day: CalendarDay
    /// The time, where the freight's is known and one driver's hours can be reckoned from it.
    let time: ClockTime?
  }

  /// When the freight reaches the first border: by the driver's hours for a truckload whose time is
  /// known, else on the day by which that share of the days has passed.
  func arrival(
    at crossing: BorderCrossing?, _ request: Request, _ pickup: CalendarDay, days: Int
  ) -> Arrival? {
    guard let crossing else { return nil }
    if request.mode == .truckload, let ready = request.ready {
      return driven(to: crossing, from: pickup, at: pickup == request.day ? ready : .midnight)
    }
    let total = max(1, request.route.distance.millimetres)
    let share = Int64(days) * crossing.distanceFromOrigin.millimetres / total
    let day = holidays.deliveryDay(
      shipDay: pickup, transitDays: Int(share), countries: request.route.countries)
    return day.map { Arrival(port: crossing.port, day: $0, time: nil) }
  }

  /// Ten hours at 50 mph, then ten hours of rest, and so on.
  ///
  /// Source: 49 CFR 395.3 allows eleven hours of driving after ten off; ten are planned with.
  private func driven(
    to crossing: BorderCrossing, from day: CalendarDay, at ready: ClockTime
  ) -> Arrival {
    let driving = Int(
      Rounding.up.quotient(
        crossing.distanceFromOrigin.millimetres * 60, Distance.miles(50).millimetres))
    let rests = max(0, driving - 1) / 600
    let minutes = ready.minutes + driving + rests * 600
    return Arrival(
      port: crossing.port, day: day.adding(days: minutes / 1_440),
      time: ClockTime(minutes: minutes % 1_440))
  }

  /// The days until both offices are open, at most a week; offices of unknown hours count as open.
  func waiting(at arrival: Arrival) -> Int {
    let hours = arrival.port.hours.known
    // On the first day an office that opens later is waited for, and one that has closed is not.
    let isOpenToday = hours.allSatisfy { office in
      office.days.contains(arrival.day.weekday)
        && (arrival.time.map { $0 < office.closes } ?? true)
    }
    if isOpenToday { return 0 }
    let later = (1...7).first { days in
      let weekday = arrival.day.adding(days: days).weekday
      return hours.allSatisfy { $0.days.contains(weekday) }
    }
    return later.map { days in
      (1...days).filter { !arrival.day.adding(days: $0).weekday.isWeekend }.count
    } ?? 0
  }

  func borderStep(_ arrival: Arrival, waiting: Int) -> Explanation {
    let time = arrival.time.map { " at \($0)" } ?? ""
    let wait = waiting == 0 ? "" : ", waits \(waiting) business \(waiting == 1 ? "day" : "days")"
    return Explanation(
      label: "border",
      arithmetic: "\(arrival.port.name) on \(arrival.day.shortText)\(time), "
        + "hours \(arrival.port.hoursText)\(wait)",
      source: arrival.port.source.description)
  }
}
