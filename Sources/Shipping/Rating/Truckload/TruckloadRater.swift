public import Units

/// Prices truckloads per mile.
///
/// A function of its inputs: the same request, trip, sheet and day give the same answers. The
/// distance is given with the trip; the rater finds no routes.
public struct TruckloadRater: Sendable {
  /// The holidays that delivery days step over.
  public let holidays: HolidayCalendar

  /// The fuel tables and index prices on file.
  public let fuel: FuelBook

  /// Makes a rater.
  public init(holidays: HolidayCalendar, fuel: FuelBook = .empty) {
    self.holidays = holidays
    self.fuel = fuel
  }

  /// One answer for each service and kind of equipment that serves the lane, and a refusal for each
  /// service that does not; none for a sheet of another kind.
  ///
  /// A sheet that cannot be used at all gives one refusal without a service.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - trip: The distance and what happens on the way, or nothing when it is not known, which is
  ///     a refusal.
  ///   - sheet: The sheet.
  ///   - today: The day from which offers stand.
  /// - Returns: The answers in the order of services and equipment.
  public func quote(
    _ request: QuoteRequest, trip: TruckloadTrip?, on sheet: RateSheet, asOf today: CalendarDay
  ) -> [QuoteAnswer] {
    guard case .perMile(let tariff) = sheet.tariff else { return [] }
    if let reason = sheet.reason(against: request) {
      return [.refusal(sheet.refusal(reason, service: nil))]
    }
    let question = TruckloadQuestion(request: request, trip: trip, sheet: sheet, today: today)
    let lanes = tariff.lanes(from: request.origin, to: request.destination)
    return tariff.services.indices.flatMap { index in
      let served = zip(tariff.groups, lanes).filter { $0.0.service == index }.compactMap(\.1)
      return answers(question, tariff.services[index], served)
    }
  }

  private func answers(
    _ question: TruckloadQuestion, _ service: PerMileTariff.Service, _ served: [PerMileTariff.Lane]
  ) -> [QuoteAnswer] {
    let sheet = question.sheet
    guard !served.isEmpty else {
      let reason = Refusal.Reason.laneNotServed(
        origin: question.request.origin, destination: question.request.destination)
      return [.refusal(sheet.refusal(reason, service: service.name))]
    }
    let wanted = question.trip?.equipment ?? question.request.equipment
    let fitting = served.filter { wanted == nil || $0.equipment == wanted }
    if let wanted, fitting.isEmpty {
      let reason = Refusal.Reason.truckload(.equipmentNotInSheet(wanted))
      return [.refusal(sheet.refusal(reason, service: service.name))]
    }
    return fitting.map { answer(question, service, $0) }
  }

  private func answer(
    _ question: TruckloadQuestion, _ service: PerMileTariff.Service, _ lane: PerMileTariff.Lane
  ) -> QuoteAnswer {
    do {
      return .offer(try offer(question, service, lane))
    } catch {
      return .refusal(question.sheet.refusal(error, service: service.name(with: lane.equipment)))
    }
  }

  private func offer(
    _ question: TruckloadQuestion, _ service: PerMileTariff.Service, _ lane: PerMileTariff.Lane
  ) throws(Refusal.Reason) -> Offer {
    let request = question.request
    let terms = service.terms
    guard let given = question.trip, !given.distance.isZero else {
      throw .truckload(.distanceMissing)
    }
    let trip = try TruckloadExtras(request: request, terms: terms).trip(given)
    let load: TruckLoad
    do {
      load = try terms.check(lane.equipment).load(of: request)
    } catch {
      throw .truckload(.load(equipment: lane.equipment, error))
    }
    var bill = TruckloadBill(question.sheet, lane, terms, trip)
    bill.addLinehaul(crossesBorder: request.crossesBorder)
    try bill.addFuelAndAccessorials(request, fuel, asOf: question.today)
    bill.addExtras()
    let offer = Offer(
      service: question.offered(service.name(with: lane.equipment)),
      schedule: schedule(question, terms, lane), lines: bill.lines,
      rating: .truckload(TruckloadRating(lane: lane, trip: trip, load: load)))
    guard let offer else { preconditionFailure("a rated bill has lines of one currency") }
    return offer
  }

  private func schedule(
    _ question: TruckloadQuestion, _ terms: TruckloadTerms, _ lane: PerMileTariff.Lane
  ) -> Offer.Schedule {
    let request = question.request
    let delivery = lane.transitDays.flatMap {
      holidays.deliveryDay(
        shipDay: request.shipDay, transitDays: $0,
        countries: [request.origin.country, request.destination.country])
    }
    let ends = [
      question.sheet.validity.through, terms.offerDays.map { question.today.adding(days: $0) },
    ].compactMap { $0 }
    return Offer.Schedule(
      shipDay: request.shipDay, transitDays: lane.transitDays, deliveryDay: delivery,
      lastDay: Offer.Schedule.lastDay(ends: ends, shipDay: request.shipDay))
  }
}

extension PerMileTariff.Service {
  /// The service with its equipment, under which it is offered: `Standard, 53 ft dry van`.
  func name(with equipment: Equipment) -> String { name + Self.ending(with: equipment) }

  /// What a piece of equipment adds to the name of a service.
  static func ending(with equipment: Equipment) -> String { ", \(equipment.name)" }
}

/// What a truckload sheet is asked.
struct TruckloadQuestion {
  let request: QuoteRequest
  let trip: TruckloadTrip?
  let sheet: RateSheet
  let today: CalendarDay

  /// Who offers a service.
  func offered(_ name: String) -> Offer.OfferedService {
    Offer.OfferedService(
      carrier: sheet.identity.carrier, scac: sheet.identity.scac, name: name, mode: .truckload,
      basis: .sheet, source: sheet.identity.title)
  }
}
