import Shipping
import Storage
import Units
import Workflows

extension OffersScreen {
  /// What must be known of an offer before it is chosen, one sentence each.
  func warnings(about offer: Offer) -> [String] {
    let shipDay = offer.schedule.shipDay
    let early = offer.schedule.lastDay.flatMap { lastDay in
      lastDay < shipDay && offer.range == nil
        ? "! It stands until \(lastDay.longText), before the pickup: book it by then." : nil
    }
    return requestWarnings.map { "! " + $0.sentence } + [early].compactMap { $0 }
  }
}
