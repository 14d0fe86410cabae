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
    let again = QuoteAgain(request, today: desk.clock.today, holidays: desk.holidays)
    let screen = NewQuoteScreen(desk: desk, keeper: keeper, entry: QuoteEntry(again.request))
    guard let change = again.change else { return [.open(screen)] }
    let sentence = "T\(change.dropFirst()); the form has \(again.request.shipDay.longText)."
    return [.open(screen), .notice(Notice(.info, sentence))]
  }
}
