public import Units

/// One carrier's prices for a time: who, in which currency, on which days, and the tariff itself.
///
/// The envelope is the same for every kind of tariff, so that sheets of all kinds are kept, chosen
/// by day and compared in one way.
public struct RateSheet: Hashable, Sendable {
  /// Which sheet it is.
  public let identity: Identity

  /// The currency of all amounts.
  public let currency: Currency

  /// The days of shipping for which the rates hold.
  public let validity: DayRange

  /// What is priced, and how.
  public internal(set) var tariff: Tariff

  /// Makes a sheet.
  ///
  /// - Throws: ``RateSheetContradiction`` for the first part that does not fit the others.
  public init(
    identity: Identity, currency: Currency, validity: DayRange, tariff: Tariff
  ) throws(RateSheetContradiction) {
    self.identity = identity
    self.currency = currency
    self.validity = validity
    self.tariff = tariff
    if let contradiction { throw contradiction }
  }

  /// Makes a sheet of class rates.
  ///
  /// - Throws: ``RateSheetContradiction`` for the first part that does not fit the others.
  public init(
    identity: Identity, currency: Currency, validity: DayRange, services: [ClassTariff.Service],
    lanes: [ClassTariff.Lane]
  ) throws(RateSheetContradiction) {
    try self.init(
      identity: identity, currency: currency, validity: validity,
      tariff: .classRates(ClassTariff(services: services, lanes: lanes)))
  }

  /// Makes a sheet again of parts that were checked when it was first made.
  init(checked identity: Identity, currency: Currency, validity: DayRange, tariff: Tariff) {
    self.identity = identity
    self.currency = currency
    self.validity = validity
    self.tariff = tariff
  }

  /// The same sheet with no service but the named ones.
  ///
  /// - Throws: ``RateSheetContradiction/noService`` when none of them is in the sheet.
  public func keeping(services names: Set<String>) throws(RateSheetContradiction) -> RateSheet {
    guard !names.isSuperset(of: tariff.serviceNames) else { return self }
    return try RateSheet(
      identity: identity, currency: currency, validity: validity, tariff: tariff.keeping(names))
  }
}

extension RateSheet {
  /// Who made a sheet and which one it is.
  public struct Identity: Hashable, Sendable, Codable {
    /// The carrier's name.
    public let carrier: String
    /// The carrier's standard alpha code, or nothing.
    public let scac: String?
    /// The name of the sheet.
    public let name: String
    /// The version, such as `2026-07`.
    public let version: String
    /// Where the figures come from.
    public let source: String

    /// Makes an identity.
    public init(
      carrier: String, scac: String? = nil, name: String, version: String, source: String
    ) {
      self.carrier = carrier
      self.scac = scac
      self.name = name
      self.version = version
      self.source = source
    }

    /// The sheet in a few words, such as `Maple standard 2026-07`.
    public var title: String { version.isEmpty ? name : "\(name) \(version)" }
  }
}

extension RateSheet: Codable {
  private enum CodingKeys: String, CodingKey {
    case identity
    case currency
    case validity
    case tariff
  }

  /// Reads a sheet; one without a tariff of its own has the parts of class rates beside the
  /// identity.
  ///
  /// - Throws: `DecodingError` for a value of the wrong form, ``RateSheetContradiction`` for parts
  ///   that do not fit together.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let tariff =
      container.contains(.tariff)
      ? try container.decode(Tariff.self, forKey: .tariff)
      : .classRates(try ClassTariff(from: decoder))
    try self.init(
      identity: container.decode(Identity.self, forKey: .identity),
      currency: container.decode(Currency.self, forKey: .currency),
      validity: container.decode(DayRange.self, forKey: .validity), tariff: tariff)
  }

  /// Writes a sheet; class rates stand beside the identity, other tariffs under their own name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(identity, forKey: .identity)
    try container.encode(currency, forKey: .currency)
    try container.encode(validity, forKey: .validity)
    switch tariff {
    case .classRates(let rates): try rates.encode(to: encoder)
    case .skidRates, .parcel, .perMile: try container.encode(tariff, forKey: .tariff)
    }
  }
}
