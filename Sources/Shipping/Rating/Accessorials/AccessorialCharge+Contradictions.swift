import Units

extension AccessorialCharge {
  /// The first charge that is not possible, in the order of the accessorials, or nothing.
  static func contradiction(
    in charges: [Accessorial: AccessorialCharge], _ currency: Currency, owner: String
  ) -> RateSheetContradiction? {
    for (accessorial, charge) in charges.sorted(by: { $0.key < $1.key }) {
      if let percent = charge.percent, !(Percent.zero...Percent(500)).contains(percent) {
        return .percentNotPossible(percent, term: accessorial.name, service: owner)
      }
      if let amount = charge.amounts.first(where: { !$0.isPossible(in: currency) }) {
        return .amountNotPossible(amount, service: owner)
      }
      if charge.boundsCross || charge.bracketsClash {
        return .chargeNotPossible(accessorial, service: owner)
      }
    }
    return nil
  }

  /// Every amount of the charge.
  var amounts: [Money] {
    switch self {
    case .flat(let amount): [amount]
    case .perHundredweight(_, let low, let high), .percentOfLinehaul(_, let low, let high),
      .perDistance(_, let low, let high), .perHundredweightDay(_, _, let low, let high):
      [low, high].compactMap { $0 }
    case .perHandlingUnit(let amount, let low, let high), .perPiece(let amount, let low, let high),
      .perStop(let amount, let low, let high), .perTime(let amount, _, _, let low, let high):
      [amount, low, high].compactMap { $0 }
    case .share(_, .valueOver(let perPound), let low, let high):
      [perPound, low, high].compactMap { $0 }
    case .share(_, _, let low, let high): [low, high].compactMap { $0 }
    case .byLength(let steps): steps.map(\.amount)
    case .byWeight(let steps): steps.map(\.amount)
    case .byAmount(let steps, _):
      steps.flatMap { [$0.amount, $0.from, $0.below].compactMap { $0 } }
    case .atCost: []
    }
  }

  /// The share of the charge, if it is one.
  var percent: Percent? {
    switch self {
    case .percentOfLinehaul(let percent, _, _), .share(let percent, _, _, _), .atCost(let percent):
      percent
    default: nil
    }
  }

  private var boundsCross: Bool {
    switch self {
    case .perHundredweight(_, let low?, let high?), .percentOfLinehaul(_, let low?, let high?),
      .perDistance(_, let low?, let high?), .perHundredweightDay(_, _, let low?, let high?),
      .perHandlingUnit(_, let low?, let high?), .perPiece(_, let low?, let high?),
      .perStop(_, let low?, let high?), .perTime(_, _, _, let low?, let high?),
      .share(_, _, let low?, let high?):
      high < low
    default: false
    }
  }

  private var bracketsClash: Bool {
    switch self {
    case .byLength(let steps): ChargeBracket.problem(in: steps) != nil
    case .byWeight(let steps): ChargeBracket.problem(in: steps) != nil
    case .byAmount(let steps, _): ChargeBracket.problem(in: steps) != nil
    case .perTime(_, _, let free, _, _): free.contains { !(0...100_000).contains($0.time) }
    case .perHundredweightDay(_, let free, _, _): !(0...366).contains(free)
    default: false
    }
  }
}
