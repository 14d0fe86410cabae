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
      try service.terms.checkLimits(request, dimensionRule)
      var bill = LTLBill(
        sheet: sheet, terms: service.terms, fuel: fuel, today: today)
      try bill.addLinehaul(lines, of: request, on: lane, dimensionRule)
      try bill.addAccessorialsAndFuel(request)
      let schedule = Offer.Schedule(
        request, sheet, service.terms, transitDays: lane.transitDays, holidays: holidays,
        today: today)
      guard let offer = bill.offer(service: service.name, schedule: schedule) else {
        preconditionFailure("a rated bill has lines of one currency")
      }
      return .offer(offer)
    } catch {
      return .refusal(sheet.refusal(error, service: service.name))
    }
  }
}
