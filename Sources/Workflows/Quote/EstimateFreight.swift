import ReferenceData
public import Shipping
public import Units

/// Estimates freight where no carrier has a price: a range from public figures, never an offer.
public struct EstimateFreight: Sendable {
  private let findRoute: FindRoute
  private let estimator: LTLEstimator?

  /// Makes the workflow for a desk, with the bundled figures.
  public init(desk: Desk) {
    findRoute = FindRoute(desk: desk)
    estimator = LTLBenchmark.bundled.map { LTLEstimator(benchmark: $0, holidays: desk.holidays) }
  }

  /// Estimates a request over the road through the port that it names, else the best one.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - day: the day on which it is estimated, its last day too.
  /// - Returns: the estimate, or a refusal with its reason; nothing for what goes by parcel, which
  ///   the figures do not know.
  public func callAsFunction(_ request: QuoteRequest, asOf day: CalendarDay) -> QuoteAnswer? {
    guard let estimator, !ModeAdvice(ModeMeasures(request)).allowsParcel else { return nil }
    do throws(RouteRefusal) {
      let found = try findRoute(RouteQuestion(request))
      return estimator.estimate(
        request, over: found.route.distance, transitDays: found.transit?.days, asOf: day)
    } catch {
      return .refusal(
        Refusal(
          carrier: LTLEstimator.carrier, source: "benchmark",
          reason: .noAnswer(detail: error.reasonText)))
    }
  }
}

extension ModeAdvice {
  fileprivate var allowsParcel: Bool { self[.parcel]?.isFeasible ?? false }
}
