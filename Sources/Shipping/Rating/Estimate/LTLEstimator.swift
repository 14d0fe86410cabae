import RealModule
public import Units

/// Estimates less-than-truckload freight where there is neither a rate sheet nor a live rate.
///
/// The answer is an offer of basis ``Offer/Basis/estimate`` with a range: to be shown as an ESTIMATE
/// with the day of its figures, after every real offer, and never to be booked.
public struct LTLEstimator: Sendable {
  /// The figures of the model.
  public let benchmark: LTLBenchmark

  /// The holidays that delivery days step over.
  public let holidays: HolidayCalendar

  /// Makes an estimator.
  public init(benchmark: LTLBenchmark, holidays: HolidayCalendar) {
    self.benchmark = benchmark
    self.holidays = holidays
  }

  private var model: EstimateModel {
    EstimateModel(
      service: "LTL", below: benchmark.below, above: benchmark.above,
      figuresOf: benchmark.figuresOf)
  }

  /// The estimate for a request over a distance on the road.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - distance: the whole way on the road, through the border port where there is one.
  ///   - transitDays: business days under way, or nothing when not known.
  ///   - today: the day on which the estimate is made, its last day too.
  /// - Returns: the estimate, or a refusal with its reason: a weight or a class that the model does
  ///   not know, a service without a published range.
  public func estimate(
    _ request: QuoteRequest, over distance: Distance, transitDays: Int?, asOf today: CalendarDay
  ) -> QuoteAnswer {
    guard let sheet = sheet(request, distance, transitDays) else {
      return model.refused(.noAnswer(detail: "the distance is not one that the model knows"))
    }
    let answers = LTLRater(holidays: holidays).quote(request, on: sheet, asOf: today)
    return model.estimate(answers)
  }

  /// The factor of a distance: `(miles / reference miles) ^ exponent`, rounded half-up to four places.
  func distanceFactor(_ distance: Distance) -> ExactDecimal? {
    guard distance > .zero, benchmark.reference > .zero,
      let exponent = Double("\(benchmark.exponent)")
    else { return nil }
    let ratio = Double(distance.millimetres) / Double(benchmark.reference.millimetres)
    let factor = (Double.pow(ratio, exponent) * 10_000).rounded()
    return ExactDecimal(significand: Int128(factor), scale: 4)
  }

  private func sheet(
    _ request: QuoteRequest, _ distance: Distance, _ transitDays: Int?
  ) -> RateSheet? {
    guard let factor = distanceFactor(distance) else { return nil }
    let lane = request.crossesBorder ? benchmark.crossBorderFactor : 1
    let scale = benchmark.base * factor * benchmark.marketIndex * lane
    var rates = ClassRateTable()
    for (freightClass, classFactor) in benchmark.classFactors {
      for (column, breakFactor) in benchmark.breakFactors {
        let rate = (scale * classFactor * breakFactor).rounded(toPlaces: 2)
        rates[freightClass, column] = HundredweightRate(rate)
      }
    }
    return try? RateSheet(
      identity: model.identity(source: benchmark.source),
      currency: benchmark.currency, validity: .always,
      services: [ClassTariff.Service(name: "LTL", terms: terms(request))],
      lanes: [
        ClassTariff.Lane(
          service: "LTL", origin: .anywhere, destination: .anywhere, rates: rates,
          transitDays: transitDays)
      ])
  }

  private func terms(_ request: QuoteRequest) -> RateTerms {
    RateTerms(
      absoluteMinimum: request.crossesBorder ? benchmark.crossBorderMinimum : benchmark.minimum,
      fuel: .fixed(benchmark.fuel),
      accessorials: benchmark.accessorials.mapValues { .flat(amount: $0) },
      borderAccessorials: benchmark.accessorials[.borderCrossing] == nil ? [] : [.borderCrossing],
      offerDays: 0)
  }
}
