import Units

extension FreightInvoice: Codable {
  private enum Keys: String, CodingKey {
    case number
    case carrier
    case scac
    case shipment
    case billOfLading
    case pro
    case quote
    case day
    case dueDay
    case currency
    case weight
    case total
    case lines
  }

  private enum LineKeys: String, CodingKey {
    case label
    case code
    case codeList
    case amount
    case weight
    case freightClass
  }

  /// Reads a bill as people type it: amounts are plain numbers in the currency of the bill.
  ///
  /// Everything but `number`, `lines` and the `amount` of a line may be absent. Without a currency,
  /// US dollars are assumed until the quote tells another.
  ///
  /// - Throws: `DecodingError` for a value of the wrong form, ``FreightInvoiceContradiction`` for
  ///   parts that do not fit together.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    let stated = try container.decodeIfPresent(Currency.self, forKey: .currency)
    let currency = stated ?? .usd
    let scac = try container.decodeIfPresent(StandardCarrierAlphaCode.self, forKey: .scac)
    let name = try container.decodeIfPresent(String.self, forKey: .carrier)
    try self.init(
      number: container.decode(String.self, forKey: .number),
      carrier: Biller(name: name ?? scac?.letters ?? "", scac: scac),
      references: References(
        shipment: container.decodeIfPresent(String.self, forKey: .shipment),
        billOfLading: container.decodeIfPresent(String.self, forKey: .billOfLading),
        pro: container.decodeIfPresent(String.self, forKey: .pro),
        quote: container.decodeIfPresent(String.self, forKey: .quote)),
      day: container.decodeIfPresent(CalendarDay.self, forKey: .day),
      dueDay: container.decodeIfPresent(CalendarDay.self, forKey: .dueDay), currency: currency,
      isCurrencyStated: stated != nil, lines: Self.lines(in: container, currency),
      statedTotal: container.contains(.total)
        ? Self.money(in: container, .total, currency) : nil,
      weight: container.decodeIfPresent(Mass.self, forKey: .weight))
  }

  /// Writes a bill as ``init(from:)`` reads it.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Keys.self)
    try container.encode(number, forKey: .number)
    try container.encode(carrier.name, forKey: .carrier)
    try container.encodeIfPresent(carrier.scac, forKey: .scac)
    try container.encodeIfPresent(references.shipment, forKey: .shipment)
    try container.encodeIfPresent(references.billOfLading, forKey: .billOfLading)
    try container.encodeIfPresent(references.pro, forKey: .pro)
    try container.encodeIfPresent(references.quote, forKey: .quote)
    try container.encodeIfPresent(day, forKey: .day)
    try container.encodeIfPresent(dueDay, forKey: .dueDay)
    if isCurrencyStated { try container.encode(currency, forKey: .currency) }
    try container.encodeIfPresent(weight, forKey: .weight)
    try container.encodeIfPresent(statedTotal?.plainText, forKey: .total)
    var list = container.nestedUnkeyedContainer(forKey: .lines)
    for line in lines {
      var item = list.nestedContainer(keyedBy: LineKeys.self)
      try item.encode(line.label, forKey: .label)
      try item.encodeIfPresent(line.code?.text, forKey: .code)
      if let code = line.code, code.list != .x12 { try item.encode(code.list, forKey: .codeList) }
      try item.encode(line.amount.plainText, forKey: .amount)
      try item.encodeIfPresent(line.weight, forKey: .weight)
      try item.encodeIfPresent(line.freightClass, forKey: .freightClass)
    }
  }

  private static func lines(
    in container: KeyedDecodingContainer<Keys>, _ currency: Currency
  ) throws -> [Line] {
    var list = try container.nestedUnkeyedContainer(forKey: .lines)
    var lines: [Line] = []
    while !list.isAtEnd {
      let item = try list.nestedContainer(keyedBy: LineKeys.self)
      let codeList = try item.decodeIfPresent(ChargeCode.List.self, forKey: .codeList)
      let code = try item.decodeIfPresent(String.self, forKey: .code)
      lines.append(
        Line(
          label: try item.decodeIfPresent(String.self, forKey: .label) ?? "",
          code: code.flatMap { ChargeCode($0, list: codeList ?? .x12) },
          amount: try money(in: item, .amount, currency),
          weight: try item.decodeIfPresent(Mass.self, forKey: .weight),
          freightClass: try item.decodeIfPresent(FreightClass.self, forKey: .freightClass)))
    }
    return lines
  }

  private static func money<Key>(
    in container: KeyedDecodingContainer<Key>, _ key: Key, _ currency: Currency
  ) throws -> Money {
    let amount = try container.decode(ExactDecimal.self, forKey: key)
    guard amount.normalized.scale <= currency.minorUnitDigits,
      let money = try? Money(rounding: amount, currency)
    else {
      throw DecodingError.dataCorruptedError(
        forKey: key, in: container,
        debugDescription: "\(amount) is not an amount of \(currency.code)")
    }
    return money
  }
}
