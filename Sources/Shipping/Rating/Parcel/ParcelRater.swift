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
    let question = ParcelQuestion(
      request: request, sheet: sheet, source: sheet.identity.title, today: today)
    let rows = tariff.charts.map { $0.row(from: request.origin, to: request.destination) }
    return tariff.services.indices.map { index in
      let chart = tariff.chartOfService[index]
      guard chart >= 0 else {
        let service = tariff.services[index]
        let name = service.sharedChart ?? service.chart
        return .refusal(
          sheet.refusal(
            .table(.missing(TableReference(.zoneChart, named: name))), service: service.name))
      }
      return answer(question, tariff, service: index, row: rows[chart])
    }
  }

  private func answer(
    _ question: ParcelQuestion, _ tariff: ParcelTariff, service index: Int, row: Int?
  ) -> QuoteAnswer {
    let service = tariff.services[index]
    do {
      let chart = tariff.charts[tariff.chartOfService[index]]
      let row = try zoneRow(question.request, service, chart, row: row)
      return .offer(try offer(question, service, units: tariff.units, row: row))
    } catch {
      return .refusal(question.sheet.refusal(error, service: service.name))
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
    _ request: QuoteRequest, _ service: ParcelTariff.Service, _ chart: ZoneChart, row: Int?
  ) throws(Refusal.Reason) -> ZoneChart.Row {
    let reach = service.terms.reach
    guard reach.covers(from: request.origin.country, to: request.destination.country) else {
      throw .parcel(.outOfReach(reach))
    }
    guard let row else {
      throw .parcel(
        .noZone(origin: request.origin, destination: request.destination, chart: chart.name))
    }
    return chart.rows[row]
  }

  private func offer(
    _ question: ParcelQuestion, _ service: ParcelTariff.Service, units: ParcelUnits,
    row: ZoneChart.Row
  ) throws(Refusal.Reason) -> Offer {
    let request = question.request
    let weigher = ParcelWeigher(service, units: units, day: request.shipDay)
    let weighed: [ParcelRating.Line]
    var bill: ParcelBill
    do {
      weighed = try weigher.lines(of: request.handlingUnits)
      bill = ParcelBill(question, service: service, weighed: weighed, zone: row.zone)
      try bill.addBase()
    } catch {
      throw .parcel(error)
    }
    bill.addSurcharges()
    try bill.addAccessorials(request)
    try bill.addFuel(request, fuel, asOf: question.today)
    let terms = service.terms
    let transit = terms.zoneTransit[row.zone] ?? terms.transit
    let rating = ParcelRating(
      lines: weighed, divisor: weigher.divisor, rule: terms.dimensional,
      weightStep: terms.weightStep, zone: row.zone, chartRow: row, transit: transit)
    let offer = Offer(
      service: question.offered(service), schedule: schedule(question, terms, transit),
      lines: bill.lines, rating: .parcel(rating))
    guard let offer else { preconditionFailure("a rated bill has lines of one currency") }
    return offer
  }

  private func schedule(
    _ question: ParcelQuestion, _ terms: ParcelTerms, _ transit: DaySpan?
  ) -> Offer.Schedule {
    let request = question.request
    let delivery = transit.flatMap {
      holidays.deliveryDay(
        shipDay: request.shipDay, transitDays: $0.most,
        countries: [request.origin.country, request.destination.country])
    }
    var lastDay = question.sheet.validity.through
    if let days = terms.offerDays {
      let end = question.today.adding(days: days)
      lastDay = min(lastDay ?? end, end)
    }
    return Offer.Schedule(
      shipDay: request.shipDay, transitDays: transit?.most, deliveryDay: delivery, lastDay: lastDay)
  }
}

/// What a parcel sheet is asked.
struct ParcelQuestion {
  let request: QuoteRequest
  let sheet: RateSheet
  /// The title of the sheet.
  let source: String
  let today: CalendarDay

  /// Who offers a service.
  func offered(_ service: ParcelTariff.Service) -> Offer.OfferedService {
    Offer.OfferedService(
      carrier: sheet.identity.carrier, scac: sheet.identity.scac, name: service.name, mode: .parcel,
      basis: .sheet, source: source)
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
