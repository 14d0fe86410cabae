import Units

/// A rule that can apply to a consignment, or of which that cannot be told.
struct Candidate<Effect: Sendable> {
  let rule: PreparedRule<Effect>
  /// What must be known of the consignment before it can be told.
  let missing: MissingFact?

  /// Whether the rule applies to a line.
  func match(_ facts: LineFacts) -> RuleMatch {
    let found = rule.condition.match(facts)
    guard let missing, found != .no else { return found }
    return .unknown(missing)
  }
}

/// The rules of a law that can apply to a consignment, whatever its lines are.
struct ApplicableRules {
  let reliefs: [Candidate<Relief>]
  let layers: [Candidate<TariffLayer>]
  let taxes: [Candidate<ImportTax>]
  let taxesAtSale: [Candidate<ImportTax>]
  let fees: [Candidate<ImportFee>]
  let globalRates: [Candidate<Percent>]
  let classDuties: [Candidate<Money>]
  let parcelDuties: [Candidate<Money>]
  let preferences: [Candidate<TariffPreference>]
}

extension LandedCostReckoner {
  /// Picks the rules by what they ask of the consignment.
  func applicableRules() throws(LandedCostRefusal) -> ApplicableRules {
    let effects = law.effects
    return ApplicableRules(
      reliefs: try candidates(effects.reliefs), layers: try candidates(effects.layers),
      taxes: try candidates(effects.taxes), taxesAtSale: try candidates(effects.taxesAtSale),
      fees: try candidates(effects.fees), globalRates: try candidates(effects.globalRates),
      classDuties: try candidates(effects.classDuties),
      parcelDuties: try candidates(effects.parcelDuties),
      preferences: try candidates(effects.preferences))
  }

  /// Picks the notes by what they ask of the consignment.
  func applicableNotes() throws(LandedCostRefusal) -> [Candidate<RuleNote>] {
    try candidates(law.effects.notes)
  }

  private func candidates<Effect>(
    _ rules: [PreparedRule<Effect>]
  ) throws(LandedCostRefusal) -> [Candidate<Effect>] {
    var found: [Candidate<Effect>] = []
    for rule in rules {
      let missing: MissingFact?
      switch rule.condition.match(consignment) {
      case .no: continue
      case .yes: missing = nil
      case .unknown(let fact): missing = fact
      }
      if let bounds = rule.condition.value, !(try isWithin(bounds)) { continue }
      found.append(Candidate(rule: rule, missing: missing))
    }
    return found
  }
}
