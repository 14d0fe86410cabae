public import Units

/// Two pricings of almost the same shipment, service by service.
public struct OfferComparison: Hashable, Sendable {
  /// What stays the same when a shipment is priced again.
  public struct ServiceKey: Hashable, Sendable {
    /// The carrier's name.
    public let carrier: String
    /// The name of the service.
    public let service: String
    /// How the freight moves.
    public let mode: TransportMode
    /// How firm the price is.
    public let basis: Offer.Basis
    /// The currency, since amounts of two are not compared.
    public let currency: Currency

    /// The key of an offer.
    public init(_ offer: Offer) {
      carrier = offer.carrier
      service = offer.service.name
      mode = offer.service.mode
      basis = offer.service.basis
      currency = offer.currency
    }
  }

  /// The services in the order of the offers before, then those that are new.
  public let rows: [Row]

  /// Compares two pricings; the first offer of each service counts.
  public init(from before: PricedRequest, to after: PricedRequest) {
    let old = Self.offersByKey(before.offers)
    let new = Self.offersByKey(after.offers)
    var seen: Set<ServiceKey> = []
    let keys = (before.offers + after.offers).map { ServiceKey($0) }
      .filter { seen.insert($0).inserted }
    rows = keys.map { key in
      Row(
        key: key, before: old[key], after: new[key],
        refusal: new[key] == nil ? Self.refusal(of: key, in: after.refusals) : nil)
    }
  }

  /// The services whose price, delivery or presence changed.
  public var movedRows: [Row] { rows.filter(\.isMoved) }

  private static func offersByKey(_ offers: [Offer]) -> [ServiceKey: Offer] {
    Dictionary(offers.map { (ServiceKey($0), $0) }) { first, _ in first }
  }

  private static func refusal(of key: ServiceKey, in refusals: [Refusal]) -> Refusal? {
    refusals.first { $0.carrier == key.carrier && ($0.service ?? key.service) == key.service }
  }
}
