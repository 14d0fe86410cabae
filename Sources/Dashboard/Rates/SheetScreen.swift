import Shipping
import Storage
public import TerminalKit
import Workflows

/// What is in a rate sheet or a shared table, or what a sheet changed, to be read.
public struct SheetScreen: ReadingScreen {
  /// The actions of the screen: it is only read.
  public static let context = ActionContext(
    id: "sheet", title: "Rate sheet", actions: ReadingActions.all("sheet"))

  /// The way here.
  public let breadcrumb: [String]
  var pane: TextPane

  /// Makes the screen of a sheet's facts.
  init(_ facts: SheetFacts) {
    let identity = facts.sheet.header.identity
    breadcrumb = ["Rates", "\(identity.carrier), \(identity.title)"]
    pane = TextPane(Self.lines(facts.sections))
  }

  /// Makes the screen of a shared table's facts.
  init(_ facts: TableFacts) {
    breadcrumb = ["Rates", facts.table.header.identity.title]
    pane = TextPane(Self.lines(facts.sections))
  }

  private static func lines(_ sections: [SheetFacts.Section]) -> [TextLine] {
    let parts = sections.map { section in
      [TextLine(section.title, role: .heading)]
        + section.facts.map { TextLine("  \($0.name): \($0.text)") }
    }
    return Array(parts.joined(separator: [TextLine("")]))
  }

  /// Makes the screen of what a sheet changed.
  init(_ comparison: SheetComparison) {
    self.init(
      changesOf: comparison.new.identity.title, title: comparison.title,
      summary: comparison.summary, lines: comparison.lines)
  }

  /// Makes the screen of what a version of a shared table changed.
  init(_ comparison: TableComparison) {
    self.init(
      changesOf: comparison.new.identity.title, title: comparison.title,
      summary: comparison.summary, lines: comparison.lines)
  }

  private init(changesOf name: String, title: String, summary: String, lines: [String]) {
    breadcrumb = ["Rates", name, "Changes"]
    pane = TextPane(
      [TextLine(title, role: .heading), TextLine(summary), TextLine("")]
        + lines.map { TextLine($0) })
  }
}
