public import Shipping

/// What would move in the offers of a request if one thing were done differently.
public struct WhatIf: Hashable, Sendable {
  /// The request as it is, priced anew by the rate sheets.
  public let base: PricedRequest
  /// The service whose offer is followed: the chosen one where a sheet prices it, else the cheapest;
  /// nothing where no sheet has a price.
  public let followed: OfferComparison.ServiceKey?
  /// The changes that are kept, on top of which each other one is made; by default none.
  public let kept: [WhatIfChange]
  /// What several changes move together: those that are kept, or those that were to be combined;
  /// nothing where there are none.
  public let together: WhatIfEffect?
  /// Each change with what it moves, in the order in which they are listed; with the kept ones under
  /// it, always against the request as it is.
  public let effects: [WhatIfEffect]
  /// The services that no sheet has a price for, so that asking for them would end every offer.
  public let unpriced: [Accessorial]
  /// What must be known of the comparison.
  public let notes: [WhatIfNote]

  /// The offer that is followed, as it is.
  public var followedOffer: Offer? {
    followed.flatMap { key in base.offers.first { OfferComparison.ServiceKey($0) == key } }
  }
}

/// What one change would move, alone or on top of others.
public struct WhatIfEffect: Hashable, Sendable {
  /// The changes that are made; the last one is what the effect is about.
  public let stack: WhatIfStack
  /// The change; of several the last.
  public let change: WhatIfChange
  /// Every service before and after.
  public let comparison: OfferComparison
  /// The service that is followed, before and after; nothing where none is.
  public let followed: OfferComparison.Row?
  /// The cheapest offer after the change; nothing where prices cannot be compared, or there are none.
  public let cheapest: Offer?

  /// The change in words; of several only the last.
  public var label: String { stack.labels.last ?? "" }

  /// All changes in words.
  public var title: String { stack.label }

  /// The request as it would be.
  public var request: QuoteRequest { stack.request }

  /// Whether another service would be the cheapest than the one that is followed.
  public var changesCheapest: Bool {
    guard let cheapest, let followed else { return false }
    return OfferComparison.ServiceKey(cheapest) != followed.key
  }
}

/// What must be known of a comparison.
public enum WhatIfNote: Hashable, Sendable {
  /// Live prices of the quote are not asked for again.
  case liveNotAsked(count: Int)
  /// The sheets price the request otherwise now than the quote says, or no longer.
  case pricedOtherwise(quoted: Offer, now: Offer?)
  /// No sheet has a price, so that only estimates move.
  case onlyEstimates
  /// No sheet has a price, and there is no estimate either.
  case nothingToCompare
}
