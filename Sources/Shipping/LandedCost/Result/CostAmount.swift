public import Units

/// An amount that is known, or the part of it that is and why the rest is not.
public enum CostAmount: Hashable, Sendable {
  /// The whole amount.
  case known(Money)
  /// The amount is not known; what is certain of it is often nothing.
  case unknown(atLeast: Money, UnknownReason)

  /// The whole amount, or nothing where it is not known.
  public var money: Money? {
    if case .known(let money) = self { money } else { nil }
  }

  /// What is certain of the amount.
  public var certain: Money {
    switch self {
    case .known(let money), .unknown(let money, _): money
    }
  }

  /// True when the whole amount is known.
  public var isKnown: Bool {
    if case .known = self { true } else { false }
  }
}

/// Why an amount is not known.
public enum UnknownReason: Hashable, Sendable {
  /// It cannot be told whether the rule applies.
  case fact(MissingFact)
  /// No rate of the tariff is given for the treatment.
  case noRate(TreatmentRate.Treatment)
  /// The rate needs something that is not given.
  case dutyNeeds([DutyNeed])
  /// The rate cannot be reckoned whatever is given.
  case duty(DutyUnknown)
  /// The rule says that its figure is not known for these days.
  case figureUnknown
  /// The value of a content is not given.
  case content(String)
  /// It is not settled whether this relief covers the amount.
  case unsettled(RuleCitation)
  /// It rests on another amount that is not known.
  case restsOnUnknown
  /// Another rule that may take its place cannot be decided.
  case dependsOn(RuleCitation)
}
