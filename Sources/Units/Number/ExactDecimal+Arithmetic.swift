extension ExactDecimal {
  /// The sum, exactly.
  public static func + (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    let scale = max(left.scale, right.scale)
    return ExactDecimal(
      significand: left.significand(atScale: scale) + right.significand(atScale: scale),
      scale: scale)
  }

  /// The difference, exactly.
  public static func - (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    left + -right
  }

  /// The product, exactly.
  public static func * (left: ExactDecimal, right: ExactDecimal) -> ExactDecimal {
    ExactDecimal(
      significand: left.significand * right.significand, scale: left.scale + right.scale)
  }

  /// The same size on the other side of zero.
  public static prefix func - (value: ExactDecimal) -> ExactDecimal {
    ExactDecimal(significand: -value.significand, scale: value.scale)
  }

  /// The value with at most `places` digits after the point.
  ///
  /// Half-up unless told otherwise.
  public func rounded(toPlaces places: Int, _ rounding: Rounding = .halfUp) -> ExactDecimal {
    guard places < scale else { return self }
    let divisor = PowersOfTen.power(scale - places)
    return ExactDecimal(significand: rounding.quotient(significand, divisor), scale: places)
  }

  /// The quotient, rounded to `places` digits after the point.
  ///
  /// A quotient is the only operation that may have no exact decimal form, so that the number of
  /// places must be given.
  ///
  /// - Precondition: `divisor` is not zero.
  public func divided(
    by divisor: ExactDecimal, places: Int, _ rounding: Rounding = .halfUp
  ) -> ExactDecimal {
    precondition(!divisor.isZero, "division by zero")
    let sign: Int128 = divisor.isNegative ? -1 : 1
    let shift = places + divisor.scale - scale
    let dividend = significand * sign * (shift > 0 ? PowersOfTen.power(shift) : 1)
    let size = divisor.significand * sign * (shift < 0 ? PowersOfTen.power(-shift) : 1)
    return ExactDecimal(significand: rounding.quotient(dividend, size), scale: places)
  }

  /// The significand that this value has with `target` digits after the point.
  ///
  /// - Precondition: `target` is not below the own scale.
  func significand(atScale target: Int) -> Int128 {
    target == scale ? significand : significand * PowersOfTen.power(target - scale)
  }
}

extension ExactDecimal: Comparable {
  /// Compares values, not their digits: `1.50` equals `1.5`.
  public static func == (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.significand(atScale: scale) == right.significand(atScale: scale)
  }

  /// True when the left value is the smaller.
  public static func < (left: ExactDecimal, right: ExactDecimal) -> Bool {
    let scale = max(left.scale, right.scale)
    return left.significand(atScale: scale) < right.significand(atScale: scale)
  }
}

extension ExactDecimal: Hashable {
  /// Hashes the value without its trailing zeros.
  public func hash(into hasher: inout Hasher) {
    let value = normalized
    hasher.combine(value.significand)
    hasher.combine(value.scale)
  }
}
