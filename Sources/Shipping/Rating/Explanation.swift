public import Units

/// One step of how a result was found, with the steps that it was made of.
public struct Explanation: Hashable, Sendable {
  /// What the step is, such as `fuel`.
  public let label: String

  /// The arithmetic in words, such as `32.5 % of 443.52`.
  public let arithmetic: String

  /// The amount, where the step has one.
  public let amount: Money?

  /// Where the rule or figure comes from.
  public let source: String

  /// The steps that this one was made of.
  public let steps: [Explanation]

  /// Makes a step.
  public init(
    label: String, arithmetic: String, amount: Money? = nil, source: String,
    steps: [Explanation] = []
  ) {
    self.label = label
    self.arithmetic = arithmetic
    self.amount = amount
    self.source = source
    self.steps = steps
  }
}
