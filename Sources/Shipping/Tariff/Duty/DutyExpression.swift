public import Units

/// A rate of duty as a tariff states it, ready to be reckoned with.
///
/// It is read from the tariff's own text by ``init(parsing:currency:)``. Text that is not understood
/// stays text, whole, and evaluates to unknown: half a rate would be a wrong number.
public indirect enum DutyExpression: Hashable, Sendable {
  /// No duty; where the tariff names a condition, such as `under bond`, it stands beside.
  case free(condition: String?)
  /// A share of a value.
  case adValorem(DutyPercentage, of: DutyBase)
  /// An amount for each so many of a unit.
  case specific(SpecificDuty)
  /// All of them together.
  case sum([DutyExpression])
  /// Taken off, within a sum.
  case minus(DutyExpression)
  /// The larger of the two: the second is a minimum.
  case larger(DutyExpression, DutyExpression)
  /// The smaller of the two: the second is a maximum.
  case smaller(DutyExpression, DutyExpression)
  /// The duty that the goods have under the subheading in which they belong, as lines of chapters 98
  /// and 99 say.
  case applicable(words: String)
  /// A duty that stands elsewhere in the tariff, such as `See 9823.01.01`.
  case elsewhere(words: String)
  /// Text that is not understood.
  case text(String)
}

/// A percentage that may have no finite decimal form, such as `33 1/3 %`.
public struct DutyPercentage: Hashable, Sendable {
  /// The percentage times the divisor.
  public let dividend: ExactDecimal
  /// One for all but fractions.
  public let divisor: Int

  /// Makes a percentage.
  ///
  /// - Precondition: the divisor is above zero.
  public init(_ dividend: ExactDecimal, dividedBy divisor: Int = 1) {
    precondition(divisor > 0, "a percentage has a divisor above zero")
    self.dividend = dividend
    self.divisor = divisor
  }
}

/// The value of which a percentage is taken.
public enum DutyBase: Hashable, Sendable {
  /// The value of the goods for customs.
  case customsValue
  /// The value of a part of the goods or another value, in the tariff's words, such as `case` or
  /// `retail price`.
  case value(of: String)
}

/// An amount for each so many of a unit.
public struct SpecificDuty: Hashable, Sendable {
  /// The amount in major units of the currency.
  public let amount: ExactDecimal
  /// The currency.
  public let currency: Currency
  /// How many of the unit the amount is for: a hundred in `per 100 kg`.
  public let count: Int
  /// The unit.
  public let unit: DutyUnit

  /// Makes a rate, for one of the unit unless told otherwise.
  ///
  /// - Precondition: the count is above zero.
  public init(_ amount: ExactDecimal, _ currency: Currency, per count: Int = 1, _ unit: DutyUnit) {
    precondition(count > 0, "an amount is for one or more of a unit")
    self.amount = amount
    self.currency = currency
    self.count = count
    self.unit = unit
  }
}

extension DutyExpression {
  /// False for text that is not understood.
  public var isUnderstood: Bool {
    if case .text = self { return false }
    return true
  }

  /// True when the duty is nothing without any condition.
  public var isFree: Bool { self == .free(condition: nil) }
}
