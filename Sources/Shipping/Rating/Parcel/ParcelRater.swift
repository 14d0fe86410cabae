public import Units

/// Prices parcels by zone and billable weight.
///
/// A function of its inputs: the same request, sheet and day give the same answers. Each piece is rated for
/// itself; the pieces of one handling-unit line are alike.
public struct ParcelRater: Sendable {
  /// The holidays that delivery days step over.
  public let holidays: HolidayCalendar

  /// The fuel tables and index prices on file.
  public let fuel: FuelBook

  /// Makes a rater.
  public init(holidays: HolidayCalendar, fuel: FuelBook = .empty) {
    self.holidays = holidays
    self.fuel = fuel
  }

  /// One answer for each service of a parcel sheet, in the sheet's order; none for a sheet of another kind.
  ///
  /// A sheet that cannot be used at all, and a shipment that is no parcel, give one refusal without a service.
  public func quote(
    _ request: QuoteRequest, on sheet: RateSheet, asOf today: CalendarDay
  ) -> [QuoteAnswer] {
    guard case .parcel(let tariff) = sheet.tariff else { return [] }
    if let reason = sheet.reason(against: request) ?? Self.reason(against: request) {
      return [.refusal(sheet.refusal(reason, service: nil))]
    }
    let rows = tariff.charts.map { $0.row(from: request.origin, to: request.destination) }
    return tariff.services.indices.map { index in
      answer(
        request, sheet, tariff, service: index, row: rows[tariff.chartOfService[index]],
        today: today)
    }
  }

  private func answer(
    _ request: QuoteRequest, _ sheet: RateSheet, _ tariff: ParcelTariff, service index: Int,
    row: Int?, today: CalendarDay
  ) -> QuoteAnswer {
    let service = tariff.services[index]
    do {
      let row = try zoneRow(
        request, tariff, service, chart: tariff.chartOfService[index], row: row)
      return .offer(try offer(request, sheet, tariff, service, row: row, today: today))
    } catch {
      return .refusal(sheet.refusal(error, service: service.name))
    }
  }

  /// Pallets, skids, crates the size of them: freight, not parcels.
  private static func reason(against request: QuoteRequest) -> Refusal.Reason? {
    for (index, unit) in request.handlingUnits.enumerated() where unit.packaging.isFreight {
      return .parcel(.notAParcel(handlingUnit: index, packaging: unit.packaging))
    }
    return nil
  }

  private func zoneRow(
    _ request: QuoteRequest, _ tariff: ParcelTariff, _ service: ParcelTariff.Service, chart: Int,
    row: Int?
  ) throws(Refusal.Reason) -> ZoneChart.Row {
    let ends = (request.origin.country, request.destination.country)
    guard service.terms.reach.covers(from: ends.0, to: ends.1) else {
      throw .parcel(.outOfReach(service.terms.reach))
    }
    guard let row else {
      throw .parcel(
        .noZone(
          origin: request.origin, destination: request.destination, chart: service.chart))
    }
    return tariff.charts[chart].rows[row]
  }

  private func offer(
    _ request: QuoteRequest, _ sheet: RateSheet, _ tariff: ParcelTariff,
    _ service: ParcelTariff.Service, row: ZoneChart.Row, today: CalendarDay
  ) throws(Refusal.Reason) -> Offer {
    let weigher = ParcelWeigher(service, units: tariff.units, day: request.shipDay)
    let weighed: [ParcelRating.Line]
    var bill: ParcelBill
    do {
      weighed = try weigher.lines(of: request.handlingUnits)
      bill = ParcelBill(sheet: sheet, service: service, weighed: weighed, zone: row.zone)
      try bill.addBase()
    } catch {
      throw .parcel(error)
    }
    bill.addSurcharges()
    try bill.addAccessorials(request)
    try bill.addFuel(request, fuel, asOf: today)
    let terms = service.terms
    let transit = terms.zoneTransit[row.zone] ?? terms.transit
    let rating = ParcelRating(
      lines: weighed, divisor: weigher.dimensionalDivisor, rule: terms.dimensional,
      weightStep: terms.weightStep, zone: row.zone, chartRow: row, transit: transit)
    let offer = Offer(
      service: offered(service, sheet), schedule: schedule(request, sheet, terms, transit, today),
      lines: bill.lines, rating: .parcel(rating))
    guard let offer else { preconditionFailure("a rated bill has lines of one currency") }
    return offer
  }

  private func offered(
    _ service: ParcelTariff.Service, _ sheet: RateSheet
  ) -> Offer.OfferedService {
    Offer.OfferedService(
      carrier: sheet.identity.carrier, scac: sheet.identity.scac, name: service.name, mode: .parcel,
      basis: .sheet, source: sheet.identity.title)
  }

  private func schedule(
    _ request: QuoteRequest, _ sheet: RateSheet, _ terms: ParcelTerms, _ transit: DaySpan?,
    _ today: CalendarDay
  ) -> Offer.Schedule {
    let countries = [request.origin.country, request.destination.country]
    let delivery = transit.flatMap {
      holidays.deliveryDay(
        shipDay: request.shipDay, transitDays: $0.most, countries: countries)
    }
    let ends = [sheet.validity.through, terms.offerDays.map { today.adding(days: $0) }]
    return Offer.Schedule(
      shipDay: request.shipDay, transitDays: transit?.most, deliveryDay: delivery,
      lastDay: ends.compactMap { $0 }.min())
  }
}

extension PackagingKind {
  /// True for what only a freight carrier takes.
  var isFreight: Bool {
    switch self {
    case .pallet, .skid, .gaylord: true
    case .carton, .crate, .drum, .bundle, .roll, .loose, .pieces: false
    }
  }
}
