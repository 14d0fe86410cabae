import Units

extension AccessorialCharge: CustomStringConvertible {
  /// The price in words, such as `7.50 per cwt, at least 80.00 USD`.
  public var description: String {
    switch self {
    case .flat(let amount): amount.isZero ? "included" : amount.description
    case .perHundredweight(let rate, let low, let high): "\(rate) per cwt" + Self.bounds(low, high)
    case .percentOfLinehaul(let percent, let low, let high): "\(percent)" + Self.bounds(low, high)
    case .perHandlingUnit(let each, let low, let high):
      "\(each) per handling unit" + Self.bounds(low, high)
    case .perPiece(let each, let low, let high): "\(each) per piece" + Self.bounds(low, high)
    case .perStop(let each, let low, let high): "\(each) per stop" + Self.bounds(low, high)
    case .perDistance(let rate, let low, let high): "\(rate)" + Self.bounds(low, high)
    case .share(let percent, let base, let low, let high):
      "\(percent) of \(base.name)" + Self.bounds(low, high)
    case .byLength(let steps): "each by its longest side: " + Self.words(steps)
    case .byWeight(let steps): "by weight: " + Self.words(steps)
    case .byAmount(let steps, let base): "by \(base.name): " + Self.words(steps)
    case .perTime(let each, let unit, let free, let low, let high):
      "\(each) per \(unit.name)" + Self.words(free, unit) + Self.bounds(low, high)
    case .perHundredweightDay(let rate, let free, let low, let high):
      "\(rate) per cwt a day" + (free > 0 ? " after \(free) days" : "") + Self.bounds(low, high)
    case .atCost(let markup): markup == .zero ? "at cost" : "at cost and \(markup) more"
    }
  }

  private static func bounds(_ low: Money?, _ high: Money?) -> String {
    (low.map { ", at least \($0)" } ?? "") + (high.map { ", at most \($0)" } ?? "")
  }

  private static func words<Bound>(_ steps: [ChargeBracket<Bound>]) -> String {
    steps.map { step in
      let end = step.below.map { " to under \($0)" } ?? ""
      return "from \(step.from)\(end) \(step.amount)"
    }.joined(separator: ", ")
  }

  private static func words(_ free: [FreeTime], _ unit: TimeUnit) -> String {
    free.map { time in
      let word = unit == .day ? "days" : "min"
      let from = time.from > .zero ? " from \(time.from)" : ""
      return ", \(time.time) \(word) free\(from)"
    }.joined()
  }
}
