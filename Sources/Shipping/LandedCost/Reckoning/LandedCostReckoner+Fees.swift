import Units

extension LandedCostReckoner {
  /// Adds the fees of customs, which taxes may be taken of.
  mutating func addCustomsFees(_ rules: ApplicableRules) throws(LandedCostRefusal) {
    for candidate in rules.fees where candidate.rule.effect.isBeforeTaxes {
      try add(candidate)
    }
  }

  /// Adds the fees that may rest on duties and taxes, and those that are given.
  mutating func addOtherFees(_ rules: ApplicableRules) throws(LandedCostRefusal) {
    for candidate in rules.fees where !candidate.rule.effect.isBeforeTaxes {
      try add(candidate)
    }
    for fee in request.fees {
      costs.append(
        CostLine(
          .fee(fee.collector), fee.name, .known(try converted(fee.amount)),
          conversion(of: fee.amount), source: fee.source, payer: importPayer,
          certainty: fee.certainty))
    }
  }

  private mutating func add(_ candidate: Candidate<ImportFee>) throws(LandedCostRefusal) {
    let fee = candidate.rule.effect
    var base = FeeBase()
    for index in states.indices {
      switch candidate.match(states[index].facts) {
      case .no: base.weights.append(0)
      case .unknown(let fact):
        base.doubt = fact
        base.weights.append(0)
      case .yes:
        if let relief = states[index].feeReliefs.first(where: { $0.effect.fees.contains(fee.name) })
        {
          base.relief = relief.citation
          base.weights.append(0)
        } else {
          base.lines += 1
          base.weights.append(states[index].value.minorUnits)
        }
      }
    }
    guard base.lines > 0 || base.doubt != nil else {
      addRemitted(candidate.rule, base)
      return
    }
    let advance = fee.needsAdvance ? sum(\.isDueAtImport) : nil
    if fee.onlyWhenDutiable, let advance, advance.isComplete, advance.certain.isZero { return }
    cite(candidate.rule.citation)
    var found = try reckon(fee.amount, base, advance)
    if let doubt = base.doubt {
      found.amount = .unknown(atLeast: found.amount.certain, .fact(doubt))
    }
    if fee.isBeforeTaxes { keepFee(found.amount.certain, base) }
    costs.append(
      CostLine(
        .fee(fee.collector), fee.name, found.amount, found.arithmetic,
        rule: candidate.rule.citation, payer: importPayer,
        certainty: feeCertainty(fee, candidate.rule.citation), weights: base.weights))
  }

  private mutating func addRemitted(_ rule: PreparedRule<ImportFee>, _ base: FeeBase) {
    guard let relief = base.relief else { return }
    cite(relief)
    costs.append(
      CostLine(
        .fee(rule.effect.collector), rule.effect.name, .known(nothing), .remitted(nil),
        rule: rule.citation, relief: relief, payer: importPayer, certainty: .fixed))
  }

  private func reckon(
    _ amount: ImportFee.Amount, _ base: FeeBase, _ advance: CostTotal?
  ) throws(LandedCostRefusal) -> Found {
    switch amount {
    case .flat(let each):
      guard base.lines > 0 else { return Found(amount: .known(nothing), arithmetic: .none) }
      let flat = try converted(each)
      return Found(amount: .known(flat), arithmetic: conversion(of: each))
    case .perLine(let each):
      let one = try converted(each)
      return Found(
        amount: .known(money(one.minorUnits * Int64(base.lines))),
        arithmetic: .each(one, count: base.lines, of: .lines))
    case .share(let rate, let least, let greatest):
      let value = money(base.weights.reduce(0, +))
      return try bounded(rate, value, least, greatest)
    case .shareOfAdvance(let rate, let least):
      let advanced = advance ?? CostTotal(certain: nothing, isComplete: false)
      var found = try bounded(rate, advanced.certain, least, nil)
      if !advanced.isComplete {
        found.amount = .unknown(atLeast: found.amount.certain, .restsOnUnknown)
      }
      return found
    case .unknown:
      return Found(amount: .unknown(atLeast: nothing, .figureUnknown), arithmetic: .none)
    }
  }

  private func bounded(
    _ rate: Percent, _ base: Money, _ least: Money?, _ greatest: Money?
  ) throws(LandedCostRefusal) -> Found {
    let found = base.share(rate)
    if let least {
      let least = try converted(least)
      if found < least {
        return Found(
          amount: .known(least),
          arithmetic: .bounded(rate, of: base, found: found, isLeast: true))
      }
    }
    if let greatest {
      let greatest = try converted(greatest)
      if found > greatest {
        return Found(
          amount: .known(greatest),
          arithmetic: .bounded(rate, of: base, found: found, isLeast: false))
      }
    }
    return Found(amount: .known(found), arithmetic: .share(rate, of: base))
  }

  private mutating func keepFee(_ whole: Money, _ base: FeeBase) {
    if states.count == 1 {
      states[0].customsFees += whole
      return
    }
    for (index, part) in (Apportionment.divide(whole, by: base.weights) ?? []).enumerated() {
      states[index].customsFees += part
    }
  }

  private func feeCertainty(_ fee: ImportFee, _ rule: RuleCitation) -> CostCertainty {
    switch fee.collector {
    case .carrier: .billedLater
    case .broker: .estimated
    case .customs: certainty(rule)
    }
  }

  /// What is due at import so far.
  private func sum(_ isMeant: (CostLine) -> Bool) -> CostTotal {
    var total = CostTotal(certain: nothing, isComplete: true)
    for cost in costs where isMeant(cost) {
      total.certain += cost.amount.certain
      total.isComplete = total.isComplete && cost.amount.isKnown
    }
    return total
  }
}

/// The lines on which a fee falls.
private struct FeeBase {
  var weights: [Int64] = []
  var lines = 0
  var doubt: MissingFact?
  var relief: RuleCitation?
}

extension ImportFee {
  /// True for a fee that rests on duties and taxes.
  var needsAdvance: Bool {
    if case .shareOfAdvance = amount { return true }
    return onlyWhenDutiable
  }

  /// True for a fee that is known before the taxes are.
  var isBeforeTaxes: Bool { collector == .customs && !needsAdvance }
}
