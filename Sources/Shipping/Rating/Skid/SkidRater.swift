public import Units

/// Prices less-than-truckload freight by the skid or by the foot of floor.
///
/// A function of its inputs: the same request, sheet and day give the same answers.
public struct SkidRater: Sendable {
  private let holidays: HolidayCalendar
  private let fuel: FuelBook
  private let dimensionRule: DimensionRule

  /// Makes a rater.
  ///
  /// - Parameters:
  ///   - holidays: The holidays that delivery days step over.
  ///   - fuel: The fuel tables and index prices on file.
  ///   - dimensionRule: How dimensions are read; up to whole inches unless told otherwise.
  public init(
    holidays: HolidayCalendar, fuel: FuelBook = .empty,
    dimensionRule: DimensionRule = .conservative
  ) {
    self.holidays = holidays
    self.fuel = fuel
    self.dimensionRule = dimensionRule
  }

  /// One answer for each service of a sheet of skid or foot rates, in the sheet's order; none for a
  /// sheet of another kind.
  public func quote(
    _ request: QuoteRequest, on sheet: RateSheet, asOf today: CalendarDay
  ) -> [QuoteAnswer] {
    guard case .skidRates(let tariff) = sheet.tariff else { return [] }
    if let reason = sheet.reason(against: request) {
      return [.refusal(sheet.refusal(reason, service: nil))]
    }
    let lanes = tariff.lanes(from: request.origin, to: request.destination)
    return tariff.services.indices.map { index in
      let service = tariff.services[index]
      do throws(Refusal.Reason) {
        return .offer(
          try offer(
            request, sheet, service, lane: lanes[index] < 0 ? nil : tariff.lanes[lanes[index]],
            today: today))
      } catch {
        return .refusal(sheet.refusal(error, service: service.name))
      }
    }
  }

  private func offer(
    _ request: QuoteRequest, _ sheet: RateSheet, _ service: SkidTariff.Service,
    lane: SkidTariff.Lane?, today: CalendarDay
  ) throws(Refusal.Reason) -> Offer {
    guard let lane else {
      throw .laneNotServed(origin: request.origin, destination: request.destination)
    }
    try service.terms.checkLimits(request, dimensionRule)
    let found = try SkidLinehaul(
      lane: lane, service: service, currency: sheet.currency, source: sheet.identity.title
    ).charge(request, dimensionRule)
    var bill = LTLBill(sheet: sheet, terms: service.terms, fuel: fuel, today: today)
    bill.take(found.linehaul, .skidRates(found.rating))
    try bill.addAccessorialsAndFuel(request)
    let schedule = Offer.Schedule(
      request, sheet, service.terms, transitDays: lane.transitDays, holidays: holidays,
      today: today)
    guard let offer = bill.offer(service: service.name, schedule: schedule) else {
      preconditionFailure("a rated bill has lines of one currency")
    }
    return offer
  }
}
