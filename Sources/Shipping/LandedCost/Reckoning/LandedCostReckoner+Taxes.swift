import Units

extension LandedCostReckoner {
  /// Adds the taxes at the sale and then those at import; a line taxed at the sale is not taxed again.
  mutating func addTaxes(_ rules: ApplicableRules) {
    var isTaxedAtSale = states.map { _ in false }
    add(rules.taxesAtSale, .taxAtSale) { isTaxedAtSale[$0] = true }
    let isTaxed = isTaxedAtSale
    add(rules.taxes, .tax, except: isTaxed) { _ in }
  }

  private mutating func add(
    _ rules: [Candidate<ImportTax>], _ kind: CostLine.Kind, except: [Bool] = [],
    taken: (Int) -> Void
  ) {
    var isRegionReported = false
    for position in rules.indices {
      let rule = rules[position].rule
      if rules[position].missing == .region {
        if !isRegionReported { addUnknownTax(rules[position], kind, except) }
        isRegionReported = true
        continue
      }
      var base = TaxBase(lines: states.count)
      for index in states.indices {
        guard !states[index].isUnderGlobalRate, except.isEmpty || !except[index] else { continue }
        switch match(rules, position, states[index].facts) {
        case .no: continue
        case .unknown(let fact): base.doubt = .fact(fact)
        case .yes:
          base.isMeant = true
          taken(index)
          // What customs does not ask for, the seller may still have to charge.
          if kind == .tax, let relief = states[index].taxRelief {
            base.relief = relief
          } else {
            base.take(states[index], parts(of: rule.effect, kind, states[index].facts), index)
          }
        }
      }
      add(rule, kind, base)
    }
  }

  /// What a tax is taken of on a line: its rule's parts, and the fixed duty too where a tax at the sale
  /// is told to take it in.
  private func parts(
    of tax: ImportTax, _ kind: CostLine.Kind, _ facts: LineFacts
  ) -> Set<ImportTax.BasePart> {
    let isDutyTaxed = facts.circumstances & Self.flatDutyTaxed != 0
    return kind == .taxAtSale && isDutyTaxed ? tax.base.union([.duties]) : tax.base
  }

  private static let flatDutyTaxed = Circumstances.bit(.flatDutyTaxed)

  /// Whether a tax falls on a line: of several taxes of one name the first that applies.
  private func match(
    _ rules: [Candidate<ImportTax>], _ position: Int, _ facts: LineFacts
  ) -> RuleMatch {
    let found = rules[position].match(facts)
    guard found != .no else { return .no }
    let name = rules[position].rule.effect.name
    for earlier in rules[..<position] where earlier.rule.effect.name == name {
      if earlier.match(facts) == .yes { return .no }
    }
    return found
  }

  private mutating func add(
    _ rule: PreparedRule<ImportTax>, _ kind: CostLine.Kind, _ base: TaxBase
  ) {
    guard base.isMeant || base.doubt != nil else { return }
    cite(rule.citation)
    if let relief = base.relief { cite(relief) }
    let sum = money(base.units)
    var amount = CostAmount.unknown(atLeast: nothing, .figureUnknown)
    var arithmetic = CostArithmetic.none
    if let rate = rule.effect.rate {
      let tax = sum.share(rate)
      arithmetic = base.relief != nil && sum.isZero ? .remitted(nil) : .share(rate, of: sum)
      amount = base.doubt.map { .unknown(atLeast: tax, $0) } ?? .known(tax)
    }
    costs.append(
      CostLine(
        kind, rule.effect.name, amount, arithmetic, rule: rule.citation, relief: base.relief,
        payer: kind == .taxAtSale ? .buyer : importPayer,
        certainty: kind == .taxAtSale ? convertedCertainty : certainty(rule.citation),
        weights: base.weights))
  }

  private mutating func addUnknownTax(
    _ candidate: Candidate<ImportTax>, _ kind: CostLine.Kind, _ except: [Bool]
  ) {
    let isOwed = states.indices.contains { index in
      (kind == .taxAtSale || states[index].taxRelief == nil) && !states[index].isUnderGlobalRate
        && (except.isEmpty || !except[index])
    }
    guard isOwed else { return }
    costs.append(
      CostLine(
        kind, "tax by state or province", .unknown(atLeast: nothing, .fact(.region)), .none,
        payer: importPayer, certainty: certainty(nil)))
  }
}

/// What a tax is taken of.
private struct TaxBase {
  var units: Int64 = 0
  /// What of it lies on each line; empty for a single line.
  var weights: [Int64]
  var isMeant = false
  var doubt: UnknownReason?
  var relief: RuleCitation?

  init(lines: Int) {
    weights = lines > 1 ? [Int64](repeating: 0, count: lines) : []
  }

  mutating func take(_ state: LineState, _ parts: Set<ImportTax.BasePart>, _ index: Int) {
    var own: Int64 = 0
    if parts.contains(.customsValue) { own += state.value.minorUnits }
    if parts.contains(.carriage) { own += state.carriage.minorUnits }
    if parts.contains(.customsFees) { own += state.customsFees.minorUnits }
    if parts.contains(.duties) {
      own += state.duties.minorUnits
      if !state.areDutiesKnown { doubt = .restsOnUnknown }
    }
    units += own
    if !weights.isEmpty { weights[index] = own }
  }
}
