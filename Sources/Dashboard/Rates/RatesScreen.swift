import Shipping
import Storage
public import TerminalKit
import Units
public import Workflows

/// The rate sheets on the desk and the tables that they share: which of them count today, what is in each, and what it changed.
public struct RatesScreen: Screen {
  static let open = Action(
    "rates.open", title: "Facts",
    help: "Shows the sheet under the pointer with its terms and lanes, or the table with its rows.",
    group: "Rates", keys: [.enter], footerRank: 1)
  static let compare = Action(
    "rates.compare", title: "Compare",
    help: "Shows what the sheet or table changed against the version before it.",
    group: "Rates", keys: [.character("v")], footerRank: 2)

  /// The actions of the screen.
  public static let context = ActionContext(
    id: "rates", title: "Rates", actions: [open, compare, ListActions.find("rates")])

  let desk: Desk
  /// All sheets and then the tables, or nothing before they were read.
  var all: [RatesEntry]?
  /// Those that have the words that were searched for.
  var shown: [RatesEntry] = []
  var search = ""
  var table = Table<Int64>(columns: columns, emptyText: [])
  /// What was searched for before the prompt was opened.
  private var searchBefore = ""
  private var body = Size(columns: 80, rows: 19)

  /// Makes the screen.
  public init(desk: Desk) { self.desk = desk }

  /// The way here.
  public var breadcrumb: [String] { ["Rates"] }

  /// How many sheets there are and count, or why the pointed one does not.
  public var statusLine: String {
    guard let all else { return "Reading the rate sheets" }
    if let pointed, let reason = pointed.objection { return reason }
    let sheets = shown.count { $0.sheet != nil }
    let tables = shown.count - sheets
    let count =
      "\(sheets) rate \(sheets == 1 ? "sheet" : "sheets")"
      + (tables == 0 ? "" : ", \(tables) \(tables == 1 ? "table" : "tables")")
    guard search.isEmpty else { return "\(count) with \"\(search)\"" }
    return all.isEmpty ? "" : "\(count), \(all.count(where: \.counts)) count today"
  }

  /// A scan or a paste is searched for.
  public var burstUse: BurstUse { .scans }

  /// Esc ends a search before it leaves the screen.
  public var wantsBack: Bool { !search.isEmpty }

  /// What Esc ends.
  public var backTitle: String { "All sheets" }

  /// Whether an action can be done now.
  public func availability(of action: ActionID) -> Availability {
    guard [Self.open.id, Self.compare.id].contains(action) else { return .enabled }
    guard all != nil else { return .disabled(reason: "The rate sheets are being read.") }
    guard let pointed else {
      return .disabled(
        reason: "There is no rate sheet here; crossbill import SHEET.toml brings one.")
    }
    guard action == Self.compare.id, !pointed.hasVersionBefore else { return .enabled }
    return .disabled(
      reason: "There is no version before this \(pointed.noun) on the desk.")
  }

  var pointed: RatesEntry? {
    shown.indices.contains(table.pointer) ? shown[table.pointer] : nil
  }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared, .message(.deskChanged): return [readSheets()]
    case .resized(let size):
      body = size
      table.layOut(rows: size.rows)
    case .action(let action): return perform(action)
    case .key(.escape): narrow(to: "")
    case .key(let key): return after(table.handle(key))
    case .burst(let text, _): narrow(to: text)
    case .mouse(let mouse):
      return after(table.handle(mouse, in: Rect(columns: body.columns, rows: body.rows)))
    case .promptChanged(_, let text): narrow(to: text)
    case .promptEnded(_, let text): if text == nil { narrow(to: searchBefore) }
    case .message(let message): return receive(message)
    case .confirmed, .cancelled, .closed: break
    }
    return []
  }

  private mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    switch action {
    case Self.open.id: return openPointed()
    case Self.compare.id: return comparePointed()
    case ListActions.find("rates").id:
      searchBefore = search
      return [.prompt(Prompt(id: "rates.find", label: "Find:", text: search))]
    default: return []
    }
  }

  private func after(_ outcome: Table<Int64>.Outcome) -> [Effect<DashboardMessage>] {
    guard case .opened = outcome else { return [] }
    return openPointed()
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .rates(let sheets, let tables):
      all = sheets.map { .sheet($0) } + tables.map { .table($0) }
      show()
    case .sheet(let facts): return [.open(SheetScreen(facts))]
    case .table(let facts): return [.open(SheetScreen(facts))]
    case .sheetComparison(let comparison): return [.open(SheetScreen(comparison))]
    case .tableComparison(let comparison): return [.open(SheetScreen(comparison))]
    case .failed(let sentence): return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }

  private mutating func narrow(to text: String) {
    guard text != search else { return }
    search = text
    table.searchText = text
    table.movePointer(to: 0)
    show()
  }

  /// Shows the sheets that have the words, the pointer on the same sheet as before.
  private mutating func show() {
    let id = pointed?.id
    shown = (all ?? []).filter { $0.hasWords(of: search) }
    table.setRowCount(shown.count, pointer: shown.firstIndex { $0.id == id })
  }
}
