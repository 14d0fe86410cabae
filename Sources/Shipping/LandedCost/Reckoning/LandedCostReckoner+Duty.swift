import Units

extension LandedCostReckoner {
  /// Adds the duties of all lines and the fixed duties in their place.
  mutating func addDuties(_ rules: ApplicableRules) throws(LandedCostRefusal) {
    addGlobalRates(rules.globalRates)
    for index in states.indices where !states[index].isUnderGlobalRate {
      if !states[index].hasFixedDuty { addDuty(of: index) }
      if !states[index].hasFixedLayers { try addLayers(of: index, rules.layers) }
    }
    try addClassDuties(rules.classDuties)
    try addParcelDuties(rules.parcelDuties)
  }

  /// Who pays what is due at import.
  var importPayer: TradeParty { request.incoterm.importClearance }

  /// How sure an amount is that a rule asks for at import.
  func certainty(_ rule: RuleCitation?) -> CostCertainty {
    let isByCarrier = request.channel == .post || request.channel == .courier
    if isByCarrier, importPayer == .buyer { return .billedLater }
    if isRateEstimated || rule?.source.confidence == .unverified { return .estimated }
    return .fixed
  }

  /// Keeps a duty of a line for the taxes that rest on it.
  mutating func keep(_ amount: CostAmount, of index: Int) {
    states[index].duties += amount.certain
    if !amount.isKnown { states[index].areDutiesKnown = false }
  }

  private mutating func addDuty(of index: Int) {
    let value = states[index].value
    let found = tariffDuty(of: index, value)
    var amount = found.amount
    var arithmetic = found.arithmetic
    let relief = states[index].dutyRelief
    if let relief {
      cite(relief)
      arithmetic = .remitted(amount.money)
      amount = .known(nothing)
    }
    let preference = states[index].preference?.citation
    if let preference { cite(preference) }
    keep(amount, of: index)
    costs.append(
      CostLine(
        .duty, "duty", line: index, amount, arithmetic, rule: preference, relief: relief,
        source: found.source, payer: importPayer, certainty: certainty(preference)))
  }

  /// One amount with how it was found.
  struct Found {
    var amount: CostAmount
    var arithmetic: CostArithmetic
    var source = ""
  }

  /// The tariff's own duty under the treatment that the line gets.
  private func tariffDuty(of index: Int, _ value: Money) -> Found {
    let line = request.lines[index]
    switch line.claim {
    case .suspension(let name):
      guard let rate = line.rates.first(where: { $0.treatment == .suspension(name) }) else {
        return missing(.suspension(name))
      }
      return reckon(rate, line, value)
    case .preference:
      guard let preference = states[index].preference?.effect else { break }
      if let rate = line.rates.first(where: { preference.has($0.treatment) }) {
        return reckon(rate, line, value)
      }
      // Goods that are free for everybody have no preferential rate.
      if let rate = line.rates.first(where: { $0.treatment == .general }), rate.duty.isFree {
        return reckon(rate, line, value)
      }
      return missing(.preference(preference.codes.first ?? preference.name))
    case .general: break
    }
    for rate in line.rates where rate.treatment == .general { return reckon(rate, line, value) }
    return missing(.general)
  }

  private func missing(_ treatment: TreatmentRate.Treatment) -> Found {
    Found(amount: .unknown(atLeast: nothing, .noRate(treatment)), arithmetic: .none)
  }

  private func reckon(_ rate: TreatmentRate, _ line: GoodsLine, _ value: Money) -> Found {
    switch rate.duty {
    case .free(nil): return Found(amount: .known(nothing), arithmetic: .free, source: rate.source)
    case .adValorem(let percentage, .customsValue) where percentage.divisor == 1:
      guard let percent = Percent(percentage.dividend) else { break }
      return Found(
        amount: .known(value.share(percent)), arithmetic: .share(percent, of: value),
        source: rate.source)
    default: break
    }
    return evaluate(rate, line, value)
  }

  private func evaluate(_ rate: TreatmentRate, _ line: GoodsLine, _ value: Money) -> Found {
    var facts = DutyFacts(value: value.amount, currency: law.currency, quantities: line.quantities)
    for given in request.exchangeRates where given.to == law.currency {
      facts.exchangeRates[given.from] = given.rate
    }
    for content in line.contents {
      facts.partValues[content.name] = (try? converted(content.value))?.amount
    }
    let reason: UnknownReason
    switch rate.duty.evaluate(facts) {
    case .amount(let found):
      if let amount = try? Money(rounding: found.value, law.currency) {
        return Found(
          amount: .known(amount), arithmetic: .rate(found.arithmetic), source: rate.source)
      }
      reason = .duty(.numbersBeyondReckoning)
    case .needs(let needs): reason = .dutyNeeds(needs)
    case .unknown(let unknown): reason = .duty(unknown)
    }
    return Found(
      amount: .unknown(atLeast: nothing, reason), arithmetic: .rate(rate.duty.description),
      source: rate.source)
  }
}

extension TariffPreference {
  /// True for a rate under one of the preference's codes.
  func has(_ treatment: TreatmentRate.Treatment) -> Bool {
    if case .preference(let code) = treatment { codes.contains(code) } else { false }
  }
}
