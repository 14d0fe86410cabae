import Units

extension DutyExpression {
  /// What the rate comes to.
  ///
  /// Nothing is rounded but a quotient without end, to ten places; round for display only. A duty is
  /// never below zero.
  public func evaluate(_ facts: DutyFacts) -> DutyResult {
    if let text = unreadable { return .unknown(.text(text)) }
    guard !facts.isBeyondReckoning else { return .unknown(.numbersBeyondReckoning) }
    var reckoner = DutyReckoner(facts: facts)
    let found = reckoner.reckon(self)
    if reckoner.isBeyondReckoning { return .unknown(.numbersBeyondReckoning) }
    guard reckoner.needs.isEmpty, let found else { return .needs(reckoner.needs) }
    let value = max(found.value, 0)
    var words = found.isSum ? "\(found.words) = \(facts.currency) \(value)" : found.words
    if found.value.isNegative { words += ", and a duty is never below zero" }
    return .amount(
      DutyAmount(
        value: value, currency: facts.currency, arithmetic: words,
        conditions: reckoner.conditions))
  }

  /// What must be given before the rate can be reckoned.
  public func needs(_ facts: DutyFacts) -> [DutyNeed] {
    if case .needs(let needs) = evaluate(facts) { needs } else { [] }
  }

  /// The text that is not understood, wherever it stands.
  private var unreadable: String? {
    switch self {
    case .text(let text): text
    case .sum(let terms): terms.lazy.compactMap(\.unreadable).first
    case .minus(let term): term.unreadable
    case .larger(let left, let right), .smaller(let left, let right):
      left.unreadable ?? right.unreadable
    case .free, .adValorem, .specific, .applicable, .elsewhere: nil
    }
  }
}

/// Reckons a rate, and gathers what it lacks.
private struct DutyReckoner {
  struct Found {
    var value: ExactDecimal
    var words: String
    var isSum = false
  }

  let facts: DutyFacts
  private(set) var needs: [DutyNeed] = []
  private(set) var conditions: [String] = []
  private(set) var isBeyondReckoning = false

  init(facts: DutyFacts) {
    self.facts = facts
  }

  mutating func reckon(_ expression: DutyExpression) -> Found? {
    switch expression {
    case .free(let condition):
      if let condition { conditions.append(condition) }
      return Found(value: 0, words: "Free")
    case .adValorem(let rate, let base): return share(rate, base)
    case .specific(let duty): return specific(duty)
    case .sum(let terms): return sum(terms)
    case .minus(let term): return reckon(term).map { Found(value: -$0.value, words: $0.words) }
    case .larger(let left, let right):
      return choice(left, right, "the larger of") { $0 >= $1 }
    case .smaller(let left, let right):
      return choice(left, right, "the smaller of") { $0 <= $1 }
    case .applicable(let words):
      guard let duty = facts.applicableDuty else { return need(.applicableDuty) }
      return Found(value: duty, words: "\(ShownText.line(words)): \(shown(duty))")
    case .elsewhere(let words): return need(.dutyElsewhere(ShownText.line(words)))
    case .text(let text): return need(.dutyElsewhere(ShownText.line(text)))
    }
  }

  private mutating func share(_ rate: DutyPercentage, _ base: DutyBase) -> Found? {
    var value = facts.value
    var of = ""
    if case .value(let part) = base {
      guard let given = facts.partValues[part] else { return need(.value(of: part)) }
      value = given
      of = " (\(ShownText.line(part)))"
    }
    let whole = value.rounded(toPlaces: 8) * rate.dividend
    let amount = whole.divided(by: ExactDecimal(100 * rate.divisor), places: 10).normalized
    return Found(value: amount, words: "\(rate) of \(shown(value))\(of) = \(shown(amount))")
  }

  private mutating func specific(_ duty: SpecificDuty) -> Found? {
    guard let first = facts.quantity(in: duty.unit) else {
      for unit in facts.missing(for: duty.unit) { _ = need(.quantity(unit)) }
      return nil
    }
    let divisor = duty.unit.kind.size * ExactDecimal(duty.count)
    let quantity = first.divided(by: duty.unit.kind.size, places: 9).normalized
    let amount = (first * duty.amount).divided(by: divisor, places: 10).normalized
    let words = "\(quantity) \(duty.unit) x \(duty)"
    guard duty.currency != facts.currency, !amount.isZero else {
      return Found(value: amount, words: "\(words) = \(shown(amount))")
    }
    guard let rate = facts.exchangeRates[duty.currency] else {
      return need(.exchangeRate(duty.currency, facts.currency))
    }
    guard amount < 10_000_000_000_000 else {
      isBeyondReckoning = true
      return nil
    }
    let converted = (amount.rounded(toPlaces: 9) * rate.rounded(toPlaces: 8)).rounded(toPlaces: 10)
      .normalized
    return Found(
      value: converted,
      words: "\(words) = \(duty.currency) \(amount) x \(rate) = \(shown(converted))")
  }

  private mutating func sum(_ terms: [DutyExpression]) -> Found? {
    var total: ExactDecimal = 0
    var words = ""
    var isWhole = true
    for term in terms {
      guard let found = reckon(term) else {
        isWhole = false
        continue
      }
      total = total + found.value
      let sign = if case .minus = term { " - " } else { " + " }
      words += words.isEmpty ? "(\(found.words))" : "\(sign)(\(found.words))"
    }
    return isWhole ? Found(value: total.normalized, words: words, isSum: true) : nil
  }

  private mutating func choice(
    _ left: DutyExpression, _ right: DutyExpression, _ name: String,
    _ takesLeft: (ExactDecimal, ExactDecimal) -> Bool
  ) -> Found? {
    let first = reckon(left)
    let second = reckon(right)
    guard let first, let second else { return nil }
    let value = takesLeft(first.value, second.value) ? first.value : second.value
    return Found(
      value: value, words: "\(name) [\(first.words)] and [\(second.words)]", isSum: true)
  }

  private mutating func need(_ need: DutyNeed) -> Found? {
    if !needs.contains(need) { needs.append(need) }
    return nil
  }

  private func shown(_ value: ExactDecimal) -> String { "\(facts.currency) \(value.normalized)" }
}
