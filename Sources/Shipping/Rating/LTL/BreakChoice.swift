import Units

/// The charge of a shipment at one weight break.
struct BreakCharge {
  /// The weight break.
  var column: WeightBreak
  /// The pounds that a rule of space adds.
  var addedPounds: Int
  /// The pounds paid for though not shipped, to reach the break.
  var deficitPounds: Int
  /// The class that added pounds and deficit are charged at, the lowest-rated of the shipment.
  var lowestClass: FreightClass
  /// The charge of the added pounds, in minor units.
  var addedCharge: Int64
  /// The charge of the deficit, in minor units.
  var deficitCharge: Int64
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
  let basis: ClassBasis
  let pounds: Int

  /// The charge at every weight break that may be used, from the lightest.
  ///
  /// It begins with the highest break that the weight reaches and that has a rate for every class;
  /// it ends there too where a rule bars the deficit.
  func charges() -> [BreakCharge] {
    var found: [BreakCharge] = []
    found.reserveCapacity(WeightBreak.allCases.count)
    for column in WeightBreak.allCases {
      guard let charge = charge(at: column) else { continue }
      // A break that is reached makes the lighter ones unusable.
      if charge.deficitPounds == 0 { found.removeAll(keepingCapacity: true) }
      if charge.deficitPounds == 0 || !basis.barsDeficit { found.append(charge) }
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
    var sum = BreakSum(terms: terms, currency: currency, discountShare: basis.discount)
    var lowest: (rate: HundredweightRate, freightClass: FreightClass)?
    for line in basis.lines {
      guard let rate = rates[line.ratedClass, column] else { return nil }
      sum.add(line.pounds, at: rate, line.ratedClass)
      if lowest.map({ rate < $0.rate }) ?? true { lowest = (rate, line.ratedClass) }
    }
    guard let lowest else { return nil }
    let added = max(0, basis.leastPounds - pounds)
    let deficit = max(0, column.minimumPounds - pounds - added)
    let addedCharge = sum.addUnshipped(added, at: lowest.rate, lowest.freightClass)
    let deficitCharge = sum.addUnshipped(deficit, at: lowest.rate, lowest.freightClass)
    return BreakCharge(
      column: column, addedPounds: added, deficitPounds: deficit,
      lowestClass: lowest.freightClass, addedCharge: addedCharge, deficitCharge: deficitCharge,
      gross: sum.gross, discount: sum.discount)
  }
}
