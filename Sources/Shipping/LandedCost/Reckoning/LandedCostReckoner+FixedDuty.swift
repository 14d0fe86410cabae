import Units

extension LandedCostReckoner {
  /// Adds one rate in place of duty and taxes, reckoned once for all lines under it.
  mutating func addGlobalRates(_ rules: [Candidate<Percent>]) {
    for candidate in rules {
      let rule = candidate.rule
      var weights: [Int64] = []
      for index in states.indices {
        let isMeant = first(of: rules, for: index) === rule
        weights.append(isMeant ? states[index].value.minorUnits : 0)
      }
      let base = money(weights.reduce(0, +))
      guard !base.isZero else { continue }
      cite(rule.citation)
      costs.append(
        CostLine(
          .globalRate, rule.citation.title, .known(base.share(rule.effect)),
          .share(rule.effect, of: base), rule: rule.citation, payer: importPayer,
          certainty: certainty(rule.citation), weights: weights))
    }
  }

  /// Adds a fixed duty for each different number among the lines of a rule.
  mutating func addClassDuties(_ rules: [Candidate<Money>]) throws(LandedCostRefusal) {
    for candidate in rules {
      let rule = candidate.rule
      var seen: Set<TariffNumber> = []
      var weights = states.map { _ in Int64(0) }
      var isNumberMissing = false
      for index in states.indices where first(of: rules, for: index) === rule {
        guard !states[index].hasFixedLayers else { continue }
        guard let number = request.lines[index].number else {
          isNumberMissing = true
          continue
        }
        if seen.insert(number).inserted { weights[index] = 1 }
      }
      guard isNumberMissing || !seen.isEmpty else { continue }
      let each = try converted(rule.effect)
      let whole = money(each.minorUnits * Int64(seen.count))
      for index in states.indices where weights[index] > 0 {
        states[index].duties += each
      }
      addFixed(
        rule.citation,
        isNumberMissing ? .unknown(atLeast: whole, .fact(.tariffNumber)) : .known(whole),
        .each(each, count: seen.count, of: .classes), weights)
    }
  }

  /// Adds a fixed duty for each parcel.
  mutating func addParcelDuties(_ rules: [Candidate<Money>]) throws(LandedCostRefusal) {
    for candidate in rules {
      let rule = candidate.rule
      var weights: [Int64] = []
      for index in states.indices {
        let isMeant = first(of: rules, for: index) === rule
        weights.append(isMeant ? states[index].value.minorUnits : 0)
      }
      guard weights.contains(where: { $0 > 0 }) else { continue }
      let each = try converted(rule.effect)
      let whole = money(each.minorUnits * Int64(max(1, request.parcels)))
      for (index, part) in (Apportionment.divide(whole, by: weights) ?? []).enumerated() {
        states[index].duties += part
      }
      addFixed(
        rule.citation, .known(whole), .each(each, count: max(1, request.parcels), of: .parcels),
        weights)
    }
  }

  private mutating func addFixed(
    _ rule: RuleCitation, _ amount: CostAmount, _ arithmetic: CostArithmetic, _ weights: [Int64]
  ) {
    cite(rule)
    costs.append(
      CostLine(
        .duty, "fixed duty", amount, arithmetic, rule: rule, payer: importPayer,
        certainty: certainty(rule), weights: weights))
  }
}
