import TerminalKit

extension OffersScreen {
  static let whatIf = Action(
    "offers.what-if", title: "What if",
    help: "Shows what one change would move: lift gate, one pallet more, box size, date, port.",
    group: "Offers", keys: [.character("w")], footerRank: 3)

  /// Opens the changes beside the quote, which stays as it is.
  func openWhatIf() -> [Effect<DashboardMessage>] {
    [.open(WhatIfScreen(desk: desk, keeper: keeper, quote: quote))]
  }
}
