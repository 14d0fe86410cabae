public import Shipping
public import Units

/// Every rule that the program knows, with its market, its source and its age.
public struct RuleLedger: Sendable {
  /// One rule.
  public struct Entry: Hashable, Sendable {
    /// The short name of the market, such as `ca`.
    public let market: String
    /// The market's name for people.
    public let marketTitle: String
    /// The rule.
    public let rule: Rule
    /// True for a rule of the user's own pack.
    public let isOwn: Bool
    /// True when the rule must be compared with its source again.
    public let isStale: Bool
  }

  /// The rules, those first that must be compared with their source again, then by name and days.
  public let entries: [Entry]

  /// Makes the ledger of a day.
  ///
  /// - Parameters:
  ///   - packs: the rules that hold, a user's already laid over the bundled ones.
  ///   - own: the user's packs, whose rules are marked.
  ///   - day: the day on which the age of the rules is judged.
  public init(packs: [RulePack], own: [RulePack] = [], on day: CalendarDay) {
    let ownIDs = Dictionary(
      own.map { ($0.name, Set($0.rules.map(\.id))) }, uniquingKeysWith: { $0.union($1) })
    entries = packs.flatMap { pack in
      pack.rules.map { rule in
        Entry(
          market: pack.name, marketTitle: pack.title, rule: rule,
          isOwn: ownIDs[pack.name]?.contains(rule.id) ?? false,
          isStale: rule.source.isStale(on: day))
      }
    }
    .sorted { $0.isBefore($1) }
  }

  /// The rules of all bundled markets and of the table of small values, in the order of the markets.
  ///
  /// - Throws: ``RulePackError`` where a bundled file is broken, which no released program's is.
  public static func bundledPacks() throws(RulePackError) -> [RulePack] {
    var packs: [RulePack] = []
    for market in RuleMarket.allCases { packs.append(try market.pack()) }
    return packs + DeMinimisTable.bundled.rows.map(\.pack)
  }

  /// The rules in which every word of a text occurs: in name, market, title, source, note or caveat.
  public func matching(_ text: String) -> [Entry] {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    return entries.filter { entry in
      let haystack = entry.searchText
      return words.allSatisfy { haystack.contains($0) }
    }
  }
}

extension RuleLedger.Entry {
  fileprivate func isBefore(_ other: RuleLedger.Entry) -> Bool {
    if isStale != other.isStale { return isStale }
    if rule.id != other.rule.id { return rule.id < other.rule.id }
    switch (rule.source.inForce.from, other.rule.source.inForce.from) {
    case (nil, nil): return market < other.market
    case (nil, _): return true
    case (_, nil): return false
    case (let left?, let right?): return left == right ? market < other.market : left < right
    }
  }

  fileprivate var searchText: String {
    var parts = [rule.id.text, market, marketTitle, rule.title, rule.source.citation]
    if case .note(let note) = rule.effect { parts.append(note.text) }
    if let caveat = rule.caveat { parts.append(caveat) }
    return parts.joined(separator: " ").lowercased()
  }
}
