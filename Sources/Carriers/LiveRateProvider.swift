public import Shipping
public import Units

/// A service that tells carriers' prices when it is asked.
///
/// Calls block, and may come from any thread; whoever asks several providers gives each a thread of
/// its own. A cancelled call returns soon, with a refusal that says so.
public protocol LiveRateProvider: Sendable {
  /// The name of the service, such as `Karrio`.
  var name: String { get }

  /// Asks for prices.
  ///
  /// Nothing is thrown: whatever goes wrong is a refusal with its reason.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - day: the day of the question; live offers stand until its end.
  ///   - cancellation: gives the call up.
  /// - Returns: the offers, and a refusal for everyone without one; never empty.
  func quote(
    _ request: QuoteRequest, asOf day: CalendarDay, cancellation: Cancellation
  ) -> [QuoteAnswer]

  /// Asks whether the service is there and takes the key, without asking for a price.
  func standing(cancellation: Cancellation) -> ProviderStanding
}

/// Whether a live service can be used.
public enum ProviderStanding: Hashable, Sendable {
  /// It answers; what it said of itself, as a clause.
  case answers(fact: String)
  /// It answers, and yet has no prices to give.
  case idle(fact: String, mend: String)
  /// It cannot be used.
  case fault(LiveRateFault)
}

extension LiveRateProvider {
  /// A refusal of the whole service.
  func refusal(_ fault: LiveRateFault) -> Refusal {
    Refusal(carrier: name, source: name, reason: .live(fault: fault))
  }
}
