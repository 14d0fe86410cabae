public import Carriers
public import Shipping
public import Storage
import Units

/// Asks the live services for a quote that is on the desk, and keeps their answers with it.
public struct JoinLiveRates: Sendable {
  private let desk: Desk

  /// How often a change of someone else's is joined anew before the attempt ends: nobody changes one
  /// quote more often in the moment that saving takes.
  private static let attempts = 8

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Asks every live service of the desk and blocks until all have answered or were given up.
  ///
  /// Each service's answers are kept as soon as they come, so that what is shown is what is saved;
  /// a service that is given up leaves a refusal that says so.
  ///
  /// - Parameters:
  ///   - quote: the quote as it was read.
  ///   - cancellation: gives up the services that have not answered.
  ///   - deliver: takes the quote after each arrival, with how many services have answered.
  /// - Returns: the quote as it stands in the store at the end.
  /// - Throws: ``StoreError`` when the answers cannot be kept; services that come later are not
  ///   asked then.
  public func callAsFunction(
    _ quote: Saved<Quote>, cancellation: Cancellation,
    deliver: (Saved<Quote>, Int) -> Void
  ) throws(StoreError) -> Saved<Quote> {
    var current = quote
    var failure: StoreError?
    let today = desk.clock.today
    desk.liveRates(quote.value.request, asOf: today, today: today, cancellation: cancellation) {
      arrival in
      guard failure == nil else { return }
      do throws(StoreError) {
        current = try keep(arrival.answers, with: current)
        deliver(current, arrival.done)
      } catch {
        failure = error
        cancellation.cancel()
      }
    }
    if let failure { throw failure }
    return current
  }

  /// Keeps answers with a quote, and with what someone else made of it meanwhile.
  private func keep(
    _ answers: [QuoteAnswer], with base: Saved<Quote>
  ) throws(StoreError) -> Saved<Quote> {
    var base = base
    for attempt in 1...Self.attempts {
      var quote = base.value
      quote.join(answers)
      do throws(StoreError) {
        return try desk.store.updateQuote(base, to: quote, by: desk.stamp)
      } catch {
        guard case .conflict(.quote(_, _, let theirs)) = error, attempt < Self.attempts else {
          throw error
        }
        base = theirs
      }
    }
    return base
  }
}
