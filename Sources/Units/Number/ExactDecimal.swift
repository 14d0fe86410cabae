/// An exact decimal number: a whole significand divided by a power of ten.
///
/// Sums and products are exact; nothing is rounded unless the caller asks for it. Equal values are
/// equal whatever their trailing zeros: `1.50` is `1.5`. The significand has room for 38 digits;
/// parsed text is limited to ``maximumDigits`` digits so that the product of two parsed numbers
/// always fits. Arithmetic that leaves this range stops the program, as `Int` does.
public struct ExactDecimal: Sendable {
  /// The longest number, counted in digits, that text may hold.
  public static let maximumDigits = 18

  /// The number without its decimal point.
  public let significand: Int128

  /// How many digits of the significand stand after the decimal point.
  public let scale: Int

  /// Makes `significand` divided by ten to the power of `scale`.
  ///
  /// - Precondition: `scale` is from 0 through 38.
  public init(significand: Int128, scale: Int = 0) {
    precondition((0...38).contains(scale), "a scale is from 0 through 38")
    self.significand = significand
    self.scale = scale
  }

  /// Makes a whole number.
  public init(_ value: Int) {
    self.init(significand: Int128(value), scale: 0)
  }

  /// Nought.
  public static let zero = ExactDecimal(0)

  /// True for nought.
  public var isZero: Bool { significand == 0 }

  /// True below nought.
  public var isNegative: Bool { significand < 0 }

  /// The same value with the fewest digits after the point.
  public var normalized: ExactDecimal {
    var digits = significand
    var places = scale
    while places > 0, digits % 10 == 0 {
      digits /= 10
      places -= 1
    }
    return ExactDecimal(significand: digits, scale: places)
  }
}

extension ExactDecimal: ExpressibleByIntegerLiteral {
  /// Makes a whole number from a literal.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}
