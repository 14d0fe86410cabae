public import Units

/// What a rule does when it applies.
public enum RuleEffect: Hashable, Sendable {
  /// Customs asks less: duty, further layers or tax are remitted.
  case relief(Relief)
  /// A duty beside the tariff's own: a surtax, a trade remedy.
  case layer(TariffLayer)
  /// A tax on import, such as GST, a province's part, or value-added tax.
  case tax(ImportTax)
  /// A fee of customs, a carrier or a broker.
  case fee(ImportFee)
  /// One rate in place of the tariff's duty and of all taxes.
  case globalRate(Percent)
  /// A fixed duty for each different tariff number of the consignment, in place of the tariff's duty.
  case dutyPerClass(Money)
  /// A fixed duty for each parcel, in place of the tariff's duty and of the layers on it.
  case dutyPerParcel(Money)
  /// A lower duty of the tariff for goods of some origins, once what proves the origin is held.
  case preference(TariffPreference)
  /// The share of the stated price that is taken as customs value, with no carriage added to it.
  case valueShare(Percent)
  /// Duty and taxes are taken of the cost of the work done abroad alone.
  case processingValue
  /// The seller charges the tax at the sale, and customs does not ask for it again.
  case taxAtSale(ImportTax)
  /// What was paid at import comes back when the goods go back.
  case refund(ImportRefund)
  /// Nothing to reckon: a duty, paper or warning that the ledger keeps and the result may name.
  case note(RuleNote)
}
