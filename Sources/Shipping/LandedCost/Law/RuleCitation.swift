import Units

/// The rule on which an amount rests: its name, what it says and where it stands.
///
/// It is one object that all amounts share, so that a result is made without copying texts.
public final class RuleCitation: Sendable {
  /// The name in the ledger.
  public let id: RuleIdentifier

  /// What it says, in one plain line.
  public let title: String

  /// Where it stands, on which days it holds, and how far it can be trusted.
  public let source: FactSource

  /// What must be known before the rule is trusted, or nothing.
  public let caveat: String?

  /// True when the rule must be compared with its source again on the day of law.
  public let isStale: Bool

  init(_ rule: Rule, day: CalendarDay) {
    id = rule.id
    title = rule.title
    source = rule.source
    caveat = rule.caveat
    isStale = rule.source.isStale(on: day)
  }
}

extension RuleCitation: Hashable {
  /// True for the same rule with the same source.
  public static func == (left: RuleCitation, right: RuleCitation) -> Bool {
    left === right
      || left.id == right.id && left.title == right.title && left.source == right.source
        && left.caveat == right.caveat && left.isStale == right.isStale
  }

  /// Hashes the name and the source.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(source)
  }
}
