import Storage
import TerminalKit
import Workflows

extension ProductsScreen {
  /// Asks for the order of the list, as it is wanted now.
  mutating func readList() -> Effect<DashboardMessage> {
    let (query, asked) = (query, list.ask())
    return .work(
      Work("products.list", onDesk: desk) { desk throws(StoreError) in
        .products(.ids(try desk.store.productIDs(query), generation: asked))
      })
  }

  /// Reads the rows in and around the view that were not read since the records changed.
  mutating func readMissingRows() -> [Effect<DashboardMessage>] {
    let missing = list.missing(near: table.visibleRows)
    guard let first = missing.first else { return [] }
    return [
      .work(
        Work(WorkID(rawValue: "products.rows-\(first)"), onDesk: desk) {
          desk throws(StoreError) in
          .products(.rows(try desk.store.productSummaries(ids: missing)))
        })
    ]
  }

  private var query: ProductQuery {
    let sort = table.viewState.sort
    return ProductQuery(
      sort: sort.flatMap { ProductQuery.SortKey(rawValue: $0.column) } ?? .number,
      direction: sort?.direction == .descending ? .descending : .ascending, search: search)
  }

  /// Takes the order that was kept, unless another was chosen before it came.
  mutating func takeViewState(_ json: String?) {
    guard keptViewState == nil else { return }
    if let kept = TableViewState(kept: json) {
      table = Table(columns: Self.columns, emptyText: [], viewState: kept)
      table.setRowCount(list.ids.count)
    }
    keptViewState = table.viewState
  }

  /// Keeps the order where it has changed.
  mutating func keepViewState() -> [Effect<DashboardMessage>] {
    guard table.viewState != keptViewState else { return [] }
    keptViewState = table.viewState
    return [.keepViewState(table.viewState, of: "products", onDesk: desk)].compactMap { $0 }
  }
}
