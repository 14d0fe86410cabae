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
    gross ratedGross: Money, net: Money, smallestDiscount: @autoclosure () -> Percent,
    laneMinimum: Money?, terms: RateTerms
  ) {
    gross = laneMinimum ?? terms.tariffMinimum ?? .zero(net.currency)
    switch terms.discountOrder {
    case .discountThenMin:
      percent = terms.minimumDiscount
      discount = gross.share(percent)
      ratedCharge = net
      applies = gross - discount > ratedCharge
    case .minThenDiscount:
      percent = smallestDiscount()
      discount = gross.share(percent)
      ratedCharge = ratedGross
      applies = gross > ratedCharge
    }
  }
}
