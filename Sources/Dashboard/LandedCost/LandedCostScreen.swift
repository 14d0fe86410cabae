import Shipping
import TerminalKit
import Units
import Workflows

/// What a consignment costs at the buyer's door: one number, the lines of its bill, and what moves
/// when one thing is taken otherwise.
struct LandedCostScreen: Screen {
  /// What there is to show.
  enum Content: Sendable {
    case asking
    case report(LandedCostReport)
    case refused([String])
  }

  /// The report and the texts before something was taken otherwise.
  struct Past: Sendable {
    let report: LandedCostReport
    let entry: LandedCostEntry
    let strip: String
  }

  /// The actions of the screen.
  static let context = ActionContext(
    id: "landed-cost", title: "Landed cost", actions: LandedCostActions.all)

  let desk: Desk
  let keeper: QuoteDraftKeeper
  /// The quote that it belongs to; nothing for goods of no quote.
  let quote: QuoteNumber?
  /// Whether the form lies below, so that editing goes back to it.
  private let hasForm: Bool
  /// What was typed, with all that was taken otherwise since.
  var entry: LandedCostEntry
  var content: Content
  /// What moved last, and nothing else; empty before anything did.
  var strip = ""
  var past: [Past] = []
  /// The unfolded amounts by their names.
  var open: Set<String> = []
  var list = PointerList()
  var body = Size(columns: 80, rows: 19)
  /// Whether something is being reckoned.
  var isAsking = false

  /// Makes the screen.
  ///
  /// - Parameters:
  ///   - desk: the desk with the rules and the catalogue.
  ///   - keeper: keeps what is typed in the form.
  ///   - quote: the quote that it belongs to, if any.
  ///   - entry: what was typed.
  ///   - report: what it comes to; nothing to reckon it when the screen appears.
  ///   - hasForm: whether the form lies below; by default it does.
  init(
    desk: Desk, keeper: QuoteDraftKeeper, quote: QuoteNumber?, entry: LandedCostEntry,
    report: LandedCostReport? = nil, hasForm: Bool = true
  ) {
    self.desk = desk
    self.keeper = keeper
    self.quote = quote
    self.entry = entry
    self.hasForm = hasForm
    content = report.map { .report($0) } ?? .asking
    fitList()
  }

  /// The way here.
  var breadcrumb: [String] { LandedCostFormScreen.way(of: quote) + ["At the door"] }

  /// The day whose law was taken.
  var titleNote: String { report.map { "law of \($0.cost.day.longText)" } ?? "" }

  /// What is reckoned; nothing while it is not.
  var report: LandedCostReport? {
    if case .report(let report) = content { report } else { nil }
  }

  /// How far the figures can be trusted, and where in the list the view is.
  var statusLine: String {
    guard let report else { return isAsking ? "Reckoning the landed cost" : "" }
    let place = list.positionText
    return (place.isEmpty ? "" : "lines \(place); ") + report.trustText
  }

  /// Whether an action can be done now.
  func availability(of action: ActionID) -> Availability {
    let isOwn = LandedCostActions.all.contains { $0.id == action }
    if !isOwn || action == LandedCostActions.edit.id { return .enabled }
    guard report != nil else {
      return .disabled(
        reason: "There is no landed cost yet; \(key: LandedCostActions.edit) mends it.")
    }
    switch action {
    case LandedCostActions.unfold.id where pointedRow?.fold == nil:
      return .disabled(reason: "Go to an amount of the bill with the arrows, then unfold it.")
    case LandedCostActions.undo.id where past.isEmpty:
      return .disabled(reason: "Nothing was taken otherwise yet.")
    case LandedCostActions.unfold.id, LandedCostActions.customer.id: return .enabled
    default:
      return isAsking ? .disabled(reason: "The change before is still being reckoned.") : .enabled
    }
  }

  /// Every line that can be pointed at.
  var rows: [LandedCostRow] {
    switch content {
    case .asking: []
    case .refused: []
    case .report(let report):
      LandedCostRows(report: report, open: open, columns: body.columns).rows
    }
  }

  /// The line under the pointer.
  var pointedRow: LandedCostRow? {
    let rows = rows
    return rows.indices.contains(list.pointer) ? rows[list.pointer] : nil
  }

  /// Takes an event in.
  mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared: return appear()
    case .resized(let size):
      body = size
      fitList()
    case .action(LandedCostActions.unfold.id): unfold()
    case .action(LandedCostActions.edit.id): return edit()
    case .action(LandedCostActions.customer.id): return openCustomer()
    case .action(LandedCostActions.undo.id): undo()
    case .action(let action): return take(action)
    case .promptEnded(LandedCostActions.dayPrompt, let text?): return takeTyped("on", text)
    case .promptEnded(LandedCostActions.regionPrompt, let text?):
      return takeTyped("province", text)
    case .key(let key): _ = list.handle(key)
    case .mouse(let mouse): handle(mouse)
    case .message(let message): return receive(message)
    default: break
    }
    return []
  }

  private mutating func appear() -> [Effect<DashboardMessage>] {
    let problems = desk.rules().problems.map { sentence in
      Effect<DashboardMessage>.notice(Notice(.warning, KeyedText(sentence)))
    }
    guard case .asking = content, !isAsking else { return Array(problems.prefix(1)) }
    isAsking = true
    return problems.prefix(1) + [.askLandedCost(entry, desk)]
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .landedCost(let report):
      isAsking = false
      content = .report(report)
      fitList()
    case .landedCostMoved(let move): show(move)
    case .landedCostRefused(let failure):
      isAsking = false
      guard report != nil else {
        content = .refused(failure.sentences)
        return []
      }
      return [.notice(Notice(.error, KeyedText(failure.sentences.joined(separator: " "))))]
    case .failed(let sentence):
      isAsking = false
      return [.notice(Notice(.error, KeyedText(sentence)))]
    default: break
    }
    return []
  }

  private mutating func unfold() {
    guard let fold = pointedRow?.fold else { return }
    open.formSymmetricDifference([fold])
    fitList()
  }

  /// Goes to the form with what is shown here.
  private func edit() -> [Effect<DashboardMessage>] {
    if hasForm { return [.answer(.landedCostEntry(entry))] }
    return [
      .replace(LandedCostFormScreen(desk: desk, keeper: keeper, quote: quote, entry: entry))
    ]
  }

  private func openCustomer() -> [Effect<DashboardMessage>] {
    guard let report else { return [] }
    return [.open(CustomerBreakdownScreen(report.cost, way: breadcrumb))]
  }

  private mutating func handle(_ mouse: MouseEvent) {
    let line = list.shown(rows: list.rows).lowerBound + mouse.point.row - listRow
    let isLine = (listRow..<listRow + list.rows).contains(mouse.point.row)
    if case .opened = list.handle(mouse.kind, onLine: isLine ? line : nil) { unfold() }
  }

  /// Tells the list how many lines there are and how many are shown.
  mutating func fitList() {
    list.setCount(rows.count)
    list.layOut(rows: max(1, body.rows - listRow))
  }
}

extension LandedCostReport {
  /// How many amounts are UNKNOWN, rest on a STALE or an UNVERIFIED rule, and how many warnings there
  /// are.
  fileprivate var trustText: String {
    let unknown = cost.lines.count { !$0.amount.isKnown }
    let stale = cost.lines.count { $0.rules.contains(where: \.isStale) }
    let unverified = cost.lines.count { line in
      line.rules.contains { $0.source.confidence == .unverified }
    }
    let warnings = cost.warnings.count
    let parts = [
      unknown == 0 ? nil : "\(unknown) UNKNOWN", stale == 0 ? nil : "\(stale) STALE",
      unverified == 0 ? nil : "\(unverified) UNVERIFIED",
      warnings == 0 ? nil : "! \(warnings) \(warnings == 1 ? "warning" : "warnings") below",
    ].compactMap { $0 }
    let text = parts.isEmpty ? "every amount is known" : parts.joined(separator: ", ")
    return text + ". Not legal advice."
  }
}
