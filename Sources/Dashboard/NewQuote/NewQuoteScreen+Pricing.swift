import Shipping
import Storage
import TerminalKit
import Workflows

extension NewQuoteScreen {
  static let priceID: WorkID = "new-quote.price"

  /// Prices and saves when every field can be used; otherwise goes to the first that cannot.
  mutating func askForOffers() -> [Effect<DashboardMessage>] {
    if let refusal = refusal() { return refusal }
    do throws(FieldProblems) {
      let reading = try desk.entryReader.read(QuoteEntry(form.values))
      isPricing = true
      return [.work(priceWork(reading.request))]
    } catch {
      return [.notice(Notice(.error, error.problems.first?.sentence ?? ""))]
    }
  }

  /// Prices, and saves unless it was given up by then; the draft goes once the quote is safe.
  private func priceWork(_ request: QuoteRequest) -> Work<DashboardMessage> {
    let (key, sequence) = (draftKey, sequence)
    return Work(
      Self.priceID, title: "Asking the rate sheets", writes: true, onDesk: desk
    ) { [keeper] desk, context throws(StoreError) in
      let quoting = PriceQuote(desk: desk)
      let priced = try quoting.price(request, asOf: desk.clock.today)
      if context.isCancelled { return nil }
      let quote = try quoting.keep(priced)
      // A draft that stays although its quote was made is a nuisance, and no reason to hide it.
      try? keeper.forget(key: key, upTo: sequence)
      return .quoteMade(quote)
    }
  }
}
