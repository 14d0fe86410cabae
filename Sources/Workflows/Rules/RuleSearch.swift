public import ReferenceData
import Shipping
public import Units

/// Which rules of the ledger are wanted.
public struct RuleSearch: Hashable, Sendable {
  /// A rule's name, or words that a rule has; empty for all.
  public var words: String
  /// The short name of a market, such as `ca`; nothing for all.
  public var market: String?
  /// Only rules that must be compared with their source again.
  public var isStaleOnly: Bool
  /// Only rules that hold on this day.
  public var inForceOn: CalendarDay?
  /// Only rules that begin or end within these days.
  public var turningWithin: DayRange?

  /// Makes a search; all rules unless told otherwise.
  public init(
    words: String = "", market: String? = nil, isStaleOnly: Bool = false,
    inForceOn: CalendarDay? = nil, turningWithin: DayRange? = nil
  ) {
    self.words = words
    self.market = market
    self.isStaleOnly = isStaleOnly
    self.inForceOn = inForceOn
    self.turningWithin = turningWithin
  }

  /// The entries of a ledger that are wanted, in its order.
  ///
  /// - Parameter ledger: the ledger.
  /// - Returns: the entries.
  public func entries(of ledger: RuleLedger) -> [RuleLedger.Entry] {
    let named = RuleIdentifier(words).map { id in ledger.entries.filter { $0.rule.id == id } } ?? []
    return (named.isEmpty ? ledger.matching(words) : named).filter(isWanted)
  }

  private func isWanted(_ entry: RuleLedger.Entry) -> Bool {
    let days = entry.rule.source.inForce
    if let market, entry.market != market.lowercased() { return false }
    if isStaleOnly, !entry.isStale { return false }
    if let inForceOn, !days.contains(inForceOn) { return false }
    guard let turningWithin else { return true }
    return [days.from, days.through].contains { $0.map(turningWithin.contains) ?? false }
  }
}
