/// An amount of one currency, in whole minor units (cents).
///
/// Adding amounts of two currencies is a programming error and stops the program; use
/// ``adding(_:)`` where the currencies come from outside.
public struct Money: Hashable, Sendable {
  /// The amount in minor units: 58766 is 587.66 dollars, and 587 yen are 587.
  public let minorUnits: Int64

  /// The currency of the amount.
  public let currency: Currency

  /// Makes an amount of minor units.
  public init(minorUnits: Int64, _ currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Makes the amount nearest to `value`, rounding half-up to the minor unit.
  ///
  /// - Throws: ``MoneyError/outOfRange`` when the amount has more than 18 digits.
  public init(rounding value: ExactDecimal, _ currency: Currency) throws(MoneyError) {
    let rounded = value.rounded(toPlaces: currency.minorUnitDigits)
    let shift = currency.minorUnitDigits - rounded.scale
    let (units, overflow) = rounded.significand.multipliedReportingOverflow(
      by: PowersOfTen.power(shift))
    guard !overflow, let exact = Int64(exactly: units) else { throw .outOfRange }
    self.init(minorUnits: exact, currency)
  }

  /// Reads plain digits such as `587.66`, with no more places than the currency has.
  public init(parsing text: some StringProtocol, _ currency: Currency) throws(MoneyError) {
    let value: ExactDecimal
    do {
      value = try ExactDecimal(parsing: text)
    } catch {
      throw .number(error)
    }
    guard value.normalized.scale <= currency.minorUnitDigits else {
      throw .tooManyPlaces(text: String(text), currency: currency)
    }
    try self.init(rounding: value, currency)
  }

  /// Nothing, in a currency.
  public static func zero(_ currency: Currency) -> Money {
    Money(minorUnits: 0, currency)
  }

  /// True when the amount is nothing.
  public var isZero: Bool { minorUnits == 0 }

  /// The amount in major units, exactly.
  public var amount: ExactDecimal {
    ExactDecimal(significand: Int128(minorUnits), scale: currency.minorUnitDigits)
  }
}

/// Why an amount of money could not be made.
public enum MoneyError: Error, Hashable, Sendable {
  /// The text is not a number.
  case number(NumberError)
  /// The text has a smaller part than the currency's minor unit.
  case tooManyPlaces(text: String, currency: Currency)
  /// The amount is too large to be real.
  case outOfRange
  /// Two amounts have different currencies.
  case currenciesDiffer(Currency, Currency)
}
