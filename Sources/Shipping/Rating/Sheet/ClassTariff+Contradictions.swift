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
    for (term, percent, limit) in terms.percentages
    where !(Percent.zero...Percent(limit)).contains(percent) {
      return .percentNotPossible(percent, term: term, service: service.name)
    }
    let amounts =
      [terms.tariffMinimum, terms.absoluteMinimum].compactMap { $0 }
      + terms.accessorials.values.flatMap(\.amounts)
    if let amount = amounts.first(where: { !$0.isPossible(in: currency) }) {
      return .amountNotPossible(amount, service: service.name)
    }
    return contradiction(inLimitsOf: service) ?? contradiction(inAccessorialsOf: service)
  }

  private func contradiction(inLimitsOf service: Service) -> RateSheetContradiction? {
    let terms = service.terms
    if let days = terms.offerDays, !(0...366).contains(days) {
      return .offerDaysNotPossible(days: days, service: service.name)
    }
    if let mass = terms.heaviestShipment, mass <= .zero || mass > FieldProblem.heaviestFreight {
      return .heaviestShipmentNotPossible(mass, service: service.name)
    }
    let side = terms.longestSide
    if let side, side <= .inches(0) || side > FieldProblem.longestSide {
      return .longestSideNotPossible(side, service: service.name)
    }
    return nil
  }

  private func contradiction(inAccessorialsOf service: Service) -> RateSheetContradiction? {
    let terms = service.terms
    let uses: [(RateSheetContradiction.AccessorialUse, Set<Accessorial>)] = [
      (.border, terms.borderAccessorials), (.fuel, terms.fuelledAccessorials),
    ]
    for (use, accessorials) in uses {
      for accessorial in accessorials.sorted() where terms.accessorials[accessorial] == nil {
        return .accessorialWithoutPrice(accessorial, use: use, service: service.name)
      }
    }
    return nil
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

extension RateTerms {
  /// Every percentage with its name and the largest that is possible.
  fileprivate var percentages: [(term: String, percent: Percent, limit: Int)] {
    let byClass = classDiscounts.sorted { $0.key < $1.key }
      .map { (term: "a discount of class \($0.key.name)", percent: $0.value, limit: 100) }
    let surcharges = accessorials.sorted { $0.key < $1.key }.compactMap { name, charge in
      charge.percent.map { (term: name.name, percent: $0, limit: 500) }
    }
    let fixedFuel = fuel.percent.map { (term: "fuel", percent: $0, limit: 500) }
    return [
      (term: "a discount", percent: discount, limit: 100),
      (term: "a discount on the minimum", percent: minimumDiscount, limit: 100),
    ] + byClass + (fixedFuel.map { [$0] } ?? []) + surcharges
  }
}

extension Money {
  /// True for an amount that a sheet of the currency can hold: from zero to a million.
  func isPossible(in currency: Currency) -> Bool {
    self.currency == currency && amount >= .zero && amount <= 1_000_000
  }
}

extension AccessorialCharge {
  /// Every amount of the charge.
  var amounts: [Money] {
    switch self {
    case .flat(let amount): [amount]
    case .perHundredweight(_, let low, let high): [low, high].compactMap { $0 }
    case .percentOfLinehaul(_, let low, let high): [low, high].compactMap { $0 }
    case .perHandlingUnit(let amount, let low, let high): [amount, low, high].compactMap { $0 }
    }
  }

  /// The share of the charge, if it is one.
  var percent: Percent? {
    guard case .percentOfLinehaul(let percent, _, _) = self else { return nil }
    return percent
  }
}
