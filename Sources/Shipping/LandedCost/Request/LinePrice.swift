public import Units

/// What is known of the value of a line.
public enum LinePrice: Hashable, Sendable, Codable {
  /// Why goods come without being sold.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// A sample.
    case sample
    /// A free replacement.
    case freeReplacement
    /// Goods that come back.
    case returned
    /// A gift.
    case gift
  }

  /// The method by which a value was found where no sale gives one, in the order in which the laws
  /// ask for them (Customs Act of Canada s.47 to 53; the methods of the customs valuation agreement).
  public enum Method: String, Hashable, Sendable, Codable, CaseIterable {
    /// The price at which identical goods were sold for export.
    case identicalGoods
    /// The price at which similar goods were sold for export.
    case similarGoods
    /// The selling price in the market less what is added there.
    case deductive
    /// The cost of making with the usual profit.
    case computed
    /// Any of these, applied flexibly.
    case residual
  }

  /// The goods are sold: the price of the whole line in the currency of the invoice.
  case sale(Money)
  /// The goods are not sold: the customs value that another method gave, or nothing where none was
  /// given yet, which is refused.
  case withoutSale(Reason, value: Money?, method: Method?)
}
