import Units

extension ClassTariff {
  /// The first service or lane that does not fit, or nothing.
  func contradiction(in currency: Currency) -> RateSheetContradiction? {
    for service in services {
      if let found = service.terms.contradiction(in: currency, of: service.name) { return found }
    }
    for index in lanes.indices {
      if let found = contradiction(inLane: index, currency) { return found }
    }
    return nil
  }

  private func contradiction(inLane index: Int, _ currency: Currency) -> RateSheetContradiction? {
    let lane = lanes[index]
    if serviceNumber(ofLane: index) < 0 { return .unknownService(name: lane.service, lane: index) }
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
