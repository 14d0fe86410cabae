import Units

extension Offer.Schedule {
  /// The days of an offer of a sheet: pickup, delivery where the lane promises it, and how long the
  /// offer stands, which is never longer than the sheet.
  init(
    _ request: QuoteRequest, _ sheet: RateSheet, _ terms: RateTerms, transitDays: Int?,
    holidays: HolidayCalendar, today: CalendarDay
  ) {
    let countries = [request.origin.country, request.destination.country]
    let delivery = transitDays.flatMap {
      holidays.deliveryDay(shipDay: request.shipDay, transitDays: $0, countries: countries)
    }
    let ends = [sheet.validity.through, terms.offerDays.map { today.adding(days: $0) }]
      .compactMap { $0 }
    self.init(
      shipDay: request.shipDay, transitDays: transitDays, deliveryDay: delivery,
      lastDay: Self.lastDay(ends: ends, shipDay: request.shipDay))
  }
}
