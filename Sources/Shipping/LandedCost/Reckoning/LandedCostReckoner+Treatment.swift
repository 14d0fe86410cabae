import Units

extension LandedCostReckoner {
  /// Decides for each line whether a preference is granted, and what is remitted or replaced.
  mutating func decideTreatments(_ rules: ApplicableRules) {
    for index in states.indices {
      decidePreference(of: index, rules.preferences)
      decideReliefs(of: index, rules.reliefs)
      states[index].isUnderGlobalRate = first(of: rules.globalRates, for: index) != nil
      let hasParcelDuty = first(of: rules.parcelDuties, for: index) != nil
      states[index].hasFixedLayers = hasParcelDuty
      states[index].hasFixedDuty = hasParcelDuty || first(of: rules.classDuties, for: index) != nil
    }
  }

  /// The first rule that applies to a line without doubt; those that cannot be decided are warned of.
  mutating func first<Effect>(
    of candidates: [Candidate<Effect>], for index: Int
  ) -> PreparedRule<Effect>? {
    for candidate in candidates {
      switch candidate.match(states[index].facts) {
      case .no: continue
      case .yes: return candidate.rule
      case .unknown(let fact): warn(.undecided(candidate.rule.citation, line: index, fact))
      }
    }
    return nil
  }

  /// Adds a warning once.
  mutating func warn(_ warning: LandedCostWarning) {
    if !warnings.contains(warning) { warnings.append(warning) }
  }

  /// Warns of everything about a rule that is used.
  mutating func cite(_ rule: RuleCitation) {
    if rule.isStale { warn(.stale(rule)) }
    if rule.source.confidence == .unverified { warn(.unverified(rule)) }
    if rule.caveat != nil { warn(.caveat(rule)) }
  }

  private mutating func decidePreference(
    of index: Int, _ preferences: [Candidate<TariffPreference>]
  ) {
    guard case .preference(let isProofHeld) = request.lines[index].claim else { return }
    let plain = states[index].facts
    let proven = Circumstances.bit(.preferenceProven)
    // A rule that asks for the proof in its condition is found too when the proof is not held, so
    // that the result can name it.
    states[index].facts.circumstances |= proven
    var lacking: PreparedRule<TariffPreference>?
    for candidate in preferences {
      let isGranted = isProofHeld || !candidate.rule.effect.isProofNeeded
      switch candidate.match(states[index].facts) {
      case .no: continue
      case .unknown(let fact): warn(.undecided(candidate.rule.citation, line: index, fact))
      case .yes:
        if isGranted {
          states[index].preference = candidate.rule
          return
        }
        lacking = lacking ?? candidate.rule
      }
    }
    states[index].facts = plain
    if let lacking {
      warn(.proofMissing(line: index, lacking.citation))
    } else {
      warn(.noPreference(line: index))
    }
  }

  private mutating func decideReliefs(of index: Int, _ reliefs: [Candidate<Relief>]) {
    for candidate in reliefs {
      switch candidate.match(states[index].facts) {
      case .no: continue
      case .unknown(let fact): warn(.undecided(candidate.rule.citation, line: index, fact))
      case .yes: take(candidate.rule, for: index)
      }
    }
  }

  private mutating func take(_ rule: PreparedRule<Relief>, for index: Int) {
    let relief = rule.effect
    if relief.duty, states[index].dutyRelief == nil { states[index].dutyRelief = rule.citation }
    if relief.taxes, states[index].taxRelief == nil { states[index].taxRelief = rule.citation }
    if !relief.fees.isEmpty { states[index].feeReliefs.append(rule) }
    switch relief.layers {
    case true?:
      if states[index].layerRelief == nil { states[index].layerRelief = rule.citation }
    case nil:
      if states[index].unsettledRelief == nil { states[index].unsettledRelief = rule.citation }
    case false?: break
    }
  }
}
