import Units

extension LandedCostWarning {
  /// The warning in a sentence.
  public var sentence: String {
    switch self {
    case .stale(let rule):
      "\(rule.id) was last compared with its source on \(rule.source.checked.isoText) and may have "
        + "changed since: \(rule.title)"
    case .unverified(let rule):
      "\(rule.id) is from general knowledge (UNVERIFIED); check it with your broker: \(rule.title)"
    case .caveat(let rule): "\(rule.id): \(rule.caveat ?? rule.title)"
    case .unsettled(let rule):
      "it is not settled whether \(rule.id) also covers surtaxes and other added duties"
    case .undecided(let rule, let line, let fact):
      "line \(line + 1): it cannot be told whether \(rule.id) applies, since \(fact.sentence); "
        + "it was not applied"
    case .proofMissing(let line, let rule):
      "line \(line + 1): the preference is claimed, and the proof that \(rule.id) needs is not held"
    case .noPreference(let line):
      "line \(line + 1): a preference is claimed, and no rule gives one to goods of this origin"
    case .rateOfAnotherDay(let rate, let needed):
      "the rate of \(rate.from) in \(rate.to) is of \(rate.day.isoText); the law takes the one of "
        + needed.isoText
    case .relatedParties:
      "buyer and seller are related: the price counts only where that did not influence it"
    case .incoterm(let warning): warning.sentence
    }
  }
}
