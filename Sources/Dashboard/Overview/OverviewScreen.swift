import Shipping
import Storage
public import TerminalKit
import Units
public import Workflows

/// What needs attention today, how many shipments are where, and the latest quotes.
public struct OverviewScreen: Screen {
  /// One line that can be opened.
  enum Line: Hashable, Sendable {
    case drafts([QuoteDraft])
    case attention(AttentionItem)
    case expiring(QuoteSummary)
    case quote(QuoteSummary)
  }

  static let open = Action(
    "overview.open", title: "Open",
    help: "Opens what stands under the pointer: a shipment, a quote, or what was half typed.",
    group: "Overview", keys: [.enter], footerRank: 1)
  static let new = Action(
    "overview.new", title: "New quote",
    help: "Opens the form for a new quote, with what was half typed.",
    group: "Overview", keys: [.character("n")], footerRank: 2)
  static let find = Action(
    "overview.find", title: "Find a quote",
    help: "Goes to the list of quotes.",
    group: "Overview", keys: [.character("/")], footerRank: 3)

  static let drafts = Action(
    "overview.drafts", title: "Half-typed",
    help: "Lists the quotes that were begun and not finished.",
    group: "Overview", keys: [.character("d")])

  static let landedCost = Action(
    "overview.landed-cost", title: "Landed cost",
    help: "Opens the form that asks what an order costs at the buyer's door, as typed last.",
    group: "Overview", keys: [.character("$")], footerRank: 4)

  /// The actions of the screen.
  public static let context = ActionContext(
    id: "overview", title: "Overview", actions: [open, new, find, drafts, landedCost])

  let desk: Desk
  let keeper: QuoteDraftKeeper
  var facts: OverviewFacts?
  /// The pointer on the lines, of which the layout shows two parts.
  private var list = PointerList()
  private var layout = OverviewLayout()
  private var body = Size(columns: 80, rows: 19)

  /// Makes the screen.
  public init(desk: Desk, keeper: QuoteDraftKeeper) {
    self.desk = desk
    self.keeper = keeper
  }

  /// The way here.
  public var breadcrumb: [String] { ["Overview"] }

  /// The day.
  public var titleNote: String { desk.clock.today.shortText }

  /// How many things are open.
  public var statusLine: String {
    guard let facts else { return "Reading the desk" }
    let count = facts.attention.count + facts.expiring.count
    return count == 0 ? "Nothing needs you now." : "\(count) open \(count == 1 ? "item" : "items")"
  }

  /// Whether an action can be done now.
  public func availability(of action: ActionID) -> Availability {
    guard action == Self.open.id, lines.isEmpty else { return .enabled }
    return .disabled(
      reason: "There is nothing to open yet; \(key: Self.new) makes the first quote.")
  }

  /// What can be opened, from the top.
  var lines: [Line] {
    guard let facts else { return [] }
    let drafts: [Line] = facts.drafts.isEmpty ? [] : [.drafts(facts.drafts)]
    return facts.attention.map { .attention($0) } + facts.expiring.map { .expiring($0) } + drafts
      + facts.latestQuotes.map { .quote($0) }
  }

  /// The line under the pointer.
  var pointer: Int { list.pointer }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared, .message(.deskChanged): return [readFacts()]
    case .resized(let size):
      body = size
      list.layOut(rows: size.rows - OverviewLayout.urgentRow - 2)
      layout = layout(in: body)
    case .action(Self.open.id): return openPointed()
    case .action(Self.new.id): return [.open(NewQuoteScreen(desk: desk, keeper: keeper))]
    case .action(Self.find.id): return [.show(tab: 1)]
    case .action(Self.landedCost.id):
      return [.open(LandedCostFormScreen(desk: desk, keeper: keeper, looksForDraft: true))]
    case .action(Self.drafts.id): return [.open(DraftsScreen(desk: desk, keeper: keeper))]
    case .key(let key): return after(list.handle(key))
    case .mouse(let mouse):
      let line = layout.line(at: mouse.point)
      return after(list.handle(mouse.kind, onLine: line, step: 1))
    case .message(.overview(let facts)):
      self.facts = facts
      list.setCount(lines.count)
      layout = layout(in: body)
    case .message(.quote(let quote)):
      return [.open(OffersScreen(desk: desk, keeper: keeper, quote: quote))]
    case .message(.draftOffered(let offered)): return open(offered)
    case .message(.shipment(let shipment)):
      return [.open(ShipmentScreen(shipment, desk: desk, keeper: keeper))]
    case .message(.failed(let sentence)): return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }

  private mutating func after(_ outcome: PointerList.Outcome) -> [Effect<DashboardMessage>] {
    layout = layout(in: body)
    if case .opened = outcome { return openPointed() }
    return []
  }

  /// Where the lines stand in a body of an extent.
  func layout(in size: Size) -> OverviewLayout {
    var layout = layout
    let lines = lines
    layout.fit(
      urgentCount: lines.count { $0.isUrgent }, lineCount: lines.count, pointer: pointer,
      size: size)
    return layout
  }

  private func readFacts() -> Effect<DashboardMessage> {
    .work(
      Work("overview.read", onDesk: desk) { [keeper] desk throws(StoreError) in
        .overview(try ReadOverview(desk: desk, keeper: keeper)())
      })
  }

  private func openPointed() -> [Effect<DashboardMessage>] {
    guard lines.indices.contains(pointer) else { return [] }
    switch lines[pointer] {
    case .drafts(let drafts): return open(drafts)
    case .quote(let row), .expiring(let row):
      return [
        .work(
          Work("overview.open", onDesk: desk) { desk throws(StoreError) in
            .quote(try desk.store.quote(id: row.id))
          })
      ]
    case .attention(let item):
      return [
        .work(
          Work("overview.open", onDesk: desk) { desk throws(StoreError) in
            .shipment(try desk.store.shipment(id: item.shipmentID))
          })
      ]
    }
  }

  /// The only half-typed quote at once, several in a list.
  private func open(_ drafts: [QuoteDraft]) -> [Effect<DashboardMessage>] {
    guard drafts.count == 1, let only = drafts.first, only.holder == .nobody, only.entry != nil
    else { return [.open(DraftsScreen(desk: desk, keeper: keeper))] }
    return [.openDraft(only.key, keeper: keeper, onDesk: desk)]
  }

  private func open(_ offered: OfferedDraft) -> [Effect<DashboardMessage>] {
    guard case .draft(let draft, let entry) = offered else {
      return [.open(DraftsScreen(desk: desk, keeper: keeper))]
    }
    return [.open(NewQuoteScreen(desk: desk, keeper: keeper, draft: draft, entry: entry))]
  }
}
