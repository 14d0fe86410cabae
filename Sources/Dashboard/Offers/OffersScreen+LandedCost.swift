import Shipping
import Storage
import TerminalKit
import Workflows

extension OffersScreen {
  static let landedCost = Action(
    "offers.landed-cost", title: "Landed cost",
    help: "Asks what the goods cost at the buyer's door, with this offer's total as the freight.",
    group: "Offers", keys: [.character("$")], footerRank: 10)

  /// Opens the form with what the quote tells, and what was typed for it before.
  func openLandedCost() -> [Effect<DashboardMessage>] {
    let offer = pointedOffer ?? quote.value.chosenOffer
    let entry = LandedCostEntry(quote.value, offer: offer)
    return [
      .open(
        LandedCostFormScreen(
          desk: desk, keeper: keeper, quote: quote.value.number, entry: entry,
          looksForDraft: true))
    ]
  }
}
