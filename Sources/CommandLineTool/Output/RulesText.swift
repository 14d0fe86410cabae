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
      [TextColumns.padded(entry.rule.id.text, 14) + entry.daysText + mark(entry)]
        + wrapped(entry.rule.title, behind: indent)
    }
  }

  /// A rule in full.
  static func inFull(_ entry: RuleLedger.Entry) -> [String] {
    [entry.rule.id.text + mark(entry)]
      + entry.facts.flatMap { name, text in
        wrapped(text, behind: indent).enumerated().map { index, line in
          index == 0 ? TextColumns.padded("  " + name, 14) + line.dropFirst(indent.count) : line
        }
      } + [""]
  }

  private static func mark(_ entry: RuleLedger.Entry) -> String {
    entry.marks.isEmpty ? "" : "  " + entry.marks.joined(separator: "  ")
  }

  private static func wrapped(_ text: String, behind indent: String) -> [String] {
    TextColumns.wrapped(text, columns: TextColumns.page - indent.count).map { indent + $0 }
  }
}
