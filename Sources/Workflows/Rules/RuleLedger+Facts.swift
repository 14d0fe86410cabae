public import ReferenceData
import Shipping
import Units

extension RuleLedger.Entry {
  /// A rule in full, a name and a text for each thing that is known of it.
  public var facts: [(name: String, text: String)] {
    var facts = [
      ("market", marketTitle), ("says", rule.title), ("holds", rule.source.inForce.text),
    ]
    if case .note(let note) = rule.effect {
      facts.append(("to do", note.text))
      if !note.parties.isEmpty {
        facts.append(("who", note.parties.map(\.rawValue).sorted().joined(separator: ", ")))
      }
      if let missing = note.ifMissing { facts.append(("if missing", missing)) }
    }
    if let caveat = rule.caveat { facts.append(("caveat", caveat)) }
    return facts + [
      ("source", rule.source.citation), ("confidence", rule.source.confidence.rawValue),
      ("checked", age),
    ]
  }

  /// What a reader must be warned of: STALE, UNVERIFIED, and that the rule is the user's own.
  public var marks: [String] {
    [
      isStale ? "STALE" : nil, rule.source.confidence == .unverified ? "UNVERIFIED" : nil,
      isOwn ? "yours" : nil,
    ].compactMap { $0 }
  }

  /// The days on which the rule holds, short: `2026-01-01 to further notice`.
  public var daysText: String {
    let days = rule.source.inForce
    return "\(days.from?.isoText ?? "always") to \(days.through?.isoText ?? "further notice")"
  }

  private var age: String {
    let source = rule.source
    let again = source.staleAfter.map { ", again after \($0.isoText)" } ?? ""
    return source.checked.isoText + again + (isStale ? ": STALE" : "")
  }
}
