import Units

extension DutyParser {
  /// One term: free, a percentage, an amount for each of a unit, or a reference.
  func term(_ tokens: ArraySlice<DutyToken>) -> DutyExpression? {
    if let reference = reference(tokens) { return reference }
    let rest = withoutPreamble(tokens)
    if rest.first?.word == "free" || rest.first?.word == "nil" { return free(rest.dropFirst()) }
    return percentage(rest) ?? specific(rest)
  }

  private func withoutPreamble(_ tokens: ArraySlice<DutyToken>) -> ArraySlice<DutyToken> {
    let opening = tokens.prefix(3).map(\.word)
    return opening == ["a", "duty", "of"] ? tokens.dropFirst(3) : tokens
  }

  private func free(_ rest: ArraySlice<DutyToken>) -> DutyExpression? {
    if rest.isEmpty { return .free(condition: nil) }
    guard rest.first?.isSign(",") == true, rest.count > 1 else { return nil }
    return .free(condition: words(rest.dropFirst()))
  }

  /// Sentences that name the duty of another line.
  private func reference(_ tokens: ArraySlice<DutyToken>) -> DutyExpression? {
    let plain = tokens.compactMap(\.word)
    let sentence = plain.joined(separator: " ")
    if sentence == "no change" { return .applicable(words: words(tokens)) }
    if sentence == "ea" || sentence == "adsz" || sentence == "adfm" {
      return .elsewhere(words: words(tokens))
    }
    guard let first = plain.first, let second = plain.dropFirst().first, first == "the",
      second == "duty" || second == "rate" || second == "rates"
    else { return nil }
    let named = [
      "applicable subheading", "provided in such subheading", "in the absence of this heading",
      "in the absence of this subheading",
    ]
    let isPlain = sentence.hasPrefix("the duty provided in the applicable subheading")
    let isOwn = isPlain || named.contains { sentence.hasSuffix($0) }
    return isOwn ? .applicable(words: words(tokens)) : .elsewhere(words: words(tokens))
  }

  // MARK: Percentages

  private func percentage(_ tokens: ArraySlice<DutyToken>) -> DutyExpression? {
    var rest = tokens
    guard let first = rest.popFirst()?.number else { return nil }
    var rate = DutyPercentage(first)
    if let fraction = fraction(rest) {
      rate = DutyPercentage(
        first * ExactDecimal(fraction.below) + ExactDecimal(fraction.above),
        dividedBy: fraction.below)
      rest = rest.dropFirst(3)
    } else if first.scale == 0, rest.first?.isSign("/") == true,
      let below = rest.dropFirst().first?.count, below <= 100, isPercent(rest.dropFirst(2)) != nil
    {
      rate = DutyPercentage(first, dividedBy: below)
      rest = rest.dropFirst(2)
    }
    guard let length = isPercent(rest), let base = base(rest.dropFirst(length)) else { return nil }
    return .adValorem(rate, of: base)
  }

  /// The `1/3` of `33 1/3%`.
  private func fraction(_ tokens: ArraySlice<DutyToken>) -> (above: Int, below: Int)? {
    guard let above = tokens.first?.count, tokens.dropFirst().first?.isSign("/") == true,
      let below = tokens.dropFirst(2).first?.count, above < below, below <= 100
    else { return nil }
    return (above, below)
  }

  /// How many tokens say per cent.
  private func isPercent(_ tokens: ArraySlice<DutyToken>) -> Int? {
    if tokens.first?.isSign("%") == true || tokens.first?.word == "percent" { return 1 }
    return tokens.prefix(2).map(\.word) == ["per", "cent"] ? 2 : nil
  }

  /// Of what the percentage is taken.
  private func base(_ tokens: ArraySlice<DutyToken>) -> DutyBase? {
    var rest = tokens
    if rest.suffix(2).map(\.word) == ["if", "any"] {
      rest = rest.dropLast(2)
      if rest.last?.isSign(",") == true { rest = rest.dropLast() }
    }
    let conditions: Set<String> = ["if", "but", "when", "unless", "plus", "per", "each", "over"]
    for token in rest {
      guard token.number == nil, token.word.map({ !conditions.contains($0) }) ?? true else {
        return nil
      }
      if case .sign(let sign) = token.kind, !",()".contains(sign) { return nil }
    }
    let introductions = [["on"], ["of"], ["upon"], ["the"], ["value", "of", "the"]]
    for words in introductions where rest.prefix(words.count).map(\.word) == words {
      rest = rest.dropFirst(words.count)
    }
    switch rest.compactMap(\.word).joined(separator: " ") {
    case "", "ad valorem", "ad val", "full value of the imported article", "entire set":
      return .customsValue
    default:
      return .value(of: words(rest))
    }
  }

  // MARK: Amounts

  private func specific(_ tokens: ArraySlice<DutyToken>) -> DutyExpression? {
    guard let (amount, currency, length) = amount(tokens) else { return nil }
    var rest = tokens.dropFirst(length)
    if rest.first?.isSign("/") == true || rest.first?.word == "per" {
      rest = rest.dropFirst()
    } else if rest.first?.word != "each" {
      return nil
    }
    guard let (count, unit) = DutyUnitReader.read(rest) else { return nil }
    return .specific(SpecificDuty(amount, currency, per: count, unit))
  }

  /// `$1.50`, `1.5¢`, `GBP 13`, `13 EUR`, `13`; and how many tokens it has.
  private func amount(_ tokens: ArraySlice<DutyToken>) -> (ExactDecimal, Currency, Int)? {
    var rest = tokens
    var named: Currency?
    if let first = rest.first, let sign = currency(first) {
      named = sign
      rest = rest.dropFirst()
    }
    guard let number = rest.popFirst()?.number else { return nil }
    if let next = rest.first, isCent(next), named == nil {
      let cents = number * ExactDecimal(significand: 1, scale: currency.minorUnitDigits)
      return (cents, currency, tokens.count - rest.count + 1)
    }
    if named == nil, let next = rest.first, let sign = currency(next) {
      return (number, sign, tokens.count - rest.count + 1)
    }
    return (number, named ?? currency, tokens.count - rest.count)
  }

  private func isCent(_ token: DutyToken) -> Bool {
    token.isSign("¢") || token.word == "cents" || token.word == "cent"
  }

  private func currency(_ token: DutyToken) -> Currency? {
    switch token.kind {
    case .sign("$"): currency
    case .sign("£"): .gbp
    case .sign("€"): .eur
    case .word(let word) where word.utf8.count == 3: Currency(code: word)
    default: nil
    }
  }
}
