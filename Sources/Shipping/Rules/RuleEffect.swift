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
  /// A fixed duty for each different tariff number of the consignment.
  case dutyPerClass(Money)
  /// A fixed duty for each parcel.
  case dutyPerParcel(Money)
  /// The share of the stated price that is taken as customs value.
  case valueShare(Percent)
  /// The seller charges the tax at the sale, and customs does not ask for it again.
  case taxAtSale(ImportTax)
  /// Nothing to reckon: a duty, paper or warning that the ledger keeps and the result may name.
  case note(RuleNote)
}

/// What customs does not ask for.
public struct Relief: Hashable, Sendable {
  /// True when the tariff's own duty is remitted.
  public let duty: Bool

  /// True when further layers of duty are remitted; nothing where that is unsettled.
  public let layers: Bool?

  /// True when the taxes are remitted.
  public let taxes: Bool

  /// Makes a relief.
  public init(duty: Bool, layers: Bool?, taxes: Bool) {
    self.duty = duty
    self.layers = layers
    self.taxes = taxes
  }
}

/// A duty beside the tariff's own.
public struct TariffLayer: Hashable, Sendable {
  /// What the rate is taken of.
  public enum Base: Hashable, Sendable {
    /// The customs value of the line.
    case customsValue
    /// The customs value less this share of it, or less the stated content when that is greater.
    case lessContent(atLeast: Percent)
    /// The value of the line's content from this group, such as `copper`, which must be given.
    case content(String)
  }

  /// The rate, or nothing where it is not known.
  public let rate: Percent?

  /// What the rate is taken of.
  public let base: Base

  /// The group of which at most one layer applies to a line, such as `metal`; nothing for none.
  public let group: String?

  /// The order within the group: the lowest that applies is taken.
  public let rank: Int

  /// The groups whose layers are not charged on a line that pays this one.
  public let displaces: Set<String>

  /// True when the rate is a least sum of the tariff's own duty and the layer: only what is lacking is added.
  public let isFloor: Bool

  /// Makes a layer.
  public init(
    rate: Percent?, base: Base = .customsValue, group: String? = nil, rank: Int = 0,
    displaces: Set<String> = [], isFloor: Bool = false
  ) {
    self.rate = rate
    self.base = base
    self.group = group
    self.rank = rank
    self.displaces = displaces
    self.isFloor = isFloor
  }
}

/// A tax on import.
public struct ImportTax: Hashable, Sendable {
  /// A part of the base of a tax.
  public enum BasePart: String, Hashable, Sendable, Codable, CaseIterable {
    /// The customs value.
    case customsValue
    /// The tariff's duty and the layers on it.
    case duties
    /// Carriage and insurance to the destination that are not in the customs value.
    case carriage
    /// Fees of customs.
    case customsFees
  }

  /// The name on the bill, such as `GST` or `HST`.
  public let name: String

  /// The rate, or nothing where it is not known.
  public let rate: Percent?

  /// What the rate is taken of.
  public let base: Set<BasePart>

  /// Makes a tax.
  public init(name: String, rate: Percent?, base: Set<BasePart>) {
    self.name = name
    self.rate = rate
    self.base = base
  }
}

/// A fee of customs, a carrier or a broker.
public struct ImportFee: Hashable, Sendable {
  /// Who asks for it.
  public enum Collector: String, Hashable, Sendable, Codable, CaseIterable {
    /// Customs itself.
    case customs
    /// The post, the courier or the freight carrier.
    case carrier
    /// The customs broker.
    case broker
  }

  /// How it is reckoned.
  public enum Amount: Hashable, Sendable {
    /// A fixed amount for the consignment.
    case flat(Money)
    /// A fixed amount for each line of the declaration.
    case perLine(Money)
    /// A share of the customs value between a least and a greatest amount.
    case share(Percent, least: Money?, greatest: Money?)
    /// A share of the duties and taxes that were advanced, with a least amount.
    case shareOfAdvance(Percent, least: Money?)
    /// Not known for these days.
    case unknown
  }

  /// The name on the bill, such as `merchandise processing fee`.
  public let name: String

  /// Who asks for it.
  public let collector: Collector

  /// How it is reckoned.
  public let amount: Amount

  /// True when it is only asked where duty or tax is due.
  public let onlyWhenDutiable: Bool

  /// Makes a fee.
  public init(
    name: String, collector: Collector, amount: Amount, onlyWhenDutiable: Bool = false
  ) {
    self.name = name
    self.collector = collector
    self.amount = amount
    self.onlyWhenDutiable = onlyWhenDutiable
  }
}
