import ReferenceData
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

extension ScreenFinder {
  /// The catalogue or a product of it: `products`, `products/new`, `products/POT-8`,
  /// `products/POT-8/classify`; nothing for another name.
  ///
  /// The number of a product may itself have a slash.
  func catalogue(
    named name: String, _ keeper: QuoteDraftKeeper
  ) throws(ScreenNameError) -> (any Screen<DashboardMessage>)? {
    if name == "products" {
      return settled(ProductsScreen(desk: desk, keeper: keeper, readsAllRows: true))
    }
    guard name.hasPrefix("products/") else { return nil }
    let rest = String(name.dropFirst("products/".count))
    if rest == "new" {
      let beginning = try reading { () throws(StoreError) in
        try BeginProduct(desk: desk, keeper: keeper)()
      }
      return ProductFormScreen(beginning, desk: desk, keeper: keeper)
    }
    if let product = try product(rest) {
      return ProductScreen(product, desk: desk, keeper: keeper)
    }
    let suffix = "/classify"
    guard rest.hasSuffix(suffix), let product = try product(String(rest.dropLast(suffix.count)))
    else { throw .unknown(name) }
    return ClassifyScreen(product, desk: desk)
  }

  /// The rules, or one of them by its name: `rules`, `rules/CA-DEM-03`; nothing for another name.
  ///
  /// Of a rule with several spans of days it is the one that holds today, else the last.
  func rules(named name: String) throws(ScreenNameError) -> (any Screen<DashboardMessage>)? {
    if name == "rules" { return settled(RulesScreen(desk: desk, rules: desk.rules.callAsFunction)) }
    guard name.hasPrefix("rules/") else { return nil }
    let today = desk.clock.today
    let ledger = desk.rules().ledger(on: today)
    let id = name.dropFirst("rules/".count).uppercased()
    let spans = ledger.entries.filter { $0.rule.id.text == id }
    let entry = spans.first { $0.rule.source.inForce.contains(today) } ?? spans.last
    guard let entry else { throw .unknown(name) }
    return RuleScreen(entry, in: ledger)
  }

  private func product(_ number: String) throws(ScreenNameError) -> Saved<Product>? {
    try reading { () throws(StoreError) in try desk.store.product(number: number) }
  }
}
