public import Shipping
import Units

/// What a customer can be told of a landed cost: what is charged, by whom and why, without the
/// seller's own costs.
public struct CustomerBreakdown: Sendable {
  /// One amount that the customer pays, with what explains it.
  public struct Row: Sendable {
    /// What it is for.
    public let name: String
    /// The amount for a table, or that it is not known.
    public let amount: String
    /// How sure it is.
    public let certainty: String
    /// How it was found, and the rules with where they stand.
    public let reasons: [String]
  }

  /// What is told, and by the law of which day.
  public let heading: String
  /// The amounts in the order of the bill.
  public let rows: [Row]
  /// Everything that the customer pays, for a table.
  public let total: String
  /// The currency of all amounts, and what is to be said where one is not known.
  public let currency: String
  /// Who reckoned, and what that is not.
  public let footing = "Reckoned by Crossbill from the rules named; not legal advice."

  /// Makes the breakdown of a landed cost.
  public init(_ cost: LandedCost) {
    heading = "What your order costs at your door, by the law of \(cost.day.longText)"
    rows = cost.lines.filter { $0.payer == .buyer || $0.isInPrice }.map { line in
      Row(
        name: line.name + (line.isInPrice ? ", in the price" : ""), amount: line.amountText,
        certainty: line.certainty.words,
        reasons: ([line.arithmetic.words]
          + line.rules.map { "\($0.title) (\($0.source.citation))" }).filter { !$0.isEmpty })
    }
    let pays = cost.buyerPays
    total = pays.certain.tableText
    currency = cost.currency.code + (pays.isComplete ? "" : "  \(pays.rest)")
  }
}
