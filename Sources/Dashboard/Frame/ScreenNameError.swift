public import Shipping
public import Storage

/// Why there is no screen of a name.
public enum ScreenNameError: Error, Hashable, Sendable {
  /// Neither a screen, nor a quote, nor a shipment has the name.
  case unknown(String)
  /// The quote is there, but no offer of it has what was typed as its position.
  case noSuchOffer(String, quote: QuoteNumber, offerCount: Int)
  /// The desk cannot be read.
  case store(StoreError)

  /// One sentence that says what mends it.
  public var sentence: String {
    switch self {
    case .unknown(let name):
      "There is no screen \"\(name)\"; choose one of \(ScreenFinder.guideText)."
    case .noSuchOffer(let text, let quote, let count):
      switch count {
      case 0: "\(quote) has no offer, so there is no arithmetic; choose \(quote) to see why."
      case 1: "\(quote) has no offer \"\(text)\"; choose \(quote)/1, its only one."
      default: "\(quote) has no offer \"\(text)\"; choose one of \(quote)/1 to \(quote)/\(count)."
      }
    case .store(let error): error.sentence
    }
  }
}
