/// One rule of one market's law, with the days on which it holds and the text that says so.
public struct Rule: Hashable, Sendable {
  /// The name in the ledger.
  public let id: RuleIdentifier

  /// What it says, in one plain line.
  public let title: String

  /// When it applies.
  public let condition: RuleCondition

  /// What it does.
  public let effect: RuleEffect

  /// Where it stands, on which days it holds, and how far it can be trusted.
  public let source: FactSource

  /// What must be known before the rule is trusted, such as the part of it that no source confirms.
  public let caveat: String?

  /// Makes a rule; without a caveat unless one is given.
  public init(
    id: RuleIdentifier, title: String, condition: RuleCondition, effect: RuleEffect,
    source: FactSource, caveat: String? = nil
  ) {
    self.id = id
    self.title = title
    self.condition = condition
    self.effect = effect
    self.source = source
    self.caveat = caveat
  }
}
