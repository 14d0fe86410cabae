import Units

extension ClassTariff {
  /// The first service or lane that does not fit, or nothing.
  func contradiction(in currency: Currency) -> RateSheetContradiction? {
    for service in services {
      if let found = contradiction(in: service, currency) { return found }
    }
    for index in lanes.indices {
      if let found = contradiction(inLane: index, currency) { return found }
    }
    return nil
  }

  private func contradiction(in service: Service, _ currency: Currency) -> RateSheetContradiction? {
    let terms = service.terms
    let discounts = [terms.discount, terms.minimumDiscount] + terms.classDiscounts.values
    for percent in discounts where !(Percent.zero...Percent(100)).contains(percent) {
      return .percentNotPossible(percent, service: service.name)
    }
    let surcharges =
      [terms.fuel.percent].compactMap { $0 } + terms.accessorials.values.compactMap(\.percent)
    for percent in surcharges where !(Percent.zero...Percent(500)).contains(percent) {
      return .percentNotPossible(percent, service: service.name)
    }
    let amounts =
      [terms.tariffMinimum, terms.absoluteMinimum].compactMap { $0 }
      + terms.accessorials.values.flatMap(\.amounts)
    return amounts.first { !$0.isPossible(in: currency) }.map {
      .amountNotPossible($0, service: service.name)
    }
  }

  private func contradiction(inLane index: Int, _ currency: Currency) -> RateSheetContradiction? {
    let lane = lanes[index]
    if serviceOfLane[index] < 0 { return .unknownService(name: lane.service, lane: index) }
    if let minimum = lane.tariffMinimum, !minimum.isPossible(in: currency) {
      return .amountNotPossible(minimum, service: lane.service)
    }
    if let days = lane.transitDays, !(0...366).contains(days) {
      return .transitDaysNotPossible(days: days, lane: index)
    }
    return nil
  }
}

extension Money {
  /// True for an amount that a sheet of the currency can hold: from zero to a million.
  func isPossible(in currency: Currency) -> Bool {
    self.currency == currency && amount >= .zero && amount <= 1_000_000
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
