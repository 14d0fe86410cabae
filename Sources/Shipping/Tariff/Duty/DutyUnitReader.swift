import Units

/// Reads the unit of a specific rate: what stands after `/`, `per` or `each`.
enum DutyUnitReader {
  /// Words that state a condition, which no unit has.
  private static let conditions: Set<String> = [
    "if", "but", "when", "unless", "plus", "or", "except", "where", "not",
  ]

  /// How many of which unit; nothing for words that are no unit.
  static func read(_ tokens: ArraySlice<DutyToken>) -> (count: Int, unit: DutyUnit)? {
    var rest = tokens
    var count = 1
    if let first = rest.first?.count {
      count = first
      rest = rest.dropFirst()
      if rest.isEmpty { return (count, DutyUnit(.piece)) }
    }
    if let special = special(rest) {
      // The hundred kilograms of sucrose are part of the unit.
      return special.kind == .sucroseHundredKilograms && count == 100
        ? (1, special) : (count, special)
    }
    if let (kind, length) = kind(at: rest) {
      return unit(kind, rest.dropFirst(length)).map { (count, $0) }
    }
    guard let first = rest.first?.word else { return nil }
    if first == "dtn" { return unit(.kilogram, rest.dropFirst()).map { (count * 100, $0) } }
    if let prefixed = prefixed(rest) { return (count, prefixed) }
    guard DutyUnit.countedThings.contains(first), let thing = words(rest) else { return nil }
    return (count, DutyUnit(.piece, of: thing))
  }

  /// Units with signs in their names: `% vol/hl`, `%sacchar`, `p/st`.
  private static func special(_ tokens: ArraySlice<DutyToken>) -> DutyUnit? {
    let signs = tokens.map { token in
      switch token.kind {
      case .number(let number): number.description
      case .word(let word): word
      case .sign(let sign): String(sign)
      }
    }.joined()
    switch signs {
    case "%vol/hl", "%vol/hlt", "asv/hlt", "asvx/hlt": return DutyUnit(.alcoholDegreeHectolitre)
    case "%vol", "asv": return DutyUnit(.alcoholStrength)
    case "p/st": return DutyUnit(.piece)
    case "%sacchar": return DutyUnit(.sucrosePercent)
    case "%sacchar/100kg", "kg/net/%sacchar", "kg/%sacchar", "dtn/%sacchar":
      return DutyUnit(.sucroseHundredKilograms)
    default: return nil
    }
  }

  /// The measure whose name begins the tokens, and how many words it has; the longest name.
  private static func kind(at tokens: ArraySlice<DutyToken>) -> (DutyUnit.Kind, Int)? {
    let words = tokens.prefix(5).prefix { $0.word != nil }.compactMap(\.word)
    for length in stride(from: words.count, through: 1, by: -1) {
      let name = words.prefix(length).joined(separator: " ")
      if let kind = DutyUnit.kind(named: name) { return (kind, length) }
    }
    return nil
  }

  /// `clean kg`, `Cu kg`, `line/gross`: a word before the measure that says what is measured.
  private static func prefixed(_ tokens: ArraySlice<DutyToken>) -> DutyUnit? {
    guard let word = tokens.first?.word, !conditions.contains(word) else { return nil }
    let rest = tokens.dropFirst().drop { $0.isSign("/") }
    guard let (kind, length) = kind(at: rest), length == rest.count else { return nil }
    return DutyUnit(kind, of: word)
  }

  /// The measure with what stands behind it: `on drained weight`, `of total sugars`, `net`.
  private static func unit(
    _ kind: DutyUnit.Kind, _ rest: ArraySlice<DutyToken>
  ) -> DutyUnit? {
    if rest.isEmpty { return DutyUnit(kind) }
    if kind == .kilogram, isDegreeUnderHundred(rest) { return DutyUnit(.kilogramDegree) }
    guard let qualifier = words(rest) else { return nil }
    switch qualifier {
    case "net": return DutyUnit(kind)
    case "net eda": return DutyUnit(kind, of: "drained weight")
    default: return DutyUnit(kind, of: qualifier)
    }
  }

  /// `for each degree under 100 degrees (and fractions of a degree in proportion)`, of sugar.
  private static func isDegreeUnderHundred(_ tokens: ArraySlice<DutyToken>) -> Bool {
    let words = tokens.prefix(4).compactMap(\.word)
    return words == ["for", "each", "degree", "under"] && tokens.dropFirst(4).first?.count == 100
      && tokens.dropFirst(5).first?.word == "degrees"
  }

  /// The words without signs, and without `on the` before them; nothing for a condition.
  private static func words(_ tokens: ArraySlice<DutyToken>) -> String? {
    var words: [String] = []
    for token in tokens {
      switch token.kind {
      case .word(let word): words.append(word)
      case .number(let number) where words.last == "over": words.append(number.description)
      case .sign("/") where words.isEmpty: continue
      case .sign(","), .sign("("), .sign(")"): continue
      default: return nil
      }
    }
    guard words.count <= 8, conditions.isDisjoint(with: words), words.first != "for" else {
      return nil
    }
    if let first = words.first, ["on", "of"].contains(first) { words.removeFirst() }
    if words.first == "the" { words.removeFirst() }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }
}
