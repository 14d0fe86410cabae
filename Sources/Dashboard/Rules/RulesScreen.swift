import ReferenceData
import Shipping
import Storage
public import TerminalKit
import Units
public import Workflows

/// The customs rules with their days, sources and age, those first that must be compared with their source again.
public struct RulesScreen: Screen {
  private let desk: Desk
  private let rules: @Sendable () -> RulesInUse
  /// All rules, or nothing before they were read.
  private(set) var ledger: RuleLedger?
  /// The packs that the rules come from, in the order in which markets are gone through.
  private var packs: [RulePack] = []
  /// What is wrong with the user's own files, as it was told last.
  private var problems: [String] = []
  /// Which rules are wanted.
  private(set) var search = RuleSearch()
  /// Those that are.
  private(set) var shown: [RuleLedger.Entry] = []
  var table = Table<RuleLedger.Entry>(columns: columns, emptyText: [])
  /// The words before the prompt was opened.
  private var wordsBefore = ""
  private var body = Size(columns: 80, rows: 19)

  /// Makes the screen.
  ///
  /// - Parameters:
  ///   - desk: the desk, whose clock tells which rules are stale.
  ///   - rules: reads the rules; it is asked as slow work, whenever the screen appears.
  public init(desk: Desk, rules: @escaping @Sendable () -> RulesInUse) {
    self.desk = desk
    self.rules = rules
  }

  /// The way here.
  public var breadcrumb: [String] { ["Rules"] }

  /// How many rules there are of what was asked for, and how many of them are stale.
  public var statusLine: String {
    guard ledger != nil else { return "Reading the rules" }
    let stale = shown.count(where: \.isStale)
    let parts = [
      "\(shown.count)\(search.isStaleOnly ? " stale" : "") \(shown.count == 1 ? "rule" : "rules")",
      marketTitle.map { " of \($0)" } ?? "",
      search.words.isEmpty ? "" : " with \"\(search.words)\"",
      search.isStaleOnly || stale == 0 ? "" : ", \(stale) stale",
      table.positionText.isEmpty ? "" : "   \(table.positionText)",
    ]
    return parts.joined()
  }

  /// A scan or a paste is searched for.
  public var burstUse: BurstUse { .scans }

  /// Esc shows all rules again before it leaves the screen.
  public var wantsBack: Bool { search != RuleSearch() }

  /// What Esc ends.
  public var backTitle: String { "All rules" }

  /// Whether an action can be done now.
  public func availability(of action: ActionID) -> Availability {
    guard ledger != nil else { return .disabled(reason: "The rules are being read.") }
    guard action == Self.open.id, pointed == nil else { return .enabled }
    return .disabled(reason: "There is no rule like that; \(key: FrameActions.back) shows all.")
  }

  private var pointed: RuleLedger.Entry? {
    shown.indices.contains(table.pointer) ? shown[table.pointer] : nil
  }

  private var marketTitle: String? { packs.first { $0.name == search.market }?.title }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared: return [readRules()]
    case .resized(let size):
      body = size
      table.layOut(rows: size.rows)
    case .action(let action): return perform(action)
    case .key(.escape): narrow(to: RuleSearch())
    case .key(let key): return after(table.handle(key))
    case .burst(let text, _): narrow { $0.words = text }
    case .mouse(let mouse):
      return after(table.handle(mouse, in: Rect(columns: body.columns, rows: body.rows)))
    case .promptChanged(_, let text): narrow { $0.words = text }
    case .promptEnded(_, let text):
      if text == nil { narrow { [wordsBefore] in $0.words = wordsBefore } }
    case .message(.ruleLedger(let ledger, of: let rules)): return take(ledger, of: rules)
    case .message, .confirmed, .cancelled, .closed: break
    }
    return []
  }

  private func readRules() -> Effect<DashboardMessage> {
    .work(
      Work("rules.read", onDesk: desk) { [rules] desk throws(StoreError) in
        let inUse = rules()
        return .ruleLedger(inUse.ledger(on: desk.clock.today), of: inUse)
      })
  }

  /// Shows what was read; what is wrong with the user's own files is told once.
  private mutating func take(
    _ new: RuleLedger, of inUse: RulesInUse
  ) -> [Effect<DashboardMessage>] {
    ledger = new
    packs = inUse.book.packs
    show()
    guard inUse.problems != problems else { return [] }
    problems = inUse.problems
    return problems.isEmpty
      ? [] : [.notice(Notice(.warning, problems.joined(separator: " ")))]
  }

  private mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    switch action {
    case Self.open.id: return openPointed()
    case Self.nextMarket.id: goThroughMarkets(by: 1)
    case Self.previousMarket.id: goThroughMarkets(by: -1)
    case Self.stale.id: narrow { $0.isStaleOnly.toggle() }
    case ListActions.find("rules").id:
      wordsBefore = search.words
      return [.prompt(Prompt(id: "rules.find", label: "Find:", text: search.words))]
    default: break
    }
    return []
  }

  private func openPointed() -> [Effect<DashboardMessage>] {
    guard let pointed, let ledger else { return [] }
    return [.open(RuleScreen(pointed, in: ledger))]
  }

  private func after(_ outcome: Table<RuleLedger.Entry>.Outcome) -> [Effect<DashboardMessage>] {
    guard case .opened = outcome else { return [] }
    return openPointed()
  }

  /// All markets, then one after another, then all again.
  private mutating func goThroughMarkets(by step: Int) {
    let markets = [nil] + packs.map { Optional($0.name) }
    let now = markets.firstIndex(of: search.market) ?? 0
    narrow { $0.market = markets[(now + step + markets.count) % markets.count] }
  }

  private mutating func narrow(_ change: (inout RuleSearch) -> Void) {
    var wanted = search
    change(&wanted)
    narrow(to: wanted)
  }

  private mutating func narrow(to wanted: RuleSearch) {
    guard wanted != search else { return }
    search = wanted
    table.searchText = wanted.words
    table.movePointer(to: 0)
    show()
  }

  /// Shows the rules that are wanted, the pointer on the same rule as before.
  private mutating func show() {
    let before = pointed
    shown = ledger.map { search.entries(of: $0) } ?? []
    table.setRowCount(shown.count, pointer: before.flatMap { shown.firstIndex(of: $0) })
  }
}
