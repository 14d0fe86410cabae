import Units

/// Whether the tariff minimum replaces the rated charge, and by how much it is discounted.
struct MinimumCharge {
  /// True when the minimum replaces the rated charge.
  var applies: Bool
  /// The charge that it replaces.
  var ratedCharge: Money
  /// The minimum before its discount.
  var gross: Money
  /// The discount on the minimum.
  var discount: Money
  /// The percentage of that discount.
  var percent: Percent

  init(
    _ best: BreakCharge, rated: [LTLRating.Line], lane: ClassTariff.Lane, terms: RateTerms,
    _ currency: Currency
  ) {
    gross = lane.tariffMinimum ?? terms.tariffMinimum ?? .zero(currency)
    switch terms.discountOrder {
    case .discountThenMin:
      percent = terms.minimumDiscount
      discount = gross.share(percent)
      ratedCharge = Money(minorUnits: best.net, currency)
      applies = gross - discount > ratedCharge
    case .minThenDiscount:
      percent = rated.map { terms.discount(of: $0.ratedClass) }.min() ?? terms.discount
      discount = gross.share(percent)
      ratedCharge = Money(minorUnits: best.gross, currency)
      applies = gross > ratedCharge
    }
  }
}
