public import Units

/// What a carrier's accessorials cost, for the rate sheets that refer to it.
public struct AccessorialSchedule: Hashable, Sendable {
  /// Which schedule it is.
  public let identity: TableIdentity
  /// The currency of all amounts.
  public let currency: Currency
  /// The days of shipping for which it holds.
  public let validity: DayRange
  /// The charges; an accessorial that is absent is not offered.
  public let charges: [Accessorial: AccessorialCharge]

  /// Makes a schedule.
  ///
  /// - Throws: ``RateSheetContradiction`` for the first charge that is not possible.
  public init(
    identity: TableIdentity, currency: Currency, validity: DayRange = .always,
    charges: [Accessorial: AccessorialCharge]
  ) throws(RateSheetContradiction) {
    self.identity = identity
    self.currency = currency
    self.validity = validity
    self.charges = charges
    let found = AccessorialCharge.contradiction(in: charges, currency, owner: identity.title)
    if let found { throw found }
  }
}

extension AccessorialSchedule: Codable {
  private enum CodingKeys: String, CodingKey {
    case identity
    case currency
    case validity
    case charges
  }

  /// Reads a schedule.
  ///
  /// - Throws: `DecodingError` for a value of the wrong form, ``RateSheetContradiction`` for a charge
  ///   that is not possible.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      identity: container.decode(TableIdentity.self, forKey: .identity),
      currency: container.decode(Currency.self, forKey: .currency),
      validity: container.decode(DayRange.self, forKey: .validity),
      charges: container.decode([Accessorial: AccessorialCharge].self, forKey: .charges))
  }

  /// Writes a schedule.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(identity, forKey: .identity)
    try container.encode(currency, forKey: .currency)
    try container.encode(validity, forKey: .validity)
    try container.encode(charges, forKey: .charges)
  }
}
