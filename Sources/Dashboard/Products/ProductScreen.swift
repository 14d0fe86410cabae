import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// One product in full: its facts, and who decided on which tariff number, when and why.
struct ProductScreen: ReadingScreen {
  static let edit = Action(
    "product.edit", title: "Edit",
    help: "Opens the form with the facts of the product.",
    group: "Product", keys: [.character("e")], footerRank: 4)
  static let classify = Action(
    "product.classify", title: "Classify",
    help: "Decides on a tariff number, for one country or for all, and says why.",
    group: "Product", keys: [.character("c")], footerRank: 3)
  static let delete = Action(
    "product.delete", title: "Delete",
    help: "Deletes the product after asking; its history stays in the database.",
    group: "Product", keys: [.character("D")], footerRank: 5, isDangerous: true)

  /// The actions of the screen.
  static let context = ActionContext(
    id: "product", title: "Product",
    actions: [classify, edit, delete] + ReadingActions.all("product"))

  let desk: Desk
  let keeper: QuoteDraftKeeper
  private(set) var product: Saved<Product>
  var pane: TextPane
  /// Whether the product may have been changed since it was read, on a screen above this one.
  private var wasCovered = false

  /// Makes the screen of a product.
  init(_ product: Saved<Product>, desk: Desk, keeper: QuoteDraftKeeper) {
    self.desk = desk
    self.keeper = keeper
    self.product = product
    pane = TextPane(Self.lines(product.value))
  }

  /// The way here.
  var breadcrumb: [String] { ["Products", product.value.number] }

  /// What contradicts what, else where in the text the view is.
  var statusLine: String {
    product.value.contradictionSentences.first.map { "! " + $0 } ?? pane.positionText
  }

  /// Takes an event in.
  mutating func update(_ event: ScreenEvent<DashboardMessage>) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared:
      defer { wasCovered = true }
      return wasCovered ? [.readProduct(product.id, onDesk: desk)] : []
    case .action(Self.edit.id):
      return [.beginProduct(product.id, keeper: keeper, onDesk: desk)]
    case .action(Self.classify.id): return [.open(ClassifyScreen(product, desk: desk))]
    case .action(Self.delete.id):
      let value = product.value
      return [
        .askToDelete(
          (product.id, product.version, value.number, value.description), by: Self.delete.id)
      ]
    case .confirmed(Self.delete.id, let subject?): return [.deleteProduct(subject, onDesk: desk)]
    case .message(let message): return receive(message)
    default:
      read(event)
      return []
    }
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .deskChanged: return [.readProduct(product.id, onDesk: desk)]
    case .products(.found(let found)): show(found)
    case .products(.conflict(let theirs)):
      show(theirs)
      return [.productChanged(theirs.value.number)]
    case .products(.formBegun(let beginning)):
      return [.open(ProductFormScreen(beginning, desk: desk, keeper: keeper))]
    case .products(.deleted(let sentence)): return [.back, .notice(Notice(.done, sentence))]
    case .failed(let sentence): return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }

  private mutating func show(_ found: Saved<Product>) {
    guard found != product else { return }
    product = found
    pane.replace(with: Self.lines(found.value))
  }

  private static func lines(_ product: Product) -> [TextLine] {
    let facts = product.facts.map { fact in
      TextLine(
        fact.name.padding(to: 13) + fact.text, role: fact.text == "UNKNOWN" ? .uncertain : .text,
        hangingIndent: 13)
    }
    return facts + [TextLine(""), TextLine("TARIFF NUMBERS", role: .heading)]
      + decisions(of: product)
      + product.contradictionSentences.map {
        TextLine("! " + $0, role: .danger, hangingIndent: 2)
      }
  }

  /// The decisions, the latest first; those that were replaced stay on record.
  private static func decisions(of product: Product) -> [TextLine] {
    guard !product.decisions.isEmpty else {
      return [TextLine("  none decided yet", role: .uncertain)]
    }
    return product.decisionStandings.map { standing in
      let decision = standing.decision
      let sign = standing.isContradicted ? "! " : standing.isInForce ? "* " : "  "
      let head =
        sign + (decision.destination?.code ?? "all").padding(to: 5)
        + decision.number.dotted.padding(to: 16) + decision.day.isoText.padding(to: 12)
      let reason = decision.reason.isEmpty ? "no reason given" : decision.reason
      let state = standing.isInForce ? "" : "replaced, "
      return TextLine(
        head + "\(state)\(decision.author): \(reason)",
        role: standing.isContradicted ? .danger : standing.isInForce ? .text : .muted,
        hangingIndent: head.count)
    }
  }
}
