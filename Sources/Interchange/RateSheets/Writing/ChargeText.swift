import Shipping
import Units

/// Writes the price of an accessorial as ``AccessorialsReader`` reads it.
enum ChargeText {
  static func text(of charge: AccessorialCharge) -> String {
    switch charge {
    case .flat(let amount): text(of: amount)
    case .perHundredweight(let rate, let low, let high):
      table("per_hundredweight", "\(rate)", bounds(low, high))
    case .percentOfLinehaul(let percent, let low, let high):
      table("percent", "\(percent.value)", bounds(low, high))
    case .perHandlingUnit(let each, let low, let high):
      table("per_handling_unit", each.plainText, bounds(low, high))
    case .perPiece(let each, let low, let high):
      table("per_piece", each.plainText, bounds(low, high))
    case .perStop(let each, let low, let high):
      table("per_stop", each.plainText, bounds(low, high))
    case .perDistance(let rate, let low, let high):
      table(
        rate.unit == .miles ? "per_mile" : "per_kilometre", "\(rate.value)", bounds(low, high))
    case .share(let percent, let base, let low, let high):
      table("percent", "\(percent.value)", self.base(base) + bounds(low, high))
    case .byLength(let steps):
      table("by_length", array(steps, zero: .inches(0), TermsWriter.measure), [])
    case .byWeight(let steps):
      table("by_weight", array(steps, zero: .zero, TermsWriter.measure), [])
    case .byAmount(let steps, let base):
      table(
        "by_amount",
        array(steps, zero: .zero(steps.first?.amount.currency ?? .usd)) { $0.plainText },
        self.base(base))
    case .perTime(let each, let unit, let free, let low, let high):
      table(
        "per_time", each.plainText,
        [TermsWriter.line("unit", TermsWriter.quoted(unit.rawValue))] + self.free(free)
          + bounds(low, high))
    case .perHundredweightDay(let rate, let free, let low, let high):
      table(
        "per_hundredweight_day", "\(rate)",
        (free == 0 ? [] : [TermsWriter.line("free_days", "\(free)")]) + bounds(low, high))
    case .atCost(let markup): table("at_cost", "\(markup.value)", [])
    }
  }

  private static func table(_ key: String, _ value: String, _ others: [String]) -> String {
    TermsWriter.inline([TermsWriter.line(key, value)] + others)
  }

  private static func text(of amount: Money) -> String {
    amount.isZero ? TermsWriter.quoted(AccessorialsReader.included) : amount.plainText
  }

  private static func bounds(_ low: Money?, _ high: Money?) -> [String] {
    [
      low.map { TermsWriter.line("at_least", $0.plainText) },
      high.map { TermsWriter.line("at_most", $0.plainText) },
    ].compactMap { $0 }
  }

  private static func base(_ base: AccessorialCharge.Base) -> [String] {
    let of = { (word: String) in TermsWriter.line("of", TermsWriter.quoted(word)) }
    return switch base {
    case .grossFreight: [of(AccessorialsReader.BaseWord.grossFreight.rawValue)]
    case .amount: [of(AccessorialsReader.BaseWord.amount.rawValue)]
    case .declaredValue: [of(AccessorialsReader.BaseWord.declaredValue.rawValue)]
    case .valueOver(let each):
      [
        of(AccessorialsReader.BaseWord.declaredValue.rawValue),
        TermsWriter.line("over_per_pound", each.plainText),
      ]
    }
  }

  private static func array<Bound>(
    _ steps: [ChargeBracket<Bound>], zero: Bound, _ text: (Bound) -> String
  ) -> String {
    TermsWriter.array(
      steps.map { step in
        TermsWriter.inline(
          [
            step.from == zero ? nil : TermsWriter.line("from", text(step.from)),
            step.below.map { TermsWriter.line("below", text($0)) },
            TermsWriter.line("amount", self.text(of: step.amount)),
          ].compactMap { $0 })
      })
  }

  private static func free(_ free: [AccessorialCharge.FreeTime]) -> [String] {
    if free.isEmpty { return [] }
    if free.count == 1, free[0].from == .zero {
      return [TermsWriter.line("free", "\(free[0].time)")]
    }
    let steps = free.map { time in
      TermsWriter.inline(
        (time.from == .zero ? [] : [TermsWriter.line("from", TermsWriter.measure(time.from))])
          + [TermsWriter.line("time", "\(time.time)")])
    }
    return [TermsWriter.line("free", TermsWriter.array(steps))]
  }
}
