import Shipping
import TerminalKit
import Units
import Workflows

extension NewQuoteScreen {
  /// Opens the form with a shipment that was quoted before.
  ///
  /// A day of pickup that has passed becomes the next one on which carriers pick up, and that is said.
  ///
  /// - Parameters:
  ///   - request: what was asked, changed or not.
  ///   - desk: the desk that prices and keeps.
  ///   - keeper: keeps the drafts of the program.
  /// - Returns: the opening of the form, and what is said.
  static func again(
    _ request: QuoteRequest, desk: Desk, keeper: QuoteDraftKeeper
  ) -> [Effect<DashboardMessage>] {
    var entry = QuoteEntry(request)
    var effects: [Effect<DashboardMessage>] = []
    if request.shipDay < desk.clock.today,
      let day = desk.holidays.pickupDay(
        asked: desk.clock.today, ready: nil, cutOff: nil, countries: [request.origin.country])
    {
      entry.shipDay = day.isoText
      let sentence =
        "The pickup of \(request.shipDay.shortText) has passed; the form has \(day.longText)."
      effects = [.notice(Notice(.info, sentence))]
    }
    return [.open(NewQuoteScreen(desk: desk, keeper: keeper, entry: entry))] + effects
  }
}
