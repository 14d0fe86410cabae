import ReferenceData
import Shipping
import Units
import Workflows

/// Customs rules as text for a terminal of 80 columns.
enum RulesText {
  private static let indent = String(repeating: " ", count: 14)

  /// The list: the name and days of each rule, then its title.
  static func lines(_ entries: [RuleLedger.Entry]) -> [String] {
    guard !entries.isEmpty else {
      return ["No rule is like that; crossbill rules lists all."]
    }
    return entries.flatMap { entry in
      [TextColumns.padded(entry.rule.id.text, 14) + head(entry)]
        + wrapped(entry.rule.title, behind: indent)
    }
  }

  /// A rule in full.
  static func inFull(_ entry: RuleLedger.Entry) -> [String] {
    let rule = entry.rule
    var facts: [(String, String)] = [
      ("market", entry.marketTitle), ("says", rule.title), ("holds", rule.source.inForce.text),
    ]
    if case .note(let note) = rule.effect {
      facts.append(("to do", note.text))
      if !note.parties.isEmpty {
        facts.append(("who", note.parties.map(\.rawValue).sorted().joined(separator: ", ")))
      }
      if let missing = note.ifMissing { facts.append(("if missing", missing)) }
    }
    if let caveat = rule.caveat { facts.append(("caveat", caveat)) }
    facts += [
      ("source", rule.source.citation), ("confidence", rule.source.confidence.rawValue),
      ("checked", age(entry)),
    ]
    return [rule.id.text + mark(entry)]
      + facts.flatMap { name, text in
        wrapped(text, behind: indent).enumerated().map { index, line in
          index == 0 ? TextColumns.padded("  " + name, 14) + line.dropFirst(indent.count) : line
        }
      } + [""]
  }

  private static func head(_ entry: RuleLedger.Entry) -> String {
    let days = entry.rule.source.inForce
    let span = "\(days.from?.isoText ?? "always") to \(days.through?.isoText ?? "further notice")"
    return span + mark(entry)
  }

  private static func mark(_ entry: RuleLedger.Entry) -> String {
    let marks = [
      entry.isStale ? "STALE" : nil,
      entry.rule.source.confidence == .unverified ? "UNVERIFIED" : nil,
      entry.isOwn ? "yours" : nil,
    ].compactMap { $0 }
    return marks.isEmpty ? "" : "  " + marks.joined(separator: "  ")
  }

  private static func age(_ entry: RuleLedger.Entry) -> String {
    let source = entry.rule.source
    let again = source.staleAfter.map { ", again after \($0.isoText)" } ?? ""
    return source.checked.isoText + again + (entry.isStale ? ": STALE" : "")
  }

  private static func wrapped(_ text: String, behind indent: String) -> [String] {
    TextColumns.wrapped(text, columns: TextColumns.page - indent.count).map { indent + $0 }
  }
}
