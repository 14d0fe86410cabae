public import Shipping
public import Units

/// What was quoted before, to be priced anew.
public struct QuoteAgain: Sendable {
  /// What is asked: as before, or on a later day.
  public let request: QuoteRequest

  /// What of it was changed, in one clause; nothing where it is as it was.
  public let change: String?

  /// Takes a request up again.
  ///
  /// A day of pickup that has passed becomes the next one on which carriers pick up; where that is not
  /// known, it stays.
  ///
  /// - Parameters:
  ///   - request: what was asked.
  ///   - today: the day on which it is asked again.
  ///   - holidays: the days on which no carrier picks up.
  public init(_ request: QuoteRequest, today: CalendarDay, holidays: HolidayCalendar) {
    guard request.shipDay < today,
      let day = holidays.pickupDay(
        asked: today, ready: nil, cutOff: nil, countries: [request.origin.country])
    else {
      self.request = request
      change = nil
      return
    }
    var later = request
    later.shipDay = day
    self.request = later
    change = "the pickup of \(request.shipDay.shortText) has passed"
  }
}
