import Foundation
import Shipping
import Storage
public import TerminalKit
import Units
public import Workflows

/// The list of all quotes: sorted by any column, searched as one types.
public struct QuotesScreen: Screen {
  static let open = Action(
    "quotes.open", title: "Offers",
    help: "Shows the offers of the quote under the pointer.",
    group: "Quotes", keys: [.enter], footerRank: 1)
  static let new = Action(
    "quotes.new", title: "New quote",
    help: "Opens the form for a new quote, with what was half typed.",
    group: "Quotes", keys: [.character("n")], footerRank: 2)
  static let again = Action(
    "quotes.again", title: "Quote again",
    help: "Opens the form with this quote's shipment, to change it or price it anew.",
    group: "Quotes", keys: [.character("e")], footerRank: 5)
  static let delete = Action(
    "quotes.delete", title: "Delete",
    help: "Deletes the quote after asking; its history stays in the database.",
    group: "Quotes", keys: [.character("D")], isDangerous: true)

  /// The actions of the screen.
  public static let context = ActionContext(
    id: "quotes", title: "Quotes",
    actions: [
      open, new, again, delete, ListActions.find("quotes"), ListActions.sort("quotes"),
      ListActions.reverse("quotes"), ListActions.columns("quotes"),
    ])

  let desk: Desk
  let keeper: QuoteDraftKeeper
  var table: Table<Int64>
  var ids: [Int64] = []
  var rows: [Int64: QuoteSummary] = [:]
  var search = ""
  var chooser: ColumnChooser?
  var isLoaded = false
  private var body = Size(columns: 80, rows: 19)
  private var generation = 0

  /// Makes the screen.
  public init(desk: Desk, keeper: QuoteDraftKeeper) {
    self.desk = desk
    self.keeper = keeper
    table = Table(
      columns: Self.columns,
      emptyText: ["No quotes yet.", "n asks for the first one; it takes about a minute."],
      viewState: TableViewState(sort: TableSort(column: "number", direction: .descending)))
  }

  /// The way here.
  public var breadcrumb: [String] { ["Quotes"] }

  /// How many quotes there are, and what they were narrowed to.
  public var statusLine: String {
    guard isLoaded else { return "Reading the quotes" }
    let count = "\(ids.count) \(ids.count == 1 ? "quote" : "quotes")"
    let place = table.positionText.isEmpty ? "" : "   \(table.positionText)"
    return search.isEmpty ? count + place : "\(count) with \"\(search)\"\(place)   / changes it"
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
    let needsRow = [Self.open.id, Self.again.id, Self.delete.id]
    if needsRow.contains(action), pointedID == nil {
      return .disabled(reason: "There is no quote in the list; n makes one.")
    }
    return .enabled
  }

  var pointedID: Int64? { ids.indices.contains(table.pointer) ? ids[table.pointer] : nil }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared: return (isLoaded ? [] : [readViewState()]) + [readList()]
    case .resized(let size):
      body = size
      table.layOut(rows: size.rows)
      return []
    case .action(let action): return perform(action)
    case .confirmed(Self.delete.id, let subject?): return delete(subject)
    case .key(let key): return handle(key)
    case .burst(let text, _): return chooser == nil ? narrow(to: text) : []
    case .mouse(let mouse):
      return after(table.handle(mouse, in: Rect(columns: body.columns, rows: body.rows)))
    case .promptChanged(_, let text): return narrow(to: text)
    case .promptEnded(_, let text): return text == nil ? narrow(to: "") : []
    case .message(let message): return receive(message)
    case .confirmed, .cancelled: return []
    }
  }

  private mutating func handle(_ key: Key) -> [Effect<DashboardMessage>] {
    if var open = chooser {
      let outcome = open.handle(key, table: &table)
      chooser = outcome == .closed ? nil : open
      return outcome == .sorted ? [keepViewState(), readList()] : [keepViewState()]
    }
    if key == .escape || key == .character("q") { return narrow(to: "") }
    return after(table.handle(key))
  }

  private mutating func after(_ outcome: Table<Int64>.Outcome) -> [Effect<DashboardMessage>] {
    switch outcome {
    case .opened: return openPointed()
    case .sorted: return [keepViewState(), readList()]
    case .moved: return readMissingRows()
    case .ignored: return []
    }
  }

  private mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    switch action {
    case Self.open.id: return chooser == nil ? openPointed() : handle(.enter)
    case Self.new.id: return [.open(NewQuoteScreen(desk: desk, keeper: keeper))]
    case Self.again.id: return openPointed(asForm: true)
    case Self.delete.id: return askToDelete()
    case ListActions.find("quotes").id:
      return [.prompt(Prompt(id: "quotes.find", label: "Find:", text: search))]
    case ListActions.sort("quotes").id: return after(table.sortByNeighbour())
    case ListActions.reverse("quotes").id: return after(table.reverseSort())
    case ListActions.columns("quotes").id:
      chooser = ColumnChooser()
      return []
    default: return []
    }
  }

  private func openPointed(asForm: Bool = false) -> [Effect<DashboardMessage>] {
    guard let id = pointedID else { return [] }
    return [
      .work(
        Work(asForm ? "quotes.again" : "quotes.open", onDesk: desk) { desk throws(StoreError) in
          let quote = try desk.store.quote(id: id)
          return asForm ? .quoteAgain(quote) : .quote(quote)
        })
    ]
  }

  private func askToDelete() -> [Effect<DashboardMessage>] {
    guard let id = pointedID, let row = rows[id] else { return [] }
    return [
      .confirm(
        Confirmation(
          action: Self.delete.id, subject: ConfirmationSubject(id: id, version: row.version),
          question: "Delete \(row.number), \(row.origin) > \(row.destination)?",
          consequence: "Its offers are gone for good; only the history remembers that it was.",
          confirmTitle: "Delete it"))
    ]
  }

  /// Deletes the quote that the question was about, wherever the pointer is by now.
  private func delete(_ subject: ConfirmationSubject) -> [Effect<DashboardMessage>] {
    [
      .work(
        Work("quotes.delete", writes: true, onDesk: desk) { desk throws(StoreError) in
          let quote = try desk.store.quote(id: subject.id)
          guard quote.version == subject.version else {
            return .failed("\(quote.value.number) was changed meanwhile; look at it once more.")
          }
          try desk.store.deleteQuote(quote, by: desk.stamp)
          return .deskChanged
        })
    ]
  }

  private mutating func narrow(to text: String) -> [Effect<DashboardMessage>] {
    guard text != search else { return [] }
    search = text
    table.searchText = text
    table.movePointer(to: 0)
    return [readList()]
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .quoteIDs(let ids, generation):
      return show(ids)
    case .quoteRows(let found):
      for row in found { rows[row.id] = row }
    case .viewState(let json?):
      if let state = try? JSONDecoder().decode(TableViewState.self, from: Data(json.utf8)) {
        table = Table(columns: Self.columns, emptyText: table.emptyText, viewState: state)
        table.layOut(rows: body.rows)
        return [readList()]
      }
    case .quote(let quote):
      return [.open(OffersScreen(desk: desk, quote: quote))]
    case .quoteAgain(let quote):
      return [.open(NewQuoteScreen(desk: desk, again: quote.value))]
    case .deskChanged:
      rows = [:]
      return [readList()]
    case .failed(let sentence):
      return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }

  private mutating func show(_ new: [Int64]) -> [Effect<DashboardMessage>] {
    let pointed = pointedID
    ids = new
    isLoaded = true
    table.setRowCount(ids.count, pointer: pointed.flatMap { ids.firstIndex(of: $0) })
    return readMissingRows()
  }

  private mutating func readList() -> Effect<DashboardMessage> {
    generation += 1
    let (query, generation) = (query, generation)
    return .work(
      Work("quotes.list", onDesk: desk) { desk throws(StoreError) in
        .quoteIDs(try desk.store.quoteIDs(query), generation: generation)
      })
  }

  /// Reads the rows around the pointer that are not known yet.
  private func readMissingRows() -> [Effect<DashboardMessage>] {
    let near = max(0, table.pointer - 60)..<min(ids.count, table.pointer + 60)
    let missing = ids[near].filter { rows[$0] == nil }
    guard !missing.isEmpty else { return [] }
    return [
      .work(
        Work("quotes.rows", onDesk: desk) { desk throws(StoreError) in
          .quoteRows(try desk.store.quoteSummaries(ids: missing))
        })
    ]
  }

  private var query: QuoteQuery {
    let sort = table.viewState.sort
    return QuoteQuery(
      sort: sort.flatMap { QuoteQuery.SortKey(rawValue: $0.column) } ?? .number,
      direction: sort?.direction == .ascending ? .ascending : .descending, search: search)
  }

  private static let viewStateKey = "quotes.view"

  private func readViewState() -> Effect<DashboardMessage> {
    .work(
      Work("quotes.view-state", onDesk: desk) { desk throws(StoreError) in
        .viewState(try desk.store.setting(key: Self.viewStateKey))
      })
  }

  private func keepViewState() -> Effect<DashboardMessage> {
    let json = (try? JSONEncoder().encode(table.viewState)).map {
      String(decoding: $0, as: UTF8.self)
    }
    return .work(
      Work("quotes.keep-view", writes: true, onDesk: desk) { desk throws(StoreError) in
        try desk.store.saveSetting(json ?? "{}", key: Self.viewStateKey)
        return .done
      })
  }
}
