import Shipping
import Storage
import TerminalKit
import Workflows

extension OffersScreen {
  private static let orderKey = "offers.order"

  /// Reads the order that was chosen before, once.
  mutating func readOrder() -> [Effect<DashboardMessage>] {
    guard !knowsOrder else { return [] }
    knowsOrder = true
    return [
      .work(
        Work("offers.order", onDesk: desk) { desk throws(StoreError) in
          .viewState(try desk.store.setting(key: Self.orderKey))
        })
    ]
  }

  /// Takes the order that was kept, such as `"transit"`, unless another was chosen before it came; one
  /// of another version is left.
  mutating func takeOrder(_ json: String?) {
    guard !hasChosenOrder else { return }
    let name = json.map { String($0.filter { $0 != "\"" }) }
    if let kept = name.flatMap(OfferOrder.init(rawValue:)) { order = kept }
  }

  /// Keeps the order for the next quote.
  mutating func keepOrder() -> Effect<DashboardMessage> {
    hasChosenOrder = true
    let json = "\"\(order.rawValue)\""
    return .work(
      Work("offers.keep-order", writes: true, onDesk: desk) { desk throws(StoreError) in
        try desk.store.saveSetting(json, key: Self.orderKey)
        return .done
      })
  }
}
