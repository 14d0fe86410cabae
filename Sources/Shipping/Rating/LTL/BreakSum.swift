import Units

/// The charge of several weights at one weight break while they are summed.
///
/// Lines of freight are rounded apart, as they stand on a bill. A weight that is paid for though not
/// shipped gets what the exact charge of all, rounded once, is above the lines before it: rounded
/// apart as well, a pound more of freight and one less of deficit could be a cent cheaper. The
/// discount is rounded once too.
struct BreakSum {
  let terms: RateTerms
  let currency: Currency
  let discountShare: DiscountShare
  /// The charge before the discount, in minor units.
  private(set) var gross: Int64 = 0
  /// The exact charge: pounds times ten-thousandths of the main unit per hundred pounds.
  private var exact: Int64 = 0
  /// The exact discount by class: minor units times millionths of a percent.
  private var exactDiscount: Int128 = 0

  init(terms: RateTerms, currency: Currency, discountShare: DiscountShare) {
    self.terms = terms
    self.currency = currency
    self.discountShare = discountShare
  }

  /// Adds freight.
  mutating func add(_ pounds: Int, at rate: HundredweightRate, _ freightClass: FreightClass) {
    exact += rate.product(ofPounds: pounds)
    add(rate.charge(forPounds: pounds, in: currency).minorUnits, of: freightClass)
  }

  /// Adds pounds that are paid for though not shipped.
  ///
  /// - Returns: the charge of them in minor units, never below zero.
  mutating func addUnshipped(
    _ pounds: Int, at rate: HundredweightRate, _ freightClass: FreightClass
  ) -> Int64 {
    guard pounds > 0 else { return 0 }
    exact += rate.product(ofPounds: pounds)
    let whole = HundredweightRate.charge(forProduct: exact, in: currency).minorUnits
    let charge = max(0, whole - gross)
    add(charge, of: freightClass)
    return charge
  }

  /// The discount in minor units, rounded half-up.
  var discount: Int64 {
    guard !terms.classDiscounts.isEmpty else {
      return Money(minorUnits: gross, currency).share(discountShare.of(terms.discount)).minorUnits
    }
    return Int64(clamping: Rounding.halfUp.quotient(exactDiscount, 100_000_000))
  }

  private mutating func add(_ charge: Int64, of freightClass: FreightClass) {
    gross += charge
    guard !terms.classDiscounts.isEmpty else { return }
    let percent = discountShare.of(terms.discount(of: freightClass))
    exactDiscount += Int128(charge) * Int128(percent.millionths)
  }
}

extension HundredweightRate {
  /// Whole pounds at the rate, exact: pounds times ten-thousandths of the main unit.
  func product(ofPounds pounds: Int) -> Int64 { Int64(pounds) * tenThousandths }

  /// The charge of a sum of ``product(ofPounds:)``, rounded half-up to the minor unit.
  static func charge(forProduct product: Int64, in currency: Currency) -> Money {
    var divisor: Int64 = 1_000_000
    for _ in 0..<min(currency.minorUnitDigits, 4) { divisor /= 10 }
    return Money(minorUnits: Rounding.halfUp.quotient(product, divisor), currency)
  }
}
