import Units

extension PerMileTariff {
  /// The first service or lane that does not fit, or nothing.
  func contradiction(in currency: Currency) -> RateSheetContradiction? {
    for service in services {
      let found =
        service.percentContradiction ?? service.amountContradiction(in: currency)
        ?? AccessorialCharge.contradiction(
          in: service.terms.accessorials, currency, owner: service.name)
        ?? service.limitContradiction ?? service.accessorialContradiction
      if let found { return found }
    }
    if let stray = strayLane { return .unknownService(name: lanes[stray].service, lane: stray) }
    for index in lanes.indices {
      if let found = contradiction(inLane: index, currency) { return found }
    }
    return nil
  }

  private func contradiction(
    inLane index: Int, _ currency: Currency
  ) -> RateSheetContradiction? {
    let lane = lanes[index]
    if lane.rate.isZero || lane.rate.unit != unit {
      return .perMile(.rateNotPossible(lane.rate, lane: index))
    }
    let amounts = [lane.minimum, lane.tolls].compactMap { $0 }
    if let amount = amounts.first(where: { !$0.isPossible(in: currency) }) {
      return .amountNotPossible(amount, service: lane.service)
    }
    if let days = lane.transitDays, !(0...366).contains(days) {
      return .transitDaysNotPossible(days: days, lane: index)
    }
    return nil
  }
}

extension PerMileTariff.Service {
  fileprivate var percentContradiction: RateSheetContradiction? {
    var percentages = [("the uplift across the border", terms.borderUplift)]
    if let fuel = terms.fuel.percent { percentages.append(("fuel", fuel)) }
    return percentages.first { !(Percent.zero...Percent(500)).contains($0.1) }
      .map { .percentNotPossible($0.1, term: $0.0, service: name) }
  }

  fileprivate func amountContradiction(in currency: Currency) -> RateSheetContradiction? {
    let amounts =
      [
        terms.stopFee, terms.layover, terms.tarp, terms.detention?.perHour, terms.detention?.atMost,
      ].compactMap { $0 }
    return amounts.first { !$0.isPossible(in: currency) }
      .map { .amountNotPossible($0, service: name) }
  }

  fileprivate var limitContradiction: RateSheetContradiction? {
    if let days = terms.offerDays, !(0...366).contains(days) {
      return .offerDaysNotPossible(days: days, service: name)
    }
    if let wait = terms.detention,
      !(0...10_080).contains(wait.freeMinutes) || !(1...1_440).contains(wait.stepMinutes)
    {
      return .perMile(
        .minutesNotPossible(free: wait.freeMinutes, step: wait.stepMinutes, service: name))
    }
    let weights: [(String, Mass?)] = [
      ("the payload", terms.payload), ("the payload across the border", terms.borderPayload),
      ("the empty weight", terms.emptyWeight),
    ]
    for case (let term, let mass?) in weights
    where mass <= .zero || mass > FieldProblem.heaviestFreight {
      return .perMile(.weightNotPossible(mass, term: term, service: name))
    }
    return nil
  }

  fileprivate var accessorialContradiction: RateSheetContradiction? {
    guard terms.accessorialSchedule == nil else { return nil }
    let uses: [(RateSheetContradiction.AccessorialUse, Set<Accessorial>)] = [
      (.border, terms.borderAccessorials), (.fuel, terms.fuelledAccessorials),
    ]
    for (use, accessorials) in uses {
      for accessorial in accessorials.sorted() where terms.accessorials[accessorial] == nil {
        return .accessorialWithoutPrice(accessorial, use: use, service: name)
      }
    }
    return nil
  }
}
