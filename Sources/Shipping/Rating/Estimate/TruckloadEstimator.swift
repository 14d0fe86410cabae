public import Units

/// Estimates truckloads where there is neither a rate sheet nor a live rate.
///
/// The answer is an offer of basis ``Offer/Basis/estimate`` with a range: to be shown as an ESTIMATE
/// with the day of its figures, after every real offer, and never to be booked.
public struct TruckloadEstimator: Sendable {
  /// The figures of the model.
  public let benchmark: TruckloadBenchmark

  /// The holidays that delivery days step over.
  public let holidays: HolidayCalendar

  /// The name of the service.
  static let service = "truckload"

  /// Makes an estimator.
  public init(benchmark: TruckloadBenchmark, holidays: HolidayCalendar) {
    self.benchmark = benchmark
    self.holidays = holidays
  }

  private var model: EstimateModel {
    EstimateModel(
      service: Self.service, below: benchmark.below, above: benchmark.above,
      figuresOf: benchmark.figuresOf)
  }

  /// The estimate for a request over a distance on the road.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - trip: the whole way on the road; without equipment, a dry van of 53 ft, or a reefer for what
  ///     must be kept from frost or heat.
  ///   - transitDays: business days under way, or nothing when not known.
  ///   - today: the day on which the estimate is made, its last day too.
  /// - Returns: the estimate, or a refusal with its reason: a load that the trailer does not take, a
  ///   service that the model has no figure for.
  public func estimate(
    _ request: QuoteRequest, over trip: TruckloadTrip, transitDays: Int?, asOf today: CalendarDay
  ) -> QuoteAnswer {
    let equipment = trip.equipment ?? Self.equipment(for: request)
    guard let rate = benchmark.rates[equipment],
      let sheet = sheet(equipment, rate, transitDays)
    else { return model.refused(.truckload(.equipmentNotInSheet(equipment))) }
    var request = request
    if equipment == .reefer53 { request.accessorials.subtract(Self.keptByReefer) }
    let answers = TruckloadRater(holidays: holidays)
      .quote(request, trip: trip, on: sheet, asOf: today)
    return model.estimate(answers)
  }

  /// What a refrigerated trailer does without a further charge.
  private static let keptByReefer: Set<Accessorial> = [.protectFromFreeze, .protectFromHeat]

  private static func equipment(for request: QuoteRequest) -> Equipment {
    request.accessorials.isDisjoint(with: keptByReefer) ? .dryVan53 : .reefer53
  }

  private func sheet(
    _ equipment: Equipment, _ rate: DistanceRate, _ transitDays: Int?
  ) -> RateSheet? {
    let terms = TruckloadTerms(
      fuel: .perDistance(benchmark.fuel), borderUplift: benchmark.borderUplift,
      accessorials: [.borderCrossing: .flat(amount: benchmark.borderFee)],
      borderAccessorials: [.borderCrossing], offerDays: 0)
    let lane = PerMileTariff.Lane(
      service: Self.service, origin: .anywhere, destination: .anywhere, equipment: equipment,
      rate: rate, minimum: benchmark.minimum, transitDays: transitDays)
    return try? RateSheet(
      identity: model.identity(source: benchmark.source),
      currency: benchmark.currency, validity: .always,
      tariff: .perMile(
        PerMileTariff(
          unit: rate.unit,
          services: [PerMileTariff.Service(name: Self.service, terms: terms)], lanes: [lane])))
  }
}
