public import Units

/// A rule that holds on one of two days and not on the other.
public struct RuleChange: Hashable, Sendable {
  /// The rule that held on the first day, or nothing where one began.
  public let before: RuleCitation?

  /// The rule that holds on the second day, or nothing where one ended.
  public let after: RuleCitation?

  /// The name in the ledger.
  public var id: RuleIdentifier? { after?.id ?? before?.id }
}

extension RuleBook {
  /// The rules that began or ended between two days for a consignment: those that may apply to one of
  /// its lines on either day, whatever its value.
  ///
  /// A rule that ended and another of the same name that began are one change.
  public func ruleChanges(
    for request: LandedCostRequest, from: CalendarDay, to: CalendarDay
  ) -> [RuleChange] {
    let old = citations(for: request, on: from)
    let new = citations(for: request, on: to)
    let ended = old.filter { rule in !new.contains { $0.isSpan(of: rule) } }
    var began = new.filter { rule in !old.contains { $0.isSpan(of: rule) } }
    var found: [RuleChange] = []
    for rule in ended {
      let index = began.firstIndex { $0.id == rule.id }
      found.append(RuleChange(before: rule, after: index.map { began.remove(at: $0) }))
    }
    return found + began.map { RuleChange(before: nil, after: $0) }
  }

  private func citations(
    for request: LandedCostRequest, on day: CalendarDay
  ) -> [RuleCitation] {
    guard let law = law(of: request.destination, on: day) else { return [] }
    var request = request
    request.day = day
    var reckoner = LandedCostReckoner(request, law)
    reckoner.gatherFacts()
    return law.effects.all.filter { _, condition in
      guard condition.match(reckoner.consignment) != .no else { return false }
      return reckoner.states.contains { condition.match($0.facts) != .no }
    }.map(\.0)
  }
}

extension RuleCitation {
  /// True for the same span of the same rule, whatever the day on which it was read.
  fileprivate func isSpan(of other: RuleCitation) -> Bool {
    id == other.id && title == other.title && source == other.source
  }
}

extension PreparedEffects {
  /// Every rule that is more than a note, with its condition.
  fileprivate var all: [(RuleCitation, PreparedCondition)] {
    func parts<Effect>(_ rules: [PreparedRule<Effect>]) -> [(RuleCitation, PreparedCondition)] {
      rules.map { ($0.citation, $0.condition) }
    }
    let duties = parts(reliefs) + parts(preferences) + parts(layers) + parts(globalRates)
    let fixed = parts(classDuties) + parts(parcelDuties) + parts(valueShares)
    let rest = parts(processingValues) + parts(taxes) + parts(taxesAtSale) + parts(fees)
    return duties + fixed + rest + parts(refunds)
  }
}
