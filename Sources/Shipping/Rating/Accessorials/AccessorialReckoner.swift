import Units

/// Finds what an accessorial costs for one shipment.
struct AccessorialReckoner {
  let request: QuoteRequest
  let currency: Currency
  let linehaul: Money
  /// The charge before the discount.
  let gross: Money

  /// A price with how it was found.
  typealias Found = (amount: Money, basis: ChargeLine.AccessorialBasis)

  /// The price, or nothing where the shipment is too small for its first step.
  ///
  /// - Throws: ``Refusal/Reason`` when the request does not say what the price depends on.
  func price(
    _ accessorial: Accessorial, _ charge: AccessorialCharge
  ) throws(Refusal.Reason) -> Found? {
    switch charge {
    case .flat(let amount): return (amount, .flat)
    case .perHundredweight(let rate, let least, let most):
      let pounds = request.ratedPounds
      let unbounded = rate.charge(forPounds: pounds, in: currency)
      return (
        Self.bounded(unbounded, least, most),
        .perHundredweight(pounds: pounds, rate: rate, unbounded: unbounded)
      )
    case .percentOfLinehaul(let percent, let least, let most):
      let unbounded = linehaul.share(percent)
      return (
        Self.bounded(unbounded, least, most),
        .percent(percent, base: linehaul, unbounded: unbounded)
      )
    case .perHandlingUnit(let each, let least, let most):
      let count = request.handlingUnits.reduce(0) { $0 + $1.count }
      let unbounded = each.times(count)
      return (
        Self.bounded(unbounded, least, most),
        .perHandlingUnit(count: count, each: each, unbounded: unbounded)
      )
    case .perPiece, .perStop, .perTime, .perDistance, .perHundredweightDay, .atCost:
      return try counted(accessorial, charge)
    case .share, .byLength, .byWeight, .byAmount:
      return try measured(accessorial, charge)
    }
  }

  static func bounded(_ amount: Money, _ least: Money?, _ most: Money?) -> Money {
    var result = amount
    if let most, result > most { result = most }
    if let least, result < least { result = least }
    return result
  }

  static func found(
    _ unbounded: Money, _ least: Money?, _ most: Money?, _ reckoning: AccessorialReckoning
  ) -> Found {
    (bounded(unbounded, least, most), .reckoned(reckoning))
  }
}
