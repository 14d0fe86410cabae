public import Units

/// What a rate of duty comes to.
public enum DutyResult: Hashable, Sendable {
  /// An amount.
  case amount(DutyAmount)
  /// Nothing yet: these are missing.
  case needs([DutyNeed])
  /// Unknown, with the text that is not understood or what else stands in the way.
  case unknown(DutyUnknown)

  /// The amount in major units, not rounded, where there is one.
  public var value: ExactDecimal? {
    if case .amount(let amount) = self { amount.value } else { nil }
  }
}

/// An amount of duty, not rounded, with how it was found.
public struct DutyAmount: Hashable, Sendable {
  /// The amount in major units: exact, or to ten places where a division has no end.
  public let value: ExactDecimal
  /// The currency of the value for customs.
  public let currency: Currency
  /// The arithmetic in words, such as `2.7% of 1260.89 USD = 34.04403 USD`.
  public let arithmetic: String
  /// Conditions that the tariff names beside the rate, such as `under bond`.
  public let conditions: [String]
}

/// Something that a rate needs and that was not given.
public enum DutyNeed: Hashable, Sendable {
  /// How much of the goods there is, in this unit or one that is converted into it.
  case quantity(DutyUnit)
  /// The value of a part, in the tariff's words.
  case value(of: String)
  /// The duty under the subheading in which the goods belong.
  case applicableDuty
  /// The duty that stands elsewhere, in the tariff's words.
  case dutyElsewhere(String)
  /// What one unit of the first currency is in the second.
  case exchangeRate(Currency, Currency)
}

/// Why a duty is unknown whatever else is given.
public enum DutyUnknown: Hashable, Sendable {
  /// The text of the rate is not understood.
  case text(String)
  /// A value or quantity is below zero, or larger or finer than any in trade.
  case numbersBeyondReckoning
}

extension DutyNeed: CustomStringConvertible {
  /// What to give, in words.
  public var description: String {
    switch self {
    case .quantity(let unit): "the quantity in \(unit)"
    case .value(let part): "the value of the \(part)"
    case .applicableDuty: "the duty under the subheading in which the goods belong"
    case .dutyElsewhere(let words): "the duty that the tariff gives elsewhere: \(words)"
    case .exchangeRate(let from, let to): "what one \(from) is in \(to)"
    }
  }
}

extension DutyUnknown: CustomStringConvertible {
  /// Why, in words.
  public var description: String {
    switch self {
    case .text(let text): "the rate is not understood: \(ShownText.line(text))"
    case .numbersBeyondReckoning:
      "a value or quantity is below zero, or larger or finer than can be reckoned with"
    }
  }
}
