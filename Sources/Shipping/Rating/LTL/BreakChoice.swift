import Units

/// The charge of a shipment at one weight break.
struct BreakCharge {
  /// The weight break.
  var column: WeightBreak
  /// The pounds paid for though not shipped.
  var deficitPounds: Int
  /// The class that the deficit is charged at, the lowest-rated of the shipment.
  var deficitClass: FreightClass
  /// The charge before the discount, in minor units.
  var gross: Int64
  /// The discount, in minor units.
  var discount: Int64

  /// The charge after the discount, in minor units.
  var net: Int64 { gross - discount }
}

/// Finds the weight break at which a shipment is cheapest.
struct BreakChoice {
  let rates: ClassRateTable
  let terms: RateTerms
  let currency: Currency
  let lines: [LTLRating.Line]
  let pounds: Int

  /// The charge at every weight break that may be used, from the lightest.
  ///
  /// It begins with the highest break that the weight reaches and that has a rate for every class.
  func charges() -> [BreakCharge] {
    var found: [BreakCharge] = []
    found.reserveCapacity(WeightBreak.allCases.count)
    for column in WeightBreak.allCases {
      guard let charge = charge(at: column) else { continue }
      // A break that is reached makes the lighter ones unusable.
      if charge.deficitPounds == 0 { found.removeAll(keepingCapacity: true) }
      found.append(charge)
    }
    return found
  }

  /// The cheapest, the lighter of equals.
  ///
  /// With one discount for all classes the gross charges are compared, else the discounted ones.
  func cheapest(of charges: [BreakCharge]) -> BreakCharge? {
    let byClass = !terms.classDiscounts.isEmpty
    return charges.min { left, right in
      byClass ? left.net < right.net : left.gross < right.gross
    }
  }

  private func charge(at column: WeightBreak) -> BreakCharge? {
    var gross: Int64 = 0
    var discount: Int64 = 0
    var lowest: (rate: HundredweightRate, freightClass: FreightClass)?
    for line in lines {
      guard let rate = rates[line.ratedClass, column] else { return nil }
      let charge = rate.charge(forPounds: line.pounds, in: currency)
      gross += charge.minorUnits
      discount += classDiscount(line.ratedClass, of: charge)
      if lowest.map({ rate < $0.rate }) ?? true { lowest = (rate, line.ratedClass) }
    }
    guard let lowest else { return nil }
    let deficit = max(0, column.minimumPounds - pounds)
    if deficit > 0 {
      let charge = lowest.rate.charge(forPounds: deficit, in: currency)
      gross += charge.minorUnits
      discount += classDiscount(lowest.freightClass, of: charge)
    }
    if terms.classDiscounts.isEmpty {
      discount = Money(minorUnits: gross, currency).share(terms.discount).minorUnits
    }
    return BreakCharge(
      column: column, deficitPounds: deficit, deficitClass: lowest.freightClass, gross: gross,
      discount: discount)
  }

  private func classDiscount(_ freightClass: FreightClass, of charge: Money) -> Int64 {
    guard !terms.classDiscounts.isEmpty else { return 0 }
    return charge.share(terms.discount(of: freightClass)).minorUnits
  }
}
