import ReferenceData
import Shipping
import TerminalKit
import Workflows

/// One customs rule in full: what it says, who must do what, where that stands, and how old the fact is.
struct RuleScreen: ReadingScreen {
  /// The actions of the screen: it is only read.
  static let context = ActionContext(
    id: "rule", title: "Rule", actions: ReadingActions.all("rule"))

  private let entry: RuleLedger.Entry
  var pane: TextPane

  /// Makes the screen of a rule, with what the rule says on other days below it.
  ///
  /// - Parameters:
  ///   - entry: the rule.
  ///   - ledger: the ledger that it stands in.
  init(_ entry: RuleLedger.Entry, in ledger: RuleLedger) {
    self.entry = entry
    let others = ledger.entries.filter {
      $0.rule.id == entry.rule.id && $0.market == entry.market && $0 != entry
    }
    let rest = others.flatMap { [TextLine("")] + Self.lines($0) }
    let heading = [TextLine(""), TextLine("ON OTHER DAYS", role: .heading)]
    pane = TextPane(Self.lines(entry) + (others.isEmpty ? [] : heading + rest))
  }

  /// The way here.
  var breadcrumb: [String] { ["Rules", entry.rule.id.text] }

  /// Why the rule must be checked before it is relied on, else where in the text the view is.
  var statusLine: String {
    if entry.isStale {
      return "! STALE: compare the rule with its source before you rely on it"
    }
    if entry.rule.source.confidence == .unverified {
      return "! UNVERIFIED: no source confirms the rule; ask your broker"
    }
    return pane.positionText
  }

  private static func lines(_ entry: RuleLedger.Entry) -> [TextLine] {
    let marks = entry.marks.map { "  \($0)" }.joined()
    return [TextLine(entry.rule.id.text + marks, role: .heading)]
      + entry.facts.map { name, text in
        TextLine(
          ("  " + name).padding(to: 14) + text, role: role(of: name, entry), hangingIndent: 14)
      }
  }

  private static func role(of fact: String, _ entry: RuleLedger.Entry) -> Role {
    switch fact {
    case "caveat": .warning
    case "checked" where entry.isStale: .warning
    case "confidence" where entry.rule.source.confidence == .unverified: .uncertain
    default: .text
    }
  }
}
