import Units

/// One amount of a landed cost with all that explains it.
public struct CostLine: Hashable, Sendable {
  /// What the amount is.
  public enum Kind: Hashable, Sendable {
    /// The price of the goods without what else the price contains.
    case goods
    /// Carriage, insurance or another cost beside the goods.
    case element(PriceElement.Kind)
    /// The tariff's own duty, or a fixed duty in its place.
    case duty
    /// A duty beside the tariff's own.
    case layer
    /// One rate in place of duty and taxes.
    case globalRate
    /// A tax that is asked for at import.
    case tax
    /// A tax that the seller charges at the sale.
    case taxAtSale
    /// A fee of customs, a carrier or a broker.
    case fee(ImportFee.Collector)
  }

  /// What the amount is.
  public let kind: Kind

  /// The name on the bill.
  public let name: String

  /// The line of the request that it concerns, counted from zero, or nothing for the consignment.
  public let line: Int?

  /// The amount in the currency of the law.
  public let amount: CostAmount

  /// How it was found.
  public let arithmetic: CostArithmetic

  /// The rule that asks for it, where one does.
  public let rule: RuleCitation?

  /// The rule that remits it, where one does.
  public let relief: RuleCitation?

  /// Where a figure comes from that no rule gives, such as a rate of the tariff; empty for none.
  public let source: String

  /// Who pays it to whoever asks for it.
  public let payer: TradeParty

  /// How sure it is.
  public let certainty: CostCertainty

  /// True when the price of the invoice contains it.
  public let isInPrice: Bool

  /// What of its base lies on each line of the request; empty where it is divided like other costs.
  let weights: [Int64]

  init(
    _ kind: Kind, _ name: String, line: Int? = nil, _ amount: CostAmount,
    _ arithmetic: CostArithmetic, rule: RuleCitation? = nil, relief: RuleCitation? = nil,
    source: String = "", payer: TradeParty, certainty: CostCertainty, isInPrice: Bool = false,
    weights: [Int64] = []
  ) {
    self.kind = kind
    self.name = name
    self.line = line
    self.amount = amount
    self.arithmetic = arithmetic
    self.rule = rule
    self.relief = relief
    self.source = source
    self.payer = payer
    self.certainty = certainty
    self.isInPrice = isInPrice
    self.weights = weights
  }

  /// The rules on which it rests, the one that asks for it first.
  public var rules: [RuleCitation] { [rule, relief].compactMap { $0 } }

  /// True for what governments get: duties, layers, taxes and the fees of customs.
  public var isGovernments: Bool {
    switch kind {
    case .duty, .layer, .globalRate, .tax, .taxAtSale, .fee(.customs): true
    case .goods, .element, .fee: false
    }
  }

  /// True for what is asked for when the goods arrive, in contrast to what is paid with the price.
  public var isDueAtImport: Bool {
    switch kind {
    case .duty, .layer, .globalRate, .tax, .fee: true
    case .goods, .element, .taxAtSale: false
    }
  }
}
