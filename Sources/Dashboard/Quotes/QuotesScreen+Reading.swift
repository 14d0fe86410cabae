import Storage
import TerminalKit
import Workflows

extension QuotesScreen {
  /// How many rows are read above and below those that are shown, so that paging finds them there.
  private static let margin = 50

  /// Asks for the order of the list, as it is wanted now.
  mutating func readList() -> Effect<DashboardMessage> {
    asked += 1
    let (query, asked) = (query, asked)
    return .work(
      Work("quotes.list", onDesk: desk) { desk throws(StoreError) in
        .quoteIDs(try desk.store.quoteIDs(query), generation: asked)
      })
  }

  /// Reads the rows in and around the view that were not read since the records changed.
  mutating func readMissingRows() -> [Effect<DashboardMessage>] {
    let view = table.visibleRows
    let near = max(0, view.lowerBound - Self.margin)..<min(ids.count, view.upperBound + Self.margin)
    let wanted = readsAllRows ? ids[...] : ids[near.clamped(to: ids.indices)]
    let missing = wanted.filter { !fresh.contains($0) }
    guard !missing.isEmpty else { return [] }
    fresh.formUnion(missing)
    return [
      .work(
        Work(WorkID(rawValue: "quotes.rows-\(missing[0])"), onDesk: desk) {
          desk throws(StoreError) in
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

  /// Takes the order and the columns that were kept, unless others were chosen before they came.
  mutating func takeViewState(_ json: String?) {
    guard keptViewState == nil else { return }
    if let kept = TableViewState(kept: json) {
      table = Table(columns: Self.columns, emptyText: [], viewState: kept)
      table.setRowCount(ids.count)
    }
    keptViewState = table.viewState
  }

  /// Keeps the order and the columns where they have changed.
  mutating func keepViewState() -> [Effect<DashboardMessage>] {
    guard table.viewState != keptViewState else { return [] }
    keptViewState = table.viewState
    return [.keepViewState(table.viewState, of: "quotes", onDesk: desk)].compactMap { $0 }
  }
}
