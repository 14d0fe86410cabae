public import Units

/// Prices less-than-truckload freight by class rates.
///
/// A function of its inputs: the same request, sheet and day give the same answers.
public struct LTLRater: Sendable {
  /// The holidays that delivery days step over.
  public let holidays: HolidayCalendar

  /// How dimensions are read for density.
  public let dimensionRule: DimensionRule

  /// The density scale, or nothing for the one in force on the day of shipping.
  public let scale: DensityScale.Name?

  /// The fuel tables and index prices on file.
  public let fuel: FuelBook

  /// Makes a rater.
  public init(
    holidays: HolidayCalendar, fuel: FuelBook = .empty,
    dimensionRule: DimensionRule = .conservative, scale: DensityScale.Name? = nil
  ) {
    self.holidays = holidays
    self.fuel = fuel
    self.dimensionRule = dimensionRule
    self.scale = scale
  }

  /// One answer for each service of a sheet of class rates, in the sheet's order; none for a sheet
  /// of another kind.
  ///
  /// A sheet that cannot be used at all gives one refusal without a service. The rates must hold on
  /// the day of shipping; `today` bounds how long an offer stands.
  public func quote(
    _ request: QuoteRequest, on sheet: RateSheet, asOf today: CalendarDay
  ) -> [QuoteAnswer] {
    guard case .classRates(let tariff) = sheet.tariff else { return [] }
    if let reason = sheet.reason(against: request) {
      return [.refusal(sheet.refusal(reason, service: nil))]
    }
    let lines: [LTLRating.Line]
    do {
      lines = try classifiedLines(of: request)
    } catch {
      return [.refusal(sheet.refusal(error, service: nil))]
    }
    let lanes = tariff.lanes(from: request.origin, to: request.destination)
    return tariff.services.indices.map { index in
      answer(
        request, sheet, tariff.services[index],
        lane: lanes[index] < 0 ? nil : tariff.lanes[lanes[index]], lines: lines, today: today)
    }
  }

  private func answer(
    _ request: QuoteRequest, _ sheet: RateSheet, _ service: ClassTariff.Service,
    lane: ClassTariff.Lane?, lines: [LTLRating.Line], today: CalendarDay
  ) -> QuoteAnswer {
    guard let lane else {
      let reason = Refusal.Reason.laneNotServed(
        origin: request.origin, destination: request.destination)
      return .refusal(sheet.refusal(reason, service: service.name))
    }
    do {
      try checkLimits(request, service.terms)
      var bill = LTLBill(
        sheet: sheet, lane: lane, terms: service.terms, fuel: fuel, today: today)
      try bill.addLinehaul(lines, of: request, dimensionRule)
      try bill.addAccessorialsAndFuel(request)
      let schedule = schedule(request, sheet, lane, service.terms, today: today)
      guard let offer = bill.offer(service: service.name, schedule: schedule) else {
        preconditionFailure("a rated bill has lines of one currency")
      }
      return .offer(offer)
    } catch {
      return .refusal(sheet.refusal(error, service: service.name))
    }
  }

  private func schedule(
    _ request: QuoteRequest, _ sheet: RateSheet, _ lane: ClassTariff.Lane, _ terms: RateTerms,
    today: CalendarDay
  ) -> Offer.Schedule {
    let countries = [request.origin.country, request.destination.country]
    let delivery = lane.transitDays.flatMap {
      holidays.deliveryDay(shipDay: request.shipDay, transitDays: $0, countries: countries)
    }
    let ends = [sheet.validity.through, terms.offerDays.map { today.adding(days: $0) }]
      .compactMap { $0 }
    return Offer.Schedule(
      shipDay: request.shipDay, transitDays: lane.transitDays, deliveryDay: delivery,
      lastDay: Offer.Schedule.lastDay(ends: ends, shipDay: request.shipDay))
  }
}
