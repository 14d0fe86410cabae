import Shipping
import Storage
import Workflows

extension OffersScreen {
  /// The currencies of the offers, each once.
  var currencies: [String] { quote.value.priced.currencyCodes }

  /// What is unlike among the offers, a few words each.
  var mixtureText: [String] { quote.value.priced.mixture }

  /// What stands behind the name of a service where unlike prices are compared and no column tells
  /// their basis.
  func basisMark(of offer: Offer, hasColumn: Bool) -> String {
    let isMixed = quote.value.priced.bases.count > 1
    return isMixed && !hasColumn ? ", \(offer.service.basis.rawValue)" : ""
  }
}
