import ReferenceData
public import Shipping
public import Units

/// Estimates freight where no carrier has a price: a range from public figures, never an offer.
public struct EstimateFreight: Sendable {
  private let findRoute: FindRoute
  private let lessThanTruckload: LTLEstimator?
  private let truckload: TruckloadEstimator?

  /// Makes the workflow for a desk, with the bundled figures.
  public init(desk: Desk) {
    findRoute = FindRoute(desk: desk)
    lessThanTruckload = LTLBenchmark.bundled.map {
      LTLEstimator(benchmark: $0, holidays: desk.holidays)
    }
    truckload = TruckloadBenchmark.bundled.map {
      TruckloadEstimator(benchmark: $0, holidays: desk.holidays)
    }
  }

  /// Estimates a request over the road through the port that it names, else the best one.
  ///
  /// Freight by less than a truckload, and truckloads from the size on at which carriers sell parts of
  /// a trailer; freight that fills a trailer by truckload alone.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - day: the day on which it is estimated, its last day too.
  /// - Returns: an estimate for each mode, or a refusal with its reason; nothing for what goes by
  ///   parcel, for which no public figures are known.
  public func callAsFunction(_ request: QuoteRequest, asOf day: CalendarDay) -> [QuoteAnswer] {
    let advice = ModeAdvice(ModeMeasures(request))
    guard !advice.allowsParcel else { return [] }
    var answers: [QuoteAnswer] = []
    do throws(RouteRefusal) {
      if let lessThanTruckload, !advice.fillsTrailer {
        let found = try findRoute(RouteQuestion(request))
        answers.append(
          lessThanTruckload.estimate(
            request, over: found.route.distance, transitDays: found.transit?.days, asOf: day))
      }
      if let truckload, advice.sharesTrailer || advice.fillsTrailer {
        let found = try findRoute(RouteQuestion(truckload: request))
        answers.append(
          truckload.estimate(
            request,
            over: TruckloadTrip(distance: found.route.distance, source: FindTrip.source),
            transitDays: found.transit?.days, asOf: day))
      }
      return answers
    } catch {
      return [
        .refusal(
          Refusal(
            carrier: EstimateModel.carrier, source: "benchmark",
            reason: .noRoute(detail: "\(error.field) \(error.reasonText)", mend: error.mend)))
      ]
    }
  }
}

extension ModeAdvice {
  fileprivate var allowsParcel: Bool { self[.parcel]?.isFeasible ?? false }

  /// True for freight of the size of a trailer.
  fileprivate var fillsTrailer: Bool {
    self[.fullTruckload]?.reasonsFor.contains {
      if case .reaches = $0 { true } else { false }
    } ?? false
  }

  /// True for freight of a size at which a part of a trailer is sold, or that is too large for less
  /// than a truckload.
  fileprivate var sharesTrailer: Bool {
    (self[.partialTruckload]?.isFeasible ?? false)
      || !(self[.lessThanTruckload]?.isFeasible ?? true)
  }
}
