public import Units

extension DutyExpression {
  /// Reads a rate as tariffs print it.
  ///
  /// Understood are `Free`, percentages, amounts for each of a unit, sums and differences of them,
  /// minima and maxima (`MIN` and `MAX` of the tariff of the United Kingdom, `but not less than` and
  /// `the greater of` of those of North America), parts (`6% on the case`), and references to a duty
  /// that stands elsewhere. The last minimum or maximum binds the loosest, and a sum behind it belongs
  /// to it: `13.8% MIN 13/dtn MAX 15/dtn - 7/dtn`. Source: the duty calculator of the online tariff of
  /// the United Kingdom.
  ///
  /// - Parameters:
  ///   - text: The text of the cell.
  ///   - currency: The currency of `$`, `¢` and of amounts that name none.
  public init(parsing text: some StringProtocol, currency: Currency) {
    let tidied = DutyText.tidied(String(text))
    let whole = DutyExpression.text(tidied)
    guard let tokens = DutyToken.list(of: tidied), !tokens.isEmpty else {
      self = whole
      return
    }
    let parser = DutyParser(text: Array(tidied.utf8), currency: currency)
    let isFootnoted = tokens.last?.isSign("/") == true
    self = parser.expression(isFootnoted ? tokens.dropLast() : tokens[...]) ?? whole
  }
}

/// Reads the tokens of a rate; every part gives nothing for what it does not understand, and so does
/// the whole.
struct DutyParser {
  let text: [UInt8]
  let currency: Currency

  /// A rate with its minima and maxima.
  func expression(_ tokens: ArraySlice<DutyToken>) -> DutyExpression? {
    if tokens.first?.word == "see" { return .elsewhere(words: words(tokens)) }
    if let choice = choice(tokens) { return choice }
    guard let bound = lastBound(tokens) else { return sum(tokens) }
    guard let duty = expression(tokens[..<bound.range.lowerBound]),
      let limit = sum(tokens[bound.range.upperBound...])
    else { return nil }
    return bound.isMinimum ? .larger(duty, limit) : .smaller(duty, limit)
  }

  private static let bounds: [(words: [String], isMinimum: Bool)] = [
    (["min"], true), (["max"], false),
    (["but", "not", "less", "than"], true), (["but", "not", "less"], true),
    (["but", "not", "more", "than"], false), (["but", "not", "over"], false),
    (["but", "not", "exceeding"], false), (["but", "not", "to", "exceed"], false),
  ]

  private func lastBound(
    _ tokens: ArraySlice<DutyToken>
  ) -> (range: Range<Int>, isMinimum: Bool)? {
    for start in tokens.indices.reversed() {
      for (words, isMinimum) in Self.bounds
      where tokens[start...].prefix(words.count).map(\.word) == words.map(Optional.some) {
        return (start..<start + words.count, isMinimum)
      }
    }
    return nil
  }

  /// `the greater of A or B`, and `A or B, whichever is the greater`.
  private func choice(_ tokens: ArraySlice<DutyToken>) -> DutyExpression? {
    let greater: Set<String> = ["greater", "higher", "larger"]
    let lesser: Set<String> = ["lesser", "lower", "smaller", "less"]
    var rest = tokens.first?.word == "the" ? tokens.dropFirst() : tokens
    let isGreater: Bool
    if let word = rest.first?.word, greater.contains(word) || lesser.contains(word),
      rest.dropFirst().first?.word == "of"
    {
      isGreater = greater.contains(word)
      rest = rest.dropFirst(2)
    } else if let which = tokens.firstIndex(where: { $0.word == "whichever" }),
      let word = tokens.last?.word, greater.contains(word) || lesser.contains(word)
    {
      isGreater = greater.contains(word)
      rest = tokens[..<which]
      if rest.last?.isSign(",") == true { rest = rest.dropLast() }
    } else {
      return nil
    }
    guard let split = rest.firstIndex(where: { $0.word == "or" || $0.word == "and" }),
      let first = sum(rest[..<split]), let second = sum(rest[(split + 1)...])
    else { return nil }
    return isGreater ? .larger(first, second) : .smaller(first, second)
  }

  /// Terms with plus and minus between them.
  private func sum(_ tokens: ArraySlice<DutyToken>) -> DutyExpression? {
    var terms: [DutyExpression] = []
    var start = tokens.startIndex
    var isTaken = false
    var depth = 0
    func close(at end: Int) -> Bool {
      guard start < end, let term = term(tokens[start..<end]) else { return false }
      terms.append(isTaken ? .minus(term) : term)
      return true
    }
    for index in tokens.indices {
      if tokens[index].isSign("(") { depth += 1 }
      if tokens[index].isSign(")") { depth -= 1 }
      guard depth == 0, index > tokens.startIndex, let sign = sign(at: index, in: tokens) else {
        continue
      }
      guard close(at: index) else { return nil }
      start = index + 1
      isTaken = sign == "-"
    }
    guard close(at: tokens.endIndex) else { return nil }
    return terms.count == 1 ? terms[0] : .sum(terms)
  }

  /// `+` or `-` where one term ends and another begins.
  private func sign(at index: Int, in tokens: ArraySlice<DutyToken>) -> Character? {
    let token = tokens[index]
    if token.isSign("+") || token.word == "plus" { return "+" }
    let beginsAmount = index + 1 < tokens.endIndex && isAmount(at: index + 1, in: tokens)
    guard beginsAmount else { return nil }
    return token.isSign("-") || token.word == "less" || token.word == "minus" ? "-" : nil
  }

  private func isAmount(at index: Int, in tokens: ArraySlice<DutyToken>) -> Bool {
    let token = tokens[index]
    if token.number != nil || token.isSign("$") || token.isSign("£") || token.isSign("€") {
      return true
    }
    return token.word.flatMap { Currency(code: $0) } != nil
  }

  /// The words as they stand in the text.
  func words(_ tokens: ArraySlice<DutyToken>) -> String {
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return String(
      decoding: text[first.range.lowerBound..<last.range.upperBound], as: UTF8.self)
  }
}
