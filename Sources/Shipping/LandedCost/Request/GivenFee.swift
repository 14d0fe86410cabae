public import Units

/// A fee that a person or a carrier's table gives, in place of one from the rules.
public struct GivenFee: Hashable, Sendable, Codable {
  /// The name on the bill.
  public var name: String

  /// Who asks for it.
  public var collector: ImportFee.Collector

  /// The amount, in any currency with a rate.
  public var amount: Money

  /// How sure the amount is.
  public var certainty: CostCertainty

  /// Where the amount comes from.
  public var source: String

  /// Makes a fee.
  public init(
    _ name: String, _ collector: ImportFee.Collector, _ amount: Money,
    certainty: CostCertainty, source: String
  ) {
    self.name = name
    self.collector = collector
    self.amount = amount
    self.certainty = certainty
    self.source = source
  }
}

/// How sure an amount is before the goods move.
public enum CostCertainty: String, Hashable, Sendable, Codable, CaseIterable {
  /// The law or the contract sets it, and the facts are given.
  case fixed
  /// It rests on a figure that may still change, or that nobody confirmed.
  case estimated
  /// The carrier bills it on or after delivery.
  case billedLater
}
