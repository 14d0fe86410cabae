public import Units

/// Something about a result that may cost money, and that does not stop it.
public enum LandedCostWarning: Hashable, Sendable {
  /// The rule must be compared with its source again before the figure is trusted on this day.
  case stale(RuleCitation)
  /// The rule is from general knowledge and was found in no text.
  case unverified(RuleCitation)
  /// The rule carries a caveat of its own.
  case caveat(RuleCitation)
  /// Whether the rule covers further layers of duty is not settled.
  case unsettled(RuleCitation)
  /// It cannot be told whether the rule applies to the line, and it was not applied.
  case undecided(RuleCitation, line: Int, MissingFact)
  /// A preference is claimed for the line, and the proof that it needs is not held.
  case proofMissing(line: Int, RuleCitation)
  /// A preference is claimed for the line, and no rule gives one to goods of its origin.
  case noPreference(line: Int)
  /// The rate of exchange is of another day than the law asks for.
  case rateOfAnotherDay(ExchangeRate, needed: CalendarDay)
  /// Buyer and seller are related: the price counts only where that did not influence it.
  case relatedParties
  /// The rule of delivery does not fit.
  case incoterm(IncotermWarning)
}
