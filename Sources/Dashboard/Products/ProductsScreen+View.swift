import Shipping
import Storage
public import TerminalKit
import Units
import Workflows

extension ProductsScreen {
  static let open = Action(
    "products.open", title: "Product",
    help: "Shows the product under the pointer with every decision on its tariff numbers.",
    group: "Products", keys: [.enter], footerRank: 1)
  static let new = Action(
    "products.new", title: "New product",
    help: "Opens the form for a new product, with what was half typed.",
    group: "Products", keys: [.character("n")], footerRank: 2)
  static let edit = Action(
    "products.edit", title: "Edit",
    help: "Opens the form with the facts of the product under the pointer.",
    group: "Products", keys: [.character("e")], footerRank: 4)
  static let classify = Action(
    "products.classify", title: "Classify",
    help: "Decides on a tariff number of the product under the pointer, and says why.",
    group: "Products", keys: [.character("c")], footerRank: 3)
  static let delete = Action(
    "products.delete", title: "Delete",
    help: "Deletes the product after asking; its history stays in the database.",
    group: "Products", keys: [.character("D")], isDangerous: true)

  /// The actions of the screen.
  public static let context = ActionContext(
    id: "products", title: "Products",
    actions: [
      open, new, classify, edit, delete, ListActions.find("products"),
      ListActions.sort("products"), ListActions.reverse("products"),
    ])

  /// The columns by the names of what the catalogue can be sorted by.
  static let columns = [
    TableColumn("number", title: "product", minimumWidth: 12),
    TableColumn("description", title: "description", minimumWidth: 16, grows: true),
    TableColumn("origin", title: "origin", minimumWidth: 7, priority: 3, isSortable: false),
    TableColumn("harmonized", title: "HS", minimumWidth: 7),
    TableColumn(
      "destinations", title: "numbers for", minimumWidth: 11, priority: 1, isSortable: false),
    TableColumn("lastUsed", title: "last used", minimumWidth: 10, priority: 2),
  ]

  /// Draws the list.
  public func view(size: Size, options: DisplayOptions) -> Frame {
    var grid = Grid(size: size)
    guard list.isLoaded else { return Frame(grid: grid) }
    var table = table
    table.emptyText = emptyText(options.keys)
    table.draw(
      into: &grid, rect: Rect(columns: size.columns, rows: size.rows), options: options
    ) { range in range.map { row(at: $0) } }
    return Frame(grid: grid)
  }

  /// What is said in place of rows: how to see all, or how to begin.
  private func emptyText(_ keys: KeyNames) -> [String] {
    guard search.isEmpty else {
      return ["No product has all of these words; \(keys[FrameActions.back]) shows all."]
    }
    return [
      "No products yet.",
      "\(keys[Self.new]) keeps the first one; its tariff numbers are decided once,",
      "and then used in every landed cost and customs paper.",
    ]
  }

  private func row(at place: Int) -> TableRow<Int64>? {
    guard let id = list.id(at: place) else { return nil }
    guard let product = list.row(at: place) else {
      return TableRow(id: id, cells: [TableCell("...", role: .muted)])
    }
    let isWrong = !product.contradictionSentences.isEmpty
    return TableRow(
      id: id,
      cells: [
        TableCell(product.number), TableCell(product.description),
        product.origin.map { TableCell($0.code) } ?? TableCell("UNKNOWN", role: .uncertain),
        product.harmonized.map { TableCell($0.dotted) } ?? TableCell("none", role: .uncertain),
        TableCell(destinations(of: product), role: isWrong ? .danger : nil),
        TableCell(product.lastUsed?.isoText ?? "", role: .muted),
      ], sign: isWrong ? TableCell("!", role: .danger) : nil)
  }

  private func destinations(of product: ProductSummary) -> String {
    product.destinations.keys.map(\.code).sorted().joined(separator: " ")
  }

  /// The products as lines.
  public var linear: [String] {
    if list.ids.isEmpty { return emptyText(KeyNames()) }
    return list.ids.indices.compactMap { list.row(at: $0) }.map { product in
      let origin = product.origin.map { "from \($0.name)" } ?? "origin UNKNOWN"
      let numbers = product.destinations.sorted { $0.key.code < $1.key.code }
        .map { ", \($0.key.code) \($0.value.dotted)" }.joined()
      let wrong = product.contradictionSentences.map { "; \($0)" }.joined()
      return "\(product.number): \(product.description), \(origin), "
        + (product.harmonized?.dotted ?? "no tariff number") + numbers + wrong
    }
  }
}
