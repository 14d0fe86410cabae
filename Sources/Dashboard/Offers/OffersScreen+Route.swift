import Shipping
import Storage
import TerminalKit
import Workflows

extension OffersScreen {
  static let map = Action(
    "offers.map", title: "Map",
    help: "Draws the road on the map, with the port of entry, the miles and the days.",
    group: "Offers", keys: [.character("m")], footerRank: 9)

  /// Opens the map with the road of the quote, by the mode of the pointed offer.
  func openMap() -> [Effect<DashboardMessage>] {
    [.open(RouteScreen(desk: desk, keeper: keeper, quote: quote.value, offer: pointedOffer))]
  }
}
