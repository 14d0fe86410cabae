import Shipping
import TerminalKit
import Units
import Workflows

/// What a customer can be sent of a landed cost, to be read.
struct CustomerBreakdownScreen: ReadingScreen {
  /// The actions of the screen: it is only read.
  static let context = ActionContext(
    id: "customer-breakdown", title: "Customer breakdown",
    actions: ReadingActions.all("customer-breakdown"))

  let breadcrumb: [String]
  var pane: TextPane

  private static let nameColumns = 34
  private static let amountColumns = 14

  /// Makes the screen for a landed cost.
  init(_ cost: LandedCost, way: [String]) {
    breadcrumb = way + ["Customer"]
    let breakdown = CustomerBreakdown(cost)
    let rows = breakdown.rows.flatMap { row in
      [TextLine(Self.columns(row.name, row.amount) + "  \(row.certainty)")]
        + row.reasons.map { TextLine("    \($0)", role: .muted, hangingIndent: 4) }
    }
    pane = TextPane(
      [TextLine(breakdown.heading, role: .heading), ""] + rows + [
        "",
        TextLine(
          Self.columns("you pay in all", breakdown.total) + " \(breakdown.currency)",
          role: .figure), "", TextLine(breakdown.footing, role: .muted),
      ])
  }

  /// Makes the screen of lines of text.
  init(lines: [String], way: [String]) {
    breadcrumb = way + ["Customer"]
    pane = TextPane(lines.map { TextLine($0) })
  }

  private static func columns(_ name: String, _ amount: String) -> String {
    let shown = DisplayText.fitted(name, columns: nameColumns - 1)
    let blanks = nameColumns + amountColumns - DisplayWidth.columns(of: shown + amount)
    return shown + String(repeating: " ", count: max(1, blanks)) + amount
  }
}
