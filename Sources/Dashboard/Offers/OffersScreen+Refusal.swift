import Shipping
import TerminalKit

extension OffersScreen {
  /// Why an offer cannot be chosen; of one that ended, with the key that quotes anew.
  func refusedChoice(_ error: QuoteError) -> Notice {
    guard case .offerExpired = error else { return Notice(.error, error.sentence) }
    return Notice(.error, "\(error.sentence) Press \(key: Self.again) for that.")
  }
}
