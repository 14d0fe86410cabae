import Units

extension LandedCost: Encodable {
  private enum CodingKeys: String, CodingKey {
    case currency
    case day
    case customsValue
    case total
    case government
    case dueAtImport
    case buyerPays
    case sellerPays
    case lines
    case valuations
    case lineTotals
    case warnings
  }

  /// Writes the totals, every amount with its arithmetic, rules and source, and the warnings as
  /// sentences; a total that is not complete has `isComplete` false and only what is certain.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(currency, forKey: .currency)
    try container.encode(day, forKey: .day)
    try container.encode(customsValue, forKey: .customsValue)
    try container.encode(total, forKey: .total)
    try container.encode(government, forKey: .government)
    try container.encode(dueAtImport, forKey: .dueAtImport)
    try container.encode(buyerPays, forKey: .buyerPays)
    try container.encode(sellerPays, forKey: .sellerPays)
    try container.encode(lines, forKey: .lines)
    try container.encode(valuations, forKey: .valuations)
    try container.encode(lineTotals, forKey: .lineTotals)
    try container.encode(warnings.map(\.sentence), forKey: .warnings)
  }
}

extension CostTotal: Encodable {
  private enum CodingKeys: String, CodingKey {
    case certain
    case isComplete
  }

  /// Writes `{"certain": {"amount": "1.00", "currency": "CAD"}, "isComplete": true}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(certain, forKey: .certain)
    try container.encode(isComplete, forKey: .isComplete)
  }
}

extension LineTotal: Encodable {
  private enum CodingKeys: String, CodingKey {
    case line
    case total
    case government
    case perUnit
  }

  /// Writes the totals of the line, counted from zero.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(line, forKey: .line)
    try container.encode(total, forKey: .total)
    try container.encode(government, forKey: .government)
    try container.encode(perUnit, forKey: .perUnit)
  }
}

extension LineValuation: Encodable {
  private enum CodingKeys: String, CodingKey {
    case value
    case arithmetic
  }

  /// Writes the value and how it was found, in words.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(value, forKey: .value)
    try container.encode(words, forKey: .arithmetic)
  }
}

extension CostLine: Encodable {
  private enum CodingKeys: String, CodingKey {
    case kind
    case name
    case line
    case amount
    case atLeast
    case unknown
    case arithmetic
    case rules
    case source
    case payer
    case certainty
    case isInPrice
  }

  /// Writes the amount, or `atLeast` and why the rest is not known in its place.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind.code, forKey: .kind)
    try container.encode(name, forKey: .name)
    try container.encodeIfPresent(line, forKey: .line)
    switch amount {
    case .known(let money): try container.encode(money, forKey: .amount)
    case .unknown(let certain, let reason):
      try container.encode(certain, forKey: .atLeast)
      try container.encode(reason.sentence, forKey: .unknown)
    }
    try container.encode(arithmetic.words, forKey: .arithmetic)
    try container.encode(rules, forKey: .rules)
    if !source.isEmpty { try container.encode(source, forKey: .source) }
    try container.encode(payer, forKey: .payer)
    try container.encode(certainty, forKey: .certainty)
    if isInPrice { try container.encode(isInPrice, forKey: .isInPrice) }
  }
}

extension CostLine.Kind {
  /// The name in files, such as `duty` or `fee.customs`.
  public var code: String {
    switch self {
    case .goods: "goods"
    case .element(let kind): kind.rawValue
    case .duty: "duty"
    case .layer: "layer"
    case .globalRate: "globalRate"
    case .tax: "tax"
    case .taxAtSale: "taxAtSale"
    case .fee(let collector): "fee.\(collector.rawValue)"
    }
  }
}

extension RuleCitation: Encodable {
  private enum CodingKeys: String, CodingKey {
    case id
    case title
    case source
    case inForce
    case checked
    case confidence
    case isStale
    case caveat
  }

  /// Writes the name, what it says, where it stands, its days and how far it can be trusted.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(title, forKey: .title)
    try container.encode(source.citation, forKey: .source)
    try container.encode(source.inForce, forKey: .inForce)
    try container.encode(source.checked, forKey: .checked)
    try container.encode(source.confidence, forKey: .confidence)
    try container.encode(isStale, forKey: .isStale)
    try container.encodeIfPresent(caveat, forKey: .caveat)
  }
}
