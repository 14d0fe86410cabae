import Units

extension LTLRater {
  /// Why no service of the sheet can be used, or nothing.
  func sheetReason(_ request: QuoteRequest, _ sheet: RateSheet) -> Refusal.Reason? {
    if let lastDay = sheet.validity.through, request.shipDay > lastDay {
      return .sheetExpired(lastDay: lastDay, shipDay: request.shipDay)
    }
    if let firstDay = sheet.validity.from, request.shipDay < firstDay {
      return .sheetNotYetValid(firstDay: firstDay, shipDay: request.shipDay)
    }
    if let wanted = request.currency, wanted != sheet.currency {
      return .wrongCurrency(wanted: wanted, sheet: sheet.currency)
    }
    let weight = request.totalWeight
    let limit = FieldProblem.heaviestFreight
    return weight > limit ? .overWeight(weight: weight, limit: limit) : nil
  }

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

  /// Refuses what a service does not take.
  func checkLimits(_ request: QuoteRequest, _ terms: RateTerms) throws(Refusal.Reason) {
    if let limit = terms.heaviestShipment, request.totalWeight > limit {
      throw .overWeight(weight: request.totalWeight, limit: limit)
    }
    guard let limit = terms.longestSide else { return }
    for (index, unit) in request.handlingUnits.enumerated() {
      guard let longest = unit.dimensions?.longest, longest > limit else { continue }
      throw .dimensionOverLimit(handlingUnit: index, longest: longest, limit: limit)
    }
  }
}

extension Refusal.Reason: Error {}

extension RateSheet {
  /// A refusal in the name of this sheet.
  func refusal(_ reason: Refusal.Reason, service: String?) -> Refusal {
    Refusal(
      carrier: identity.carrier, service: service, source: "sheet \(identity.title)",
      reason: reason)
  }

  /// The number of the lane of each service that serves two places best, or -1.
  func lanes(from origin: Place, to destination: Place) -> [Int] {
    var best = [Int](repeating: -1, count: services.count)
    var bestRank = [Int](repeating: -1, count: services.count)
    laneIndex.forEachLane(from: origin, to: destination) { lane, rank in
      let service = serviceOfLane[lane]
      let isBetter = rank > bestRank[service] || rank == bestRank[service] && lane < best[service]
      guard isBetter else { return }
      best[service] = lane
      bestRank[service] = rank
    }
    return best
  }
}
