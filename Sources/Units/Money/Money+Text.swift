extension Money {
  /// Digits for a table, with a space between thousands: `1 108.80`.
  ///
  /// The currency is not in the text: a table shows it once per column.
  public var tableText: String {
    amount.text(groupedBy: " ", places: currency.minorUnitDigits)
  }

  /// Plain digits for JSON and CSV: `1108.80`.
  public var plainText: String {
    amount.text(places: currency.minorUnitDigits)
  }
}

extension Money: CustomStringConvertible {
  /// The amount with its currency, for a sentence: `1 108.80 USD`.
  public var description: String { tableText + " " + currency.code }
}

extension Money: Codable {
  private enum CodingKeys: String, CodingKey {
    case amount
    case currency
  }

  /// Reads `{"amount": "587.66", "currency": "USD"}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let currency = try container.decode(Currency.self, forKey: .currency)
    let amount = try container.decode(ExactDecimal.self, forKey: .amount)
    guard amount.normalized.scale <= currency.minorUnitDigits,
      let money = try? Money(rounding: amount, currency)
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .amount, in: container,
        debugDescription: "\(amount) is not an amount of \(currency.code)")
    }
    self = money
  }

  /// Writes `{"amount": "587.66", "currency": "USD"}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(plainText, forKey: .amount)
    try container.encode(currency, forKey: .currency)
  }
}
