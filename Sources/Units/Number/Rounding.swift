/// How a number loses digits.
@frozen public enum Rounding: Sendable {
  /// To the nearest, and a half away from zero: 0.005 is 0.01 and -0.005 is -0.01.
  ///
  /// The default everywhere, since freight bills and customs forms use it.
  case halfUp
  /// Away from zero.
  case up
  /// Toward zero.
  case down

  /// Divides whole numbers under this rounding.
  ///
  /// - Precondition: `divisor` is above zero.
  @inlinable
  public func quotient<Number: FixedWidthInteger & SignedInteger>(
    _ dividend: Number, _ divisor: Number
  ) -> Number {
    precondition(divisor > 0, "a rounded division needs a divisor above zero")
    let (whole, rest) = dividend.quotientAndRemainder(dividingBy: divisor)
    guard rest != 0 else { return whole }
    let away: Number = dividend < 0 ? -1 : 1
    switch self {
    case .down: return whole
    case .up: return whole + away
    case .halfUp:
      let distance = rest.magnitude
      return distance >= divisor.magnitude - distance ? whole + away : whole
    }
  }
}
