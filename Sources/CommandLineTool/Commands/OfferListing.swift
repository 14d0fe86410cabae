import ArgumentParser
import Shipping

/// The order of offers, as it is typed.
enum OfferListing: String, ExpressibleByArgument, CaseIterable {
  case total
  case transit
  case touches
  case carrier

  var order: OfferOrder {
    switch self {
    case .total: .total
    case .transit: .transit
    case .touches: .touches
    case .carrier: .carrier
    }
  }
}
