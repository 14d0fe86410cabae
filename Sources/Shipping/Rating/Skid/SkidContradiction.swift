import Units

/// Why the parts of skid or foot rates do not fit together; lanes are counted from zero.
public enum SkidContradiction: Hashable, Sendable {
  /// A service has a term that only class rates have.
  case termOfClassRates(String, service: String)
  /// A side of a skid is under a foot or its weight under a pound, or one is absurdly large.
  case skidNotPossible(service: String)
  /// A lane has no price.
  case noPrice(lane: Int)
  /// A lane has whole amounts and amounts for each.
  case twoWays(lane: Int)
  /// A lane has an amount for further ones, and none for the first.
  case additionalAlone(lane: Int)
  /// A number stands twice, or is not from 1 to 1 000.
  case countNotPossible(Int, lane: Int)
  /// The greatest charge of a lane is below its least.
  case maximumBelowMinimum(lane: Int)

  /// The contradiction in one sentence with its mend.
  var sentence: String {
    switch self {
    case .termOfClassRates(let term, let service):
      "service \(service) has \(term), which only class rates can have; take it out."
    case .skidNotPossible(let service):
      "the size or weight of a skid of service \(service) is not possible; "
        + "give what the carrier states."
    case .noPrice(let lane): "lane \(lane + 1) has no price; give one, or take it out."
    case .twoWays(let lane):
      "lane \(lane + 1) has whole amounts and amounts for each; give one kind."
    case .additionalAlone(let lane):
      "lane \(lane + 1) has an amount for further ones only; give the first amounts."
    case .countNotPossible(let count, let lane):
      "\(count) of lane \(lane + 1) is not possible; give each number from 1 to 1 000 once."
    case .maximumBelowMinimum(let lane):
      "the greatest charge of lane \(lane + 1) is below the least; exchange them, or mend one."
    }
  }
}

extension SkidTariff {
  /// The first service or lane that does not fit, or nothing.
  func contradiction(in currency: Currency) -> RateSheetContradiction? {
    for service in services {
      if let found = service.terms.contradiction(in: currency, of: service.name) { return found }
      if let found = contradiction(in: service) { return .skid(found) }
    }
    for index in lanes.indices {
      if serviceNumber(ofLane: index) < 0 {
        return .unknownService(name: lanes[index].service, lane: index)
      }
      if let found = amountContradiction(inLane: index, currency) { return found }
      if let found = contradiction(inLane: index) { return .skid(found) }
    }
    return nil
  }

  private func contradiction(in service: Service) -> SkidContradiction? {
    let terms = service.terms
    let classTerms = [
      ("discounts by class", !terms.classDiscounts.isEmpty),
      ("freight of all kinds", !terms.freightAllKinds.isEmpty),
      ("rules of space that construct a weight", terms.space.constructs),
    ]
    if let (term, _) = classTerms.first(where: \.1) {
      return .termOfClassRates(term, service: service.name)
    }
    let counting = service.counting
    let sides = [counting.length, counting.width]
    let isSized = sides.allSatisfy { $0 >= .inches(12) && $0 <= FieldProblem.longestSide }
    let isWeighed = counting.heaviest.map {
      $0 >= .pounds(1) && $0 <= FieldProblem.heaviestFreight
    }
    return isSized && isWeighed ?? true ? nil : .skidNotPossible(service: service.name)
  }

  private func amountContradiction(
    inLane index: Int, _ currency: Currency
  ) -> RateSheetContradiction? {
    let lane = lanes[index]
    let prices = lane.prices
    let amounts =
      (prices.totals + prices.each).map(\.amount)
      + [prices.additional, lane.minimum, lane.maximum].compactMap { $0 }
    if let amount = amounts.first(where: { !$0.isPossible(in: currency) }) {
      return .amountNotPossible(amount, service: lane.service)
    }
    if let days = lane.transitDays, !(0...366).contains(days) {
      return .transitDaysNotPossible(days: days, lane: index)
    }
    return nil
  }

  private func contradiction(inLane index: Int) -> SkidContradiction? {
    let lane = lanes[index]
    let prices = lane.prices
    if prices.totals.isEmpty, prices.each.isEmpty {
      return prices.additional == nil ? .noPrice(lane: index) : .additionalAlone(lane: index)
    }
    if !prices.totals.isEmpty, !prices.each.isEmpty { return .twoWays(lane: index) }
    if prices.additional != nil, prices.totals.isEmpty { return .additionalAlone(lane: index) }
    var last = 0
    for step in prices.totals + prices.each {
      guard step.count > last, step.count <= 1_000 else {
        return .countNotPossible(step.count, lane: index)
      }
      last = step.count
    }
    if let least = lane.minimum, let most = lane.maximum, most < least {
      return .maximumBelowMinimum(lane: index)
    }
    return nil
  }
}
