import Units

extension LTLRater {
  /// The class of every line: the declared one, else the one that density gives.
  func classifiedLines(of request: QuoteRequest) throws(Refusal.Reason) -> [LTLRating.Line] {
    let scale = scale.map(DensityScale.named) ?? .standard(on: request.shipDay)
    var lines: [LTLRating.Line] = []
    lines.reserveCapacity(request.handlingUnits.count)
    for (index, unit) in request.handlingUnits.enumerated() {
      let estimate =
        unit.declaredClass == nil ? ClassEstimate(unit, on: scale, rule: dimensionRule) : nil
      guard let actual = unit.declaredClass ?? estimate?.freightClass else {
        throw .classUnknown(handlingUnit: index)
      }
      lines.append(
        LTLRating.Line(
          handlingUnit: index, pounds: unit.totalWeight.wholePoundsRoundedUp,
          actualClass: actual, ratedClass: actual, estimate: estimate))
    }
    return lines
  }
}

extension RateTerms {
  /// Refuses what the service does not take.
  func checkLimits(
    _ request: QuoteRequest, _ dimensionRule: DimensionRule
  ) throws(Refusal.Reason) {
    if let limit = heaviestShipment, request.totalWeight > limit {
      throw .overWeight(weight: request.totalWeight, limit: limit)
    }
    if let cause = space.volumeQuote?.cause(of: request, rule: dimensionRule) {
      throw .needsVolumeQuote(cause)
    }
    guard let limit = longestSide else { return }
    for (index, unit) in request.handlingUnits.enumerated() {
      guard let longest = unit.dimensions?.longest, longest > limit else { continue }
      throw .dimensionOverLimit(handlingUnit: index, longest: longest, limit: limit)
    }
  }
}
