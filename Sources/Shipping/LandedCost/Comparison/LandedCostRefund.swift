import Units

/// What comes back of a consignment's duties and taxes when the goods go back to the seller.
public struct LandedCostRefund: Hashable, Sendable {
  /// The rule that gives it back.
  public let rule: RuleCitation

  /// The amounts that come back.
  public let lines: [CostLine]

  /// Their sum; zero where it is below the least that is paid.
  public let amount: CostTotal

  /// True when the sum is too small to be paid back.
  public let isBelowLeast: Bool
}

extension MarketLaw {
  /// What a refund brings when all goods of a consignment go back, or nothing where no rule gives one.
  ///
  /// Fees are never refunded.
  ///
  /// - Throws: ``LandedCostRefusal`` as ``landedCost(of:)`` does.
  public func refund(
    of request: LandedCostRequest
  ) throws(LandedCostRefusal) -> LandedCostRefund? {
    let consignment = ConsignmentFacts(request)
    let rule = effects.refunds.first { $0.condition.match(consignment) == .yes }
    guard let rule else { return nil }
    let cost = try landedCost(of: request)
    let lines = cost.lines.filter { line in
      switch line.kind {
      case .duty, .layer: rule.effect.duty
      case .tax: rule.effect.taxes
      case .globalRate: rule.effect.duty && rule.effect.taxes
      case .goods, .element, .taxAtSale, .fee: false
      }
    }
    var amount = CostTotal(certain: .zero(currency), isComplete: true)
    for line in lines {
      amount.certain += line.amount.certain
      amount.isComplete = amount.isComplete && line.amount.isKnown
    }
    let isSmall = rule.effect.least.map { least in
      least.currency == currency && amount.certain < least
    }
    if isSmall == true { amount.certain = .zero(currency) }
    return LandedCostRefund(
      rule: rule.citation, lines: lines, amount: amount, isBelowLeast: isSmall ?? false)
  }
}
