import Shipping
import Storage
public import TerminalKit
import Units
public import Workflows

/// What needs attention today, how many shipments are where, and the latest quotes.
public struct OverviewScreen: Screen {
  /// One line that can be opened.
  enum Line: Hashable, Sendable {
    case draft(Instant)
    case attention(AttentionItem)
    case expiring(QuoteSummary)
    case quote(QuoteSummary)
  }

  static let open = Action(
    "overview.open", title: "Open",
    help: "Opens what stands under the pointer: a shipment, a quote, or the half-typed quote.",
    group: "Overview", keys: [.enter], footerRank: 1)
  static let new = Action(
    "overview.new", title: "New quote",
    help: "Opens the form for a new quote, with what was half typed.",
    group: "Overview", keys: [.character("n")], footerRank: 2)
  static let find = Action(
    "overview.find", title: "Find a quote",
    help: "Goes to the list of quotes.",
    group: "Overview", keys: [.character("/")], footerRank: 3)

  /// The actions of the screen.
  public static let context = ActionContext(
    id: "overview", title: "Overview", actions: [open, new, find])

  let desk: Desk
  let keeper: QuoteDraftKeeper
  var facts: OverviewFacts?
  var pointer = 0
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
    return .disabled(reason: "There is nothing to open yet; n makes the first quote.")
  }

  /// What can be opened, from the top.
  var lines: [Line] {
    guard let facts else { return [] }
    let draft = facts.draftSaved.map { [Line.draft($0)] } ?? []
    return facts.attention.map { .attention($0) } + facts.expiring.map { .expiring($0) } + draft
      + facts.latestQuotes.map { .quote($0) }
  }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared, .message(.deskChanged): return [readFacts()]
    case .resized(let size):
      body = size
      movePointer(to: pointer)
    case .action(Self.open.id): return openPointed()
    case .action(Self.new.id): return [.open(NewQuoteScreen(desk: desk, keeper: keeper))]
    case .action(Self.find.id): return [.show(tab: 1)]
    case .key(let key): move(key)
    case .mouse(let mouse): return handle(mouse)
    case .message(.overview(let facts)):
      self.facts = facts
      movePointer(to: pointer)
    case .message(.quote(let quote)): return [.open(OffersScreen(desk: desk, quote: quote))]
    case .message(.shipment(let shipment)):
      return [.open(ShipmentScreen(shipment.value, clock: desk.clock))]
    case .message(.failed(let sentence)): return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }

  private mutating func move(_ key: Key) {
    switch key {
    case .up, .character("k"): movePointer(to: pointer - 1)
    case .down, .character("j"): movePointer(to: pointer + 1)
    case .home, .character("g"): movePointer(to: 0)
    case .end, .character("G"): movePointer(to: lines.count - 1)
    default: break
    }
  }

  /// A press puts the pointer on a line and opens the one that it is on; the wheel moves it.
  private mutating func handle(_ mouse: MouseEvent) -> [Effect<DashboardMessage>] {
    switch mouse.kind {
    case .wheelUp: movePointer(to: pointer - 1)
    case .wheelDown: movePointer(to: pointer + 1)
    case .press:
      guard let line = layout.line(at: mouse.point) else { return [] }
      if line == pointer { return openPointed() }
      movePointer(to: line)
    }
    return []
  }

  private mutating func movePointer(to line: Int) {
    pointer = min(max(0, line), max(0, lines.count - 1))
    layout = layout(in: body)
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
      Work("overview.read", onDesk: desk) { desk throws(StoreError) in
        .overview(try ReadOverview(desk: desk)())
      })
  }

  private func openPointed() -> [Effect<DashboardMessage>] {
    guard lines.indices.contains(pointer) else { return [] }
    switch lines[pointer] {
    case .draft: return [.open(NewQuoteScreen(desk: desk, keeper: keeper))]
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
}
