import Shipping
import Storage
public import TerminalKit
import Units
public import Workflows

/// The list of all quotes: sorted by any column, searched as one types.
public struct QuotesScreen: Screen {
  let desk: Desk
  let keeper: QuoteDraftKeeper
  var table: Table<Int64>
  var ids: [Int64] = []
  var rows: [Int64: QuoteSummary] = [:]
  var search = ""
  var chooser: ColumnChooser?
  var isLoaded = false
  /// Whether every row is read, also those that no screen shows.
  let readsAllRows: Bool
  /// The rows that were read since the records changed; the others are shown until they are read
  /// anew.
  var fresh: Set<Int64> = []
  /// The order and the columns as they are kept.
  var keptViewState: TableViewState?
  /// The number of the order that was asked for last, and of the one that is shown.
  var asked = 0
  var shown = 0
  /// What was asked of the pointed quote while the list lagged behind the search.
  private var waiting: ActionID?
  /// What was searched for before the prompt was opened.
  private var searchBefore = ""
  private var body = Size(columns: 80, rows: 19)

  /// Makes the screen.
  ///
  /// - Parameters:
  ///   - desk: the desk.
  ///   - keeper: keeps the half-typed quotes of the program.
  ///   - readsAllRows: whether every row is read and not only those that a screen shows, to print
  ///     the whole list; by default not.
  public init(desk: Desk, keeper: QuoteDraftKeeper, readsAllRows: Bool = false) {
    self.desk = desk
    self.keeper = keeper
    self.readsAllRows = readsAllRows
    table = Table(
      columns: Self.columns, emptyText: [],
      viewState: TableViewState(sort: TableSort(column: "number", direction: .descending)))
  }

  /// The way here.
  public var breadcrumb: [String] { ["Quotes"] }

  /// How many quotes there are, what they were narrowed to, and as what the pointed one is booked,
  /// for which a narrow list has no column.
  public var statusLine: String {
    guard isLoaded else { return "Reading the quotes" }
    let count = "\(ids.count) \(ids.count == 1 ? "quote" : "quotes")"
    let booked = pointedID.flatMap { rows[$0] }.flatMap { quote in
      quote.bookedAs.map { "   \(quote.number) booked as \($0)" }
    }
    let place = (table.positionText.isEmpty ? "" : "   \(table.positionText)") + (booked ?? "")
    return search.isEmpty ? count + place : "\(count) with \"\(search)\"\(place)"
  }

  /// While columns are chosen, letters are the chooser's keys.
  public var capturesText: Bool { chooser != nil }

  /// A scan or a paste is searched for.
  public var burstUse: BurstUse { capturesText ? .text : .scans }

  /// Esc ends a search before it leaves the screen.
  public var wantsBack: Bool { chooser != nil || !search.isEmpty }

  /// What Esc ends.
  public var backTitle: String { chooser != nil ? "Done" : "All quotes" }

  /// Whether an action can be done now.
  public func availability(of action: ActionID) -> Availability {
    guard needsQuote(action), pointedID == nil, !lagsBehind else { return .enabled }
    return .disabled(reason: "There is no quote in the list; \(key: Self.new) makes one.")
  }

  var pointedID: Int64? { ids.indices.contains(table.pointer) ? ids[table.pointer] : nil }

  /// Whether the list that is shown is not yet the one that was asked for.
  var lagsBehind: Bool { !isLoaded || shown != asked }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared: return appear()
    case .resized(let size):
      body = size
      table.layOut(rows: size.rows)
      return readMissingRows()
    case .action(let action): return perform(action)
    case .confirmed(Self.delete.id, let subject?): return delete(subject)
    case .key(let key): return handle(key)
    case .burst(let text, _): return chooser == nil ? narrow(to: text) : []
    case .mouse(let mouse):
      return after(table.handle(mouse, in: Rect(columns: body.columns, rows: body.rows)))
    case .promptChanged(_, let text): return narrow(to: text)
    case .promptEnded(_, let text): return text == nil ? narrow(to: searchBefore) : []
    case .message(let message): return receive(message)
    case .confirmed, .cancelled, .closed: return []
    }
  }

  /// The order that was chosen before is read first, so that the list does not change under the eye.
  ///
  /// Rows may have changed on the screens above, so that those that are shown are read anew.
  private mutating func appear() -> [Effect<DashboardMessage>] {
    fresh = []
    return isLoaded ? [readList()] : [.readViewState(of: "quotes", onDesk: desk)]
  }

  private mutating func handle(_ key: Key) -> [Effect<DashboardMessage>] {
    if var open = chooser {
      let outcome = open.handle(key, table: &table)
      chooser = outcome == .closed ? nil : open
      return keepViewState() + (outcome == .sorted ? [readList()] : [])
    }
    if key == .escape { return narrow(to: "") }
    return after(table.handle(key))
  }

  private mutating func after(_ outcome: Table<Int64>.Outcome) -> [Effect<DashboardMessage>] {
    switch outcome {
    case .opened: return perform(Self.open.id)
    case .sorted: return keepViewState() + [readList()]
    case .moved: return readMissingRows()
    case .ignored: return []
    }
  }

  private func needsQuote(_ action: ActionID) -> Bool {
    [Self.open.id, Self.again.id, Self.delete.id].contains(action)
  }

  private mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    if chooser == nil, needsQuote(action), lagsBehind {
      // The quote that is meant is one that the answer will bring.
      waiting = action
      return []
    }
    switch action {
    case Self.open.id: return chooser == nil ? openPointed() : handle(.enter)
    case Self.new.id: return [.open(NewQuoteScreen(desk: desk, keeper: keeper))]
    case Self.drafts.id: return [.open(DraftsScreen(desk: desk, keeper: keeper))]
    case Self.again.id: return openPointed(asForm: true)
    case Self.delete.id: return askToDelete()
    case ListActions.find("quotes").id:
      searchBefore = search
      return [.prompt(Prompt(id: "quotes.find", label: "Find:", text: search))]
    case ListActions.sort("quotes").id: return after(table.sortByNeighbour())
    case ListActions.reverse("quotes").id: return after(table.reverseSort())
    case ListActions.columns("quotes").id:
      chooser = ColumnChooser()
      return []
    default: return []
    }
  }

  private mutating func narrow(to text: String) -> [Effect<DashboardMessage>] {
    guard text != search else { return [] }
    search = text
    table.searchText = text
    table.movePointer(to: 0)
    waiting = nil
    return [readList()]
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .quoteIDs(let ids, asked):
      return show(ids)
    case .quoteRows(let found):
      for row in found { rows[row.id] = row }
    case .viewState(let json):
      takeViewState(json)
      table.layOut(rows: body.rows)
      return [readList()]
    case .quote(let quote):
      return [.open(OffersScreen(desk: desk, keeper: keeper, quote: quote))]
    case .quoteAgain(let quote):
      return NewQuoteScreen.again(quote.value.request, desk: desk, keeper: keeper)
    case .deskChanged:
      guard isLoaded else { return [] }
      fresh = []
      return [readList()]
    case .failed(let sentence):
      waiting = nil
      return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }

  private mutating func show(_ new: [Int64]) -> [Effect<DashboardMessage>] {
    let pointed = pointedID
    shown = asked
    ids = new
    isLoaded = true
    table.setRowCount(ids.count, pointer: pointed.flatMap { ids.firstIndex(of: $0) })
    let wanted = waiting
    waiting = nil
    let reading = readMissingRows()
    guard let wanted, pointedID != nil else { return reading }
    return reading + perform(wanted)
  }
}
