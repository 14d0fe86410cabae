import ReferenceData
import Shipping
import Units

/// A rule of the ledger as JSON.
struct RuleAnswer: Encodable {
  var id: RuleIdentifier
  var market: String
  var title: String
  var note: String?
  var caveat: String?
  var from: CalendarDay?
  var through: CalendarDay?
  var source: String
  var confidence: Confidence
  var checked: CalendarDay
  var staleAfter: CalendarDay?
  var isStale: Bool
  var isOwn: Bool

  init(_ entry: RuleLedger.Entry) {
    let source = entry.rule.source
    id = entry.rule.id
    market = entry.market
    title = entry.rule.title
    if case .note(let text) = entry.rule.effect { note = text.text }
    caveat = entry.rule.caveat
    from = source.inForce.from
    through = source.inForce.through
    self.source = source.citation
    confidence = source.confidence
    checked = source.checked
    staleAfter = source.staleAfter
    isStale = entry.isStale
    isOwn = entry.isOwn
  }
}
