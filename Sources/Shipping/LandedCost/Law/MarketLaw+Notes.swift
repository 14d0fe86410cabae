/// A note of the law that concerns a consignment.
public struct ApplicableNote: Hashable, Sendable {
  /// The rule.
  public let rule: RuleCitation

  /// What is to be done or known.
  public let note: RuleNote

  /// The lines of the request that it concerns.
  public let lines: [Int]

  /// The lines of which it cannot be told whether it concerns them, since a fact is missing.
  public let doubtful: [Int]
}

extension MarketLaw {
  /// The notes that concern a consignment: papers, duties and warnings that change no amount.
  ///
  /// - Throws: ``LandedCostRefusal`` as ``landedCost(of:)`` does, since some notes depend on the value.
  public func notes(
    for request: LandedCostRequest
  ) throws(LandedCostRefusal) -> [ApplicableNote] {
    var reckoner = LandedCostReckoner(request, self)
    try reckoner.check()
    try reckoner.chooseInvoiceRate()
    reckoner.gatherFacts()
    try reckoner.valuate()
    reckoner.decideTreatments(try reckoner.applicableRules())
    var found: [ApplicableNote] = []
    for candidate in try reckoner.applicableNotes() {
      let matches = reckoner.states.map { candidate.match($0.facts) }
      let lines = matches.indices.filter { matches[$0] == .yes }
      let doubtful = matches.indices.filter { matches[$0] != .yes && matches[$0] != .no }
      guard !lines.isEmpty || !doubtful.isEmpty else { continue }
      found.append(
        ApplicableNote(
          rule: candidate.rule.citation, note: candidate.rule.effect, lines: lines,
          doubtful: doubtful))
    }
    return found
  }
}
