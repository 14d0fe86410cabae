public import Units

/// What a consignment costs at the buyer's door, line by line, under the law of one day.
public struct LandedCost: Hashable, Sendable {
  /// The currency of all amounts: that of the destination's law.
  public let currency: Currency

  /// The day whose law was taken.
  public let day: CalendarDay

  /// How the customs value of each line of the request was found.
  public let valuations: [LineValuation]

  /// Every amount, in the order of a bill; no amount is part of another.
  public let lines: [CostLine]

  /// What the request must be watched for.
  public let warnings: [LandedCostWarning]

  /// Duties and taxes of the destination that the price contains, as stated by the invoice.
  public let dutiesInPrice: Money

  /// What each line of the request weighs when shared costs are divided.
  let shares: [Int64]

  /// How many sellable units each line of the request has.
  let quantities: [ExactDecimal]

  /// The customs value of the consignment.
  public var customsValue: Money {
    valuations.reduce(.zero(currency)) { $0 + $1.value }
  }
}
