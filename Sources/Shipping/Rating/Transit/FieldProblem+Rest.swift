import Units

extension FieldProblem {
  /// Warns of a day of pickup on which carriers rest in the country of origin; nothing on other days.
  public static func restWarning(
    in request: QuoteRequest, _ holidays: HolidayCalendar
  ) -> FieldProblem? {
    let countries = [request.origin.country]
    guard !holidays.isBusinessDay(request.shipDay, in: countries) else { return nil }
    let next = holidays.deliveryDay(
      shipDay: request.shipDay, transitDays: 0, countries: countries)
    return FieldProblem(
      field: FieldPath("shipDay"), typed: request.shipDay.longText,
      reason: .carriersRest(next: next))
  }
}
