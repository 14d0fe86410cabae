public import Units

/// Finds what could make a bill larger than its quote, and what it would then cost.
///
/// Each cause is priced by asking for the shipment as a carrier would find it, on the same service.
/// Sources: what carriers and brokers name as causes of re-billing (uShip's and Worldwide Express's
/// help pages, brokers' lists of frequent questions); the margin of a reweigh is our own figure,
/// UNVERIFIED.
public struct RebillMeter: Sendable {
  /// How much heavier a reweigh is taken to find freight whose weight looks rounded.
  public static let reweighMargin = Percent(10)

  /// The length from which many carriers charge: 8 ft.
  public static let longestFree = Length(tenthMicrometres: 8 * 3_048_000, shownIn: .feet)

  private let scale: DensityScale

  /// Makes a meter.
  ///
  /// - Parameter scale: the density scale, or nothing for the one in force on the day of shipping.
  public init(scale: DensityScale) {
    self.scale = scale
  }

  /// The risks of a request, each with the total of the same service if it came so.
  ///
  /// - Parameters:
  ///   - request: what was asked.
  ///   - reprice: the total of the same service for a changed request, or nothing without a price.
  /// - Returns: the risks in the order of the handling units, then those of the sites.
  public func risks(
    of request: QuoteRequest, reprice: (QuoteRequest) -> Money?
  ) -> [RebillRisk] {
    findings(in: request).map { cause, changed in
      RebillRisk(cause: cause, worstTotal: changed.flatMap(reprice))
    }
  }

  /// The total of the same service if everything came together, or nothing without a price.
  public func worstTotal(
    of request: QuoteRequest, reprice: (QuoteRequest) -> Money?
  ) -> Money? {
    let found = findings(in: request)
    guard !found.isEmpty else { return nil }
    var worst = request
    for (cause, _) in found { apply(cause, to: &worst) }
    return worst == request ? nil : reprice(worst)
  }

  private func findings(
    in request: QuoteRequest
  ) -> [(cause: RebillRisk.Cause, changed: QuoteRequest?)] {
    let causes = unitCauses(request) + siteCauses(request)
    return causes.map { cause in
      var changed = request
      apply(cause, to: &changed)
      return (cause, changed == request ? nil : changed)
    }
  }

  private func unitCauses(_ request: QuoteRequest) -> [RebillRisk.Cause] {
    request.handlingUnits.enumerated().flatMap { index, unit -> [RebillRisk.Cause] in
      [
        roundedWeight(unit, index), classBelowDensity(unit, index),
        overlong(unit, index, request),
        unit.dimensions == nil ? .dimensionsMissing(handlingUnit: index) : nil,
      ].compactMap { $0 }
    }
  }

  private func roundedWeight(_ unit: HandlingUnit, _ index: Int) -> RebillRisk.Cause? {
    let pounds = unit.weightEach.wholePoundsRoundedUp
    guard unit.weightEach == .pounds(pounds), pounds.isMultiple(of: 5) else { return nil }
    return .roundedWeight(handlingUnit: index, pounds: pounds, reweighed: Self.reweighMargin)
  }

  private func classBelowDensity(_ unit: HandlingUnit, _ index: Int) -> RebillRisk.Cause? {
    guard let declared = unit.declaredClass, unit.nmfc == nil,
      let computed = ClassEstimate(unit, on: scale)?.freightClass, declared < computed
    else { return nil }
    return .classBelowDensity(handlingUnit: index, declared: declared, computed: computed)
  }

  private func overlong(
    _ unit: HandlingUnit, _ index: Int, _ request: QuoteRequest
  ) -> RebillRisk.Cause? {
    guard let longest = unit.dimensions?.longest, longest > Self.longestFree,
      !request.accessorials.contains(.overlength)
    else { return nil }
    return .overlong(handlingUnit: index, longest: longest, limit: Self.longestFree)
  }

  private func siteCauses(_ request: QuoteRequest) -> [RebillRisk.Cause] {
    let ends: [(SiteKind, Accessorial)] = [
      (request.origin.site, .liftgatePickup), (request.destination.site, .liftgateDelivery),
    ]
    return ends.compactMap { site, liftgate in
      guard site != .businessWithDock, !request.accessorials.contains(liftgate) else { return nil }
      return .noDockWithoutLiftgate(liftgate)
    }
  }

  /// Changes the request to what the carrier would find.
  private func apply(_ cause: RebillRisk.Cause, to request: inout QuoteRequest) {
    switch cause {
    case .roundedWeight(let index, let pounds, let margin):
      let heavier = ExactDecimal(pounds) * (100 + margin.value)
      let found = heavier.divided(by: 100, places: 0)
      request.handlingUnits[index].weightEach = .pounds(Int(found.significand))
    case .noDockWithoutLiftgate(let liftgate): request.accessorials.insert(liftgate)
    case .classBelowDensity(let index, _, let computed):
      request.handlingUnits[index].declaredClass = computed
    case .overlong: request.accessorials.insert(.overlength)
    case .dimensionsMissing: break
    }
  }
}
