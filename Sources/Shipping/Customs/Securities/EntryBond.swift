public import Units

/// The amount of a bond for entry into the United States.
public enum EntryBond {
  /// The amount of a bond for a single entry: value with duties, taxes and fees, or three times the
  /// value where another agency or a quota is concerned.
  ///
  /// Source: freightncargo and cblesearch (US-ENT-04), secondary.
  ///
  /// - Parameters:
  ///   - value: The value of the goods in United States dollars.
  ///   - charges: Duties, taxes and fees.
  ///   - isRegulated: True for goods of another agency or under a quota.
  /// - Returns: The amount, or nothing for amounts below zero or in another currency.
  public static func single(value: Money, charges: Money, isRegulated: Bool) -> Money? {
    guard isUsable(value), isUsable(charges) else { return nil }
    return isRegulated ? Money(minorUnits: value.minorUnits * 3, .usd) : value + charges
  }

  /// The amount of a continuous bond: a tenth of what was paid in the last twelve months, at least
  /// 50 000 dollars, rounded up to steps of 10 000 up to 100 000 and of 100 000 above.
  ///
  /// Source: abcocustoms and Shippabo on CBP Directive 3510-004 (US-ENT-03), secondary.
  ///
  /// - Parameter paid: Duties, taxes and fees of the last twelve months.
  /// - Returns: The amount, or nothing for an amount below zero or in another currency.
  public static func continuous(paidLastYear paid: Money) -> Money? {
    guard isUsable(paid) else { return nil }
    let tenth = Rounding.up.quotient(paid.minorUnits, Int64(10))
    let step: Int64 = tenth <= hundredThousand ? hundredThousand / 10 : hundredThousand
    let rounded = Rounding.up.quotient(tenth, step) * step
    return Money(minorUnits: max(rounded, hundredThousand / 2), .usd)
  }

  private static let hundredThousand: Int64 = 10_000_000

  private static func isUsable(_ amount: Money) -> Bool {
    amount.currency == .usd && amount.minorUnits >= 0
      && amount.minorUnits < 1_000_000_000_000_000_000
  }
}
