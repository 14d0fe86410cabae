/// How a market makes the customs value of the price.
public struct ValuationTerms: Hashable, Sendable, Codable {
  /// The day whose rate of exchange turns the invoice into the currency of the law.
  public enum ConversionDay: String, Hashable, Sendable, Codable, CaseIterable {
    /// The day on which the goods began their direct way to the market.
    case directShipment
    /// The day of release, entry or acceptance.
    case dayOfLaw
  }

  /// True when carriage to the place of direct shipment is added where the price lacks it.
  public let addsPreCarriage: Bool

  /// True when carriage in the price is taken off only where it is stated apart.
  public let deductsOnlyStated: Bool

  /// The day of the rate of exchange.
  public let conversionDay: ConversionDay

  /// Makes terms; as Canada's law has them unless told otherwise (Customs Act s.48; SOR/85-900).
  public init(
    addsPreCarriage: Bool = true, deductsOnlyStated: Bool = false,
    conversionDay: ConversionDay = .directShipment
  ) {
    self.addsPreCarriage = addsPreCarriage
    self.deductsOnlyStated = deductsOnlyStated
    self.conversionDay = conversionDay
  }
}
