import Shipping
import Storage
import TerminalKit
import Units
import Workflows

extension OffersScreen {
  /// Opens the form with the shipment; a day of pickup that has passed becomes the next one on which
  /// carriers pick up, and that is said.
  func quoteAgain() -> [Effect<DashboardMessage>] {
    var entry = QuoteEntry(quote.value.request)
    let asked = quote.value.request.shipDay
    guard asked < desk.clock.today else { return [open(entry)] }
    guard
      let day = desk.holidays.pickupDay(
        asked: desk.clock.today, ready: nil, cutOff: nil,
        countries: [quote.value.request.origin.country])
    else { return [open(entry)] }
    entry.shipDay = day.isoText
    let sentence =
      "The pickup of \(asked.shortText) has passed; the form has \(day.longText)."
    return [open(entry), .notice(Notice(.info, sentence))]
  }

  private func open(_ entry: QuoteEntry) -> Effect<DashboardMessage> {
    .open(NewQuoteScreen(desk: desk, keeper: keeper, entry: entry))
  }

  /// Why an offer cannot be chosen; of one that ended, with the key that quotes anew.
  func refusedChoice(_ error: QuoteError) -> Notice {
    guard case .offerExpired = error else { return Notice(.error, error.sentence) }
    return Notice(.error, "\(error.sentence) Press \(key: Self.again) for that.")
  }
}
