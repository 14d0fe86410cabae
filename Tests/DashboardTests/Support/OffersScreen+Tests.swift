import Shipping
import Storage
import Workflows

@testable import Dashboard

extension OffersScreen {
  /// The screen of a quote that was made just now.
  static func asking(_ desk: Desk, _ quote: Saved<Quote>) -> OffersScreen {
    OffersScreen(desk: desk, keeper: QuoteDraftKeeper(desk: desk), quote: quote, asksLive: true)
  }

  /// The screen of a quote that was made before.
  static func looking(_ desk: Desk, _ quote: Saved<Quote>) -> OffersScreen {
    OffersScreen(desk: desk, keeper: QuoteDraftKeeper(desk: desk), quote: quote)
  }
}
