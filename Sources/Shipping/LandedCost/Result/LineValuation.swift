public import Units

/// How the customs value of a line was found.
public struct LineValuation: Hashable, Sendable {
  /// The ground of the value.
  public enum Ground: Hashable, Sendable {
    /// The price paid, with what is added and taken off.
    case transaction
    /// Another method, since the goods were not sold.
    case method(LinePrice.Method)
    /// A share of the price, by a rule.
    case share(Percent, RuleCitation)
    /// The cost of the work done abroad, by a rule.
    case processing(RuleCitation)
  }

  /// The ground.
  public let ground: Ground

  /// The price or the stated value.
  public let stated: Money

  /// What was added since the price lacks it, in the currency of the stated amount.
  public let added: Money

  /// What was taken off since it is in the price and not in the value.
  public let deducted: Money

  /// What was added, or taken off below zero, in the currency of the law after the conversion.
  public let addedAfterwards: Money

  /// The rate of exchange, or nothing for an amount in the currency of the law.
  public let rate: ExactDecimal?

  /// The customs value in the currency of the law.
  public let value: Money

  /// The arithmetic in words, such as `12 500.00 USD - 740.00 USD = 11 760.00 USD × 1.3655`.
  public var words: String {
    var text = "\(stated)"
    if case .share(let share, _) = ground { text = "\(share) of \(stated)" }
    if !added.isZero { text += " + \(added) that the price lacks" }
    if !deducted.isZero { text += " - \(deducted) that is in the price and not in the value" }
    if let rate { text += " × \(rate)" }
    if addedAfterwards.minorUnits > 0 { text += " + \(addedAfterwards)" }
    if addedAfterwards.minorUnits < 0 { text += " - \(-addedAfterwards)" }
    return text == "\(value)" ? text : "\(text) = \(value)"
  }
}
