import Units

extension RateTerms {
  /// The first term that is not possible, or nothing.
  func contradiction(in currency: Currency, of service: String) -> RateSheetContradiction? {
    for (term, percent, limit) in percentages
    where !(Percent.zero...Percent(limit)).contains(percent) {
      return .percentNotPossible(percent, term: term, service: service)
    }
    let amounts = [tariffMinimum, absoluteMinimum].compactMap { $0 }
    if let amount = amounts.first(where: { !$0.isPossible(in: currency) }) {
      return .amountNotPossible(amount, service: service)
    }
    return AccessorialCharge.contradiction(in: accessorials, currency, owner: service)
      ?? limitContradiction(of: service) ?? accessorialContradiction(of: service)
      ?? space.problem.map { .spaceNotPossible($0, service: service) }
  }

  private func limitContradiction(of service: String) -> RateSheetContradiction? {
    if let offerDays, !(0...366).contains(offerDays) {
      return .offerDaysNotPossible(days: offerDays, service: service)
    }
    if let mass = heaviestShipment, mass <= .zero || mass > FieldProblem.heaviestFreight {
      return .heaviestShipmentNotPossible(mass, service: service)
    }
    if let side = longestSide, side <= .inches(0) || side > FieldProblem.longestSide {
      return .longestSideNotPossible(side, service: service)
    }
    return nil
  }

  private func accessorialContradiction(of service: String) -> RateSheetContradiction? {
    // What the terms do not price, the schedule may.
    guard accessorialSchedule == nil else { return nil }
    let uses: [(RateSheetContradiction.AccessorialUse, Set<Accessorial>)] = [
      (.border, borderAccessorials), (.fuel, fuelledAccessorials),
    ]
    for (use, named) in uses {
      for accessorial in named.sorted() where accessorials[accessorial] == nil {
        return .accessorialWithoutPrice(accessorial, use: use, service: service)
      }
    }
    return nil
  }

  /// Every percentage with its name and the largest that is possible.
  private var percentages: [(term: String, percent: Percent, limit: Int)] {
    let byClass = classDiscounts.sorted { $0.key < $1.key }
      .map { (term: "a discount of class \($0.key.name)", percent: $0.value, limit: 100) }
    let fixedFuel = fuel.percent.map { (term: "fuel", percent: $0, limit: 500) }
    return [
      (term: "a discount", percent: discount, limit: 100),
      (term: "a discount on the minimum", percent: minimumDiscount, limit: 100),
    ] + byClass + (fixedFuel.map { [$0] } ?? [])
  }
}
