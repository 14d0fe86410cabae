public import Units

/// A request with what the carriers answered.
public struct PricedRequest: Hashable, Sendable, Codable {
  /// What was asked.
  public let request: QuoteRequest

  /// The prices, in the order in which they were found.
  public let offers: [Offer]

  /// The carriers that gave no price, each with its reason.
  public let refusals: [Refusal]

  /// Makes a priced request.
  public init(request: QuoteRequest, offers: [Offer] = [], refusals: [Refusal] = []) {
    self.request = request
    self.offers = offers
    self.refusals = refusals
  }

  /// Makes a priced request of answers in any order.
  public init(request: QuoteRequest, answers: [QuoteAnswer]) {
    self.init(
      request: request, offers: answers.compactMap(\.offer),
      refusals: answers.compactMap(\.refusal))
  }

  /// The same request with more answers; those that it has already are not added again.
  ///
  /// Offers are listed as ``OfferOrder/total`` says, refusals in the order of asking. An
  /// estimate goes as soon as there is a price.
  public func joined(by answers: [QuoteAnswer]) -> PricedRequest {
    let newOffers = answers.compactMap(\.offer).filter { !offers.contains($0) }
    let newRefusals = answers.compactMap(\.refusal).filter { !refusals.contains($0) }
    let all = offers + newOffers
    let prices = all.filter { $0.service.basis != .estimate }
    let listed = (prices.isEmpty ? all : prices).sorted(by: OfferOrder.total.isListedBefore)
    return PricedRequest(request: request, offers: listed, refusals: refusals + newRefusals)
  }

  /// The same answers with the offers in another order.
  public func listed(by order: OfferOrder) -> PricedRequest {
    PricedRequest(
      request: request, offers: order.positions(of: offers).map { offers[$0] }, refusals: refusals)
  }

  /// The position of the offer with the lowest total, the first of equals.
  ///
  /// Estimates do not count, since they are no prices. Amounts of two currencies are not compared:
  /// where there are several, only offers in the currency of the request count, and nothing comes
  /// back when the request names none.
  public var bestOfferIndex: Int? { best(of: priceIndices) }

  /// The position of the best of the offers that still stand on a day, by the same rules.
  public func bestOfferIndex(on day: CalendarDay) -> Int? {
    best(of: priceIndices.filter { offers[$0].stands(on: day) })
  }

  /// The positions of the offers that are prices and no estimates.
  public var priceIndices: [Int] { offers.indices.filter { offers[$0].service.basis != .estimate } }

  private func best(of prices: [Int]) -> Int? {
    let currencies = Set(prices.map { offers[$0].currency })
    let comparable =
      currencies.count > 1
      ? prices.filter { offers[$0].currency == request.currency } : prices
    return comparable.min {
      (offers[$0].total.minorUnits, $0) < (offers[$1].total.minorUnits, $1)
    }
  }
}
