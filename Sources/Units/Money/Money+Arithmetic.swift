extension Money {
  /// The sum of two amounts.
  ///
  /// - Precondition: The currencies are the same.
  public static func + (left: Money, right: Money) -> Money {
    precondition(left.currency == right.currency, "amounts of two currencies have no sum")
    return Money(minorUnits: left.minorUnits + right.minorUnits, left.currency)
  }

  /// The difference of two amounts.
  ///
  /// - Precondition: The currencies are the same.
  public static func - (left: Money, right: Money) -> Money {
    left + -right
  }

  /// The same size with the other sign.
  public static prefix func - (value: Money) -> Money {
    Money(minorUnits: -value.minorUnits, value.currency)
  }

  /// Adds `right` in place.
  ///
  /// - Precondition: The currencies are the same.
  public static func += (left: inout Money, right: Money) {
    left = left + right
  }

  /// The sum of two amounts whose currencies come from outside.
  ///
  /// - Throws: ``MoneyError/currenciesDiffer(_:_:)`` for two currencies, and
  ///   ``MoneyError/outOfRange`` for a sum that does not fit.
  public func adding(_ other: Money) throws(MoneyError) -> Money {
    guard currency == other.currency else { throw .currenciesDiffer(currency, other.currency) }
    let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
    guard !overflow else { throw .outOfRange }
    return Money(minorUnits: sum, currency)
  }

  /// The given share of the amount, rounded half-up to the minor unit.
  public func share(_ percent: Percent) -> Money {
    let product = Int128(minorUnits) * Int128(percent.millionths)
    let units = Rounding.halfUp.quotient(product, Int128(100_000_000))
    return Money(minorUnits: Int64(units), currency)
  }
}

extension Money: Comparable {
  /// True when the left amount is the smaller.
  ///
  /// - Precondition: The currencies are the same.
  public static func < (left: Money, right: Money) -> Bool {
    precondition(left.currency == right.currency, "amounts of two currencies have no order")
    return left.minorUnits < right.minorUnits
  }
}
