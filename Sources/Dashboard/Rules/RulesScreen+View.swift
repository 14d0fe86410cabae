import ReferenceData
import Shipping
public import TerminalKit
import Units
import Workflows

extension RulesScreen {
  static let open = Action(
    "rules.open", title: "Rule",
    help: "Shows the rule under the pointer: what it says, who must do what, and its source.",
    group: "Rules", keys: [.enter], footerRank: 1)
  static let nextMarket = Action(
    "rules.market", title: "Market",
    help: "Shows the rules of the next market; after the last one, those of all.",
    group: "Rules", keys: [.character("m")], footerRank: 2)
  static let previousMarket = Action(
    "rules.previous-market", title: "Market before",
    help: "Shows the rules of the market before.",
    group: "Rules", keys: [.character("M")])
  static let stale = Action(
    "rules.stale", title: "Stale only",
    help: "Shows only rules that must be compared with their source again, or all again.",
    group: "Rules", keys: [.character("s")], footerRank: 3)

  /// The actions of the screen.
  public static let context = ActionContext(
    id: "rules", title: "Rules",
    actions: [open, nextMarket, previousMarket, stale, ListActions.find("rules")])

  /// A rule's days stand with their year, since old ones stay for old shipments.
  static let columns = [
    column("rule", width: 11),
    column("market", width: 8, priority: 2),
    column("says", width: 20, grows: true),
    column("from", width: 10, priority: 3),
    column("through", width: 10, priority: 1),
    column("trust", width: 10),
  ]

  private static func column(
    _ id: String, width: Int, grows: Bool = false, priority: Int = 0
  ) -> TableColumn {
    TableColumn(
      id, title: id, minimumWidth: width, grows: grows, priority: priority, isSortable: false)
  }

  /// Draws the list.
  public func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    guard ledger != nil else { return Frame(grid: grid) }
    var table = table
    table.emptyText = ["No rule is like that; \(options.keys[FrameActions.back]) shows all."]
    table.draw(
      into: &grid, rect: Rect(columns: size.columns, rows: size.rows), options: options
    ) { range in range.map { shown.indices.contains($0) ? row(shown[$0]) : nil } }
    return Frame(grid: grid)
  }

  private func row(_ entry: RuleLedger.Entry) -> TableRow<RuleLedger.Entry> {
    let days = entry.rule.source.inForce
    return TableRow(
      id: entry,
      cells: [
        TableCell(entry.rule.id.text),
        TableCell(entry.isOwn ? "\(entry.market) yours" : entry.market),
        TableCell(entry.rule.title), TableCell(days.from?.isoText ?? "always"),
        TableCell(days.through?.isoText ?? "open"), trust(in: entry),
      ])
  }

  /// How far a rule can be trusted; that it is stale counts for more than how good its source was.
  ///
  /// Stale rules fill whole screens, so that their word stands in capitals and without a colour, which
  /// would cost a slow line a quarter more bytes.
  private func trust(in entry: RuleLedger.Entry) -> TableCell {
    if entry.isStale { return TableCell("STALE") }
    switch entry.rule.source.confidence {
    case .unverified: return TableCell("UNVERIFIED", role: .uncertain)
    case .secondary: return TableCell("secondary")
    case .primary: return TableCell("primary")
    }
  }

  /// The rules as lines.
  public var linear: [String] {
    guard !shown.isEmpty else { return ["No rule is like that."] }
    return shown.map { entry in
      let marks = entry.marks.map { ", \($0)" }.joined()
      return "\(entry.rule.id.text) (\(entry.marketTitle)): \(entry.rule.title); "
        + entry.daysText + ", \(entry.rule.source.confidence.rawValue)\(marks)"
    }
  }
}
