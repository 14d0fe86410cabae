public import Units

/// Finds what could make a bill larger than its quote, and what it would then cost.
///
/// Each cause is priced by asking for the shipment as a carrier would find it, on the same service.
/// Sources: what carriers and brokers name as causes of re-billing (uShip's and Worldwide Express's
/// help pages, brokers' lists of frequent questions). The margin of a reweigh, and that a business
/// without a dock is what a carrier may take for a home, are our own, UNVERIFIED.
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
  ///   - kind: the kind of the prices, which decides what they can depend on.
  ///   - reprice: the total of the same service for a changed request, or nothing without a price.
  /// - Returns: the risks in the order of the handling units, then those of the sites.
  public func risks(
    of request: QuoteRequest, on kind: TariffKind, reprice: (QuoteRequest) -> Money?
  ) -> [RebillRisk] {
    causes(in: request, on: kind).map { cause in
      let found = changed(request, by: [cause])
      return RebillRisk(cause: cause, worstTotal: found == request ? nil : reprice(found))
    }
  }

  /// The price if all of the risks came together.
  ///
  /// Risks without a price are left out of it, which makes it open-ended. Where the carrier has no price
  /// for all together, the dearest one alone stands for them.
  ///
  /// - Parameters:
  ///   - risks: the risks of the request, each with its total.
  ///   - request: what was asked.
  ///   - reprice: the total of the same service for a changed request, or nothing without a price.
  /// - Returns: the worst case; nothing where no risk has a price.
  public func worstCase(
    of risks: [RebillRisk], for request: QuoteRequest, reprice: (QuoteRequest) -> Money?
  ) -> WorstCase? {
    let priced = risks.filter { $0.worstTotal != nil }
    guard let dearest = priced.compactMap(\.worstTotal).max() else { return nil }
    let together = reprice(changed(request, by: priced.map(\.cause)))
    return WorstCase(
      total: max(together ?? dearest, dearest),
      isOpenEnded: together == nil || priced.count < risks.count)
  }

  private func causes(in request: QuoteRequest, on kind: TariffKind) -> [RebillRisk.Cause] {
    (unitCauses(request) + siteCauses(request)).filter { $0.concerns(kind) }
  }

  private func changed(_ request: QuoteRequest, by causes: [RebillRisk.Cause]) -> QuoteRequest {
    var found = request
    for cause in causes { apply(cause, to: &found) }
    return found
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
    let weight = unit.weightEach
    guard weight.unit == .pounds || weight.unit == .kilograms,
      weight.grains.isMultiple(of: 5 * weight.unit.grains)
    else { return nil }
    return .roundedWeight(handlingUnit: index, weight: weight, reweighed: Self.reweighMargin)
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

  /// Both ends without a dock: one may need a lift gate, and one may be a home.
  private func siteCauses(_ request: QuoteRequest) -> [RebillRisk.Cause] {
    let ends: [(site: SiteKind, liftgate: Accessorial, home: Accessorial)] = [
      (request.origin.site, .liftgatePickup, .residentialPickup),
      (request.destination.site, .liftgateDelivery, .residentialDelivery),
    ]
    return ends.flatMap { end -> [RebillRisk.Cause] in
      guard end.site != .businessWithDock else { return [] }
      let asked = request.accessorials
      return (asked.contains(end.liftgate) ? [] : [.noDockWithoutLiftgate(end.liftgate)])
        + (end.site == .businessWithoutDock && !asked.contains(end.home)
          ? [.homeLike(end.home)] : [])
    }
  }

  /// Changes the request to what the carrier would find.
  private func apply(_ cause: RebillRisk.Cause, to request: inout QuoteRequest) {
    switch cause {
    case .roundedWeight(let index, let weight, let margin):
      let heavier = weight.value(in: weight.unit) * (100 + margin.value)
      let found = heavier.divided(by: 100, places: 0).significand
      // The class stays the one of the quote: a lower one of the heavier freight would hide the risk.
      let unit = request.handlingUnits[index]
      request.handlingUnits[index].declaredClass =
        unit.declaredClass ?? ClassEstimate(unit, on: scale)?.freightClass
      request.handlingUnits[index].weightEach = Mass(
        grains: found * weight.unit.grains, shownIn: weight.unit)
    case .noDockWithoutLiftgate(let liftgate): request.accessorials.insert(liftgate)
    case .homeLike(.residentialPickup): request.origin.site = .residence
    case .homeLike: request.destination.site = .residence
    case .classBelowDensity(let index, _, let computed):
      request.handlingUnits[index].declaredClass = computed
    case .overlong: request.accessorials.insert(.overlength)
    case .dimensionsMissing: break
    }
  }
}
