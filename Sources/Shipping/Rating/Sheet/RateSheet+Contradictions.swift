public import Units

/// Why the parts of a rate sheet do not fit together.
public enum RateSheetContradiction: Error, Hashable, Sendable {
  /// The sheet names no carrier.
  case carrierMissing
  /// The sheet has no service.
  case noService
  /// Two services have one name.
  case serviceTwice(name: String)
  /// A lane names a service that the sheet does not have.
  case unknownService(name: String, lane: Int)
  /// An amount has another currency than the sheet, or is below zero or absurdly large.
  case amountNotPossible(Money, service: String)
  /// A percentage is not possible: a discount outside 0 to 100, a fuel surcharge outside 0 to 500.
  case percentNotPossible(Percent, service: String)
  /// Transit days are below zero or over a year.
  case transitDaysNotPossible(days: Int, lane: Int)
}

extension RateSheetContradiction {
  /// The contradiction in one sentence with its mend.
  public var sentence: String {
    switch self {
    case .carrierMissing: "the sheet names no carrier; give the carrier's name."
    case .noService: "the sheet has no service; give at least one."
    case .serviceTwice(let name): "service \(name) stands twice; give each service once."
    case .unknownService(let name, let lane):
      "lane \(lane + 1) names service \(name), which the sheet does not have; "
        + "add the service or mend the name."
    case .amountNotPossible(let money, let service):
      "amount \(money) of service \(service) is not possible; "
        + "use the sheet's currency and an amount from 0 to a million."
    case .percentNotPossible(let percent, let service):
      "\(percent) of service \(service) is not possible; "
        + "a discount is from 0 to 100 and a surcharge from 0 to 500."
    case .transitDaysNotPossible(let days, let lane):
      "\(days) transit days of lane \(lane + 1) are not possible; give 0 to 366."
    }
  }
}

extension RateSheet {
  /// The first contradiction, or nothing.
  var contradiction: RateSheetContradiction? {
    if identity.carrier.allSatisfy(\.isWhitespace) { return .carrierMissing }
    if services.isEmpty { return .noService }
    var names: Set<String> = []
    for service in services {
      guard names.insert(service.name).inserted else { return .serviceTwice(name: service.name) }
      if let found = contradiction(in: service) { return found }
    }
    for index in lanes.indices {
      if let found = contradiction(inLane: index) { return found }
    }
    return nil
  }

  private func contradiction(in service: Service) -> RateSheetContradiction? {
    let terms = service.terms
    let discounts = [terms.discount, terms.minimumDiscount] + terms.classDiscounts.values
    for percent in discounts where !(Percent.zero...Percent(100)).contains(percent) {
      return .percentNotPossible(percent, service: service.name)
    }
    let surcharges = [terms.fuel] + terms.accessorials.values.compactMap(\.percent)
    for percent in surcharges where !(Percent.zero...Percent(500)).contains(percent) {
      return .percentNotPossible(percent, service: service.name)
    }
    let amounts =
      [terms.tariffMinimum, terms.absoluteMinimum].compactMap { $0 }
      + terms.accessorials.values.flatMap(\.amounts)
    return amounts.first { !isPossible($0) }.map {
      .amountNotPossible($0, service: service.name)
    }
  }

  private func contradiction(inLane index: Int) -> RateSheetContradiction? {
    let lane = lanes[index]
    if serviceOfLane[index] < 0 { return .unknownService(name: lane.service, lane: index) }
    if let minimum = lane.tariffMinimum, !isPossible(minimum) {
      return .amountNotPossible(minimum, service: lane.service)
    }
    if let days = lane.transitDays, !(0...366).contains(days) {
      return .transitDaysNotPossible(days: days, lane: index)
    }
    return nil
  }

  private func isPossible(_ money: Money) -> Bool {
    money.currency == currency && money.amount >= .zero && money.amount <= 1_000_000
  }
}

extension AccessorialCharge {
  fileprivate var amounts: [Money] {
    switch self {
    case .flat(let amount): [amount]
    case .perHundredweight(_, let low, let high): [low, high].compactMap { $0 }
    case .percentOfLinehaul(_, let low, let high): [low, high].compactMap { $0 }
    case .perHandlingUnit(let amount, let low, let high): [amount, low, high].compactMap { $0 }
    }
  }

  fileprivate var percent: Percent? {
    guard case .percentOfLinehaul(let percent, _, _) = self else { return nil }
    return percent
  }
}
