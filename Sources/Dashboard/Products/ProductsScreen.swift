import Shipping
import Storage
public import TerminalKit
import Units
public import Workflows

/// The catalogue: what is sold, from where, and under which tariff numbers it crosses a border.
public struct ProductsScreen: Screen {
  let desk: Desk
  let keeper: QuoteDraftKeeper
  var table: Table<Int64>
  var list: LazyRows<ProductSummary>
  var search = ""
  /// The order as it is kept.
  var keptViewState: TableViewState?
  /// What was asked of the pointed product while the list lagged behind the search.
  private var waiting: ActionID?
  /// What was searched for before the prompt was opened.
  private var searchBefore = ""
  private var body = Size(columns: 80, rows: 19)

  /// Makes the screen.
  ///
  /// - Parameters:
  ///   - desk: the desk.
  ///   - keeper: keeps the half-typed products of the program.
  ///   - readsAllRows: whether every row is read and not only those that a screen shows, to print
  ///     the whole list; by default not.
  public init(desk: Desk, keeper: QuoteDraftKeeper, readsAllRows: Bool = false) {
    self.desk = desk
    self.keeper = keeper
    list = LazyRows(readsAll: readsAllRows)
    table = Table(
      columns: Self.columns, emptyText: [],
      viewState: TableViewState(sort: TableSort(column: "number")))
  }

  /// The way here.
  public var breadcrumb: [String] { ["Products"] }

  /// How many products there are, or what contradicts what in the pointed one.
  public var statusLine: String {
    guard list.isLoaded else { return "Reading the products" }
    if let wrong = pointed?.contradictionSentences.first { return "! " + wrong }
    let count = "\(list.ids.count) \(list.ids.count == 1 ? "product" : "products")"
    let place = table.positionText.isEmpty ? "" : "   \(table.positionText)"
    return search.isEmpty ? count + place : "\(count) with \"\(search)\"\(place)"
  }

  /// A scan or a paste is searched for.
  public var burstUse: BurstUse { .scans }

  /// Esc ends a search before it leaves the screen.
  public var wantsBack: Bool { !search.isEmpty }

  /// What Esc ends.
  public var backTitle: String { "All products" }

  /// Whether an action can be done now.
  public func availability(of action: ActionID) -> Availability {
    guard needsProduct(action), pointedID == nil, !list.lagsBehind else { return .enabled }
    return .disabled(reason: "There is no product in the list; \(key: Self.new) keeps one.")
  }

  var pointedID: Int64? { list.id(at: table.pointer) }

  var pointed: ProductSummary? { list.row(at: table.pointer) }

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
    case .confirmed(Self.delete.id, let subject?): return [.deleteProduct(subject, onDesk: desk)]
    case .key(.escape): return narrow(to: "")
    case .key(let key): return after(table.handle(key))
    case .burst(let text, _): return narrow(to: text)
    case .mouse(let mouse):
      return after(table.handle(mouse, in: Rect(columns: body.columns, rows: body.rows)))
    case .promptChanged(_, let text): return narrow(to: text)
    case .promptEnded(_, let text): return text == nil ? narrow(to: searchBefore) : []
    case .message(let message): return receive(message)
    case .confirmed, .cancelled, .closed: return []
    }
  }

  /// The order that was chosen before is read first, so that the list does not change under the eye.
  private mutating func appear() -> [Effect<DashboardMessage>] {
    list.outdate()
    return [list.isLoaded ? readList() : .readViewState(of: "products", onDesk: desk)]
  }

  private mutating func after(_ outcome: Table<Int64>.Outcome) -> [Effect<DashboardMessage>] {
    switch outcome {
    case .opened: return perform(Self.open.id)
    case .sorted: return keepViewState() + [readList()]
    case .moved: return readMissingRows()
    case .ignored: return []
    }
  }

  private func needsProduct(_ action: ActionID) -> Bool {
    [Self.open.id, Self.edit.id, Self.classify.id, Self.delete.id].contains(action)
  }

  private mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    if needsProduct(action) {
      guard !list.lagsBehind else {
        // The product that is meant is one that the answer will bring.
        waiting = action
        return []
      }
      return pointedID.map { performOnPointed(action, $0) } ?? []
    }
    switch action {
    case Self.new.id: return [.beginProduct(keeper: keeper, onDesk: desk)]
    case ListActions.find("products").id:
      searchBefore = search
      return [.prompt(Prompt(id: "products.find", label: "Find:", text: search))]
    case ListActions.sort("products").id: return after(table.sortByNeighbour())
    case ListActions.reverse("products").id: return after(table.reverseSort())
    default: return []
    }
  }

  private func performOnPointed(_ action: ActionID, _ id: Int64) -> [Effect<DashboardMessage>] {
    switch action {
    case Self.open.id: [.readProduct(id, onDesk: desk)]
    case Self.edit.id: [.beginProduct(id, keeper: keeper, onDesk: desk)]
    case Self.classify.id: [.beginDecision(id, onDesk: desk)]
    default:
      pointed.map { row in
        [
          .askToDelete(
            (row.id, row.version, row.number, row.description), by: Self.delete.id)
        ]
      } ?? []
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
    case .products(let message): return receive(message)
    case .viewState(let json):
      takeViewState(json)
      table.layOut(rows: body.rows)
      return [readList()]
    case .deskChanged:
      guard list.isLoaded else { return [] }
      list.outdate()
      return [readList()]
    case .failed(let sentence):
      waiting = nil
      return [.notice(Notice(.error, sentence))]
    default: return []
    }
  }

  private mutating func receive(_ message: ProductsMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .ids(let ids, let generation): return show(ids, generation)
    case .rows(let rows): list.take(rows)
    case .found(let product):
      return [.open(ProductScreen(product, desk: desk, keeper: keeper))]
    case .formBegun(let beginning):
      return [.open(ProductFormScreen(beginning, desk: desk, keeper: keeper))]
    case .toClassify(let product): return [.open(ClassifyScreen(product, desk: desk))]
    case .deleted(let sentence):
      list.outdate()
      return [.notice(Notice(.done, sentence)), readList()]
    case .conflict(let theirs):
      list.outdate()
      return [.productChanged(theirs.value.number), readList()]
    case .saved: break
    }
    return []
  }

  private mutating func show(_ ids: [Int64], _ generation: Int) -> [Effect<DashboardMessage>] {
    let before = pointedID
    guard list.take(ids, generation: generation) else { return [] }
    table.setRowCount(ids.count, pointer: before.flatMap { ids.firstIndex(of: $0) })
    let wanted = waiting
    waiting = nil
    let reading = readMissingRows()
    guard let wanted, pointedID != nil else { return reading }
    return reading + perform(wanted)
  }
}
