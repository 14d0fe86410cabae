public import Units

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
