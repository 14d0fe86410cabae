import Units

/// How an offer by the skid or foot came to its number and price.
public struct SkidRating: Hashable, Sendable, Codable {
  /// The number.
  public let count: SkidCount

  /// The price that was chosen.
  public let chosen: SkidPrice

  /// All prices that were looked at, the fewest paid for first.
  public let considered: [SkidPrice]

  /// The number, then the choice of the price, as steps of an explanation.
  func steps(source: String) -> [Explanation] {
    let choices = considered.map { price in
      "\(price.amount.tableText) for \(count.unit.text(price.paid))"
        + (price == chosen ? " (chosen)" : "")
    }
    return count.steps(source: source) + [
      Explanation(
        label: count.unit.text(count.total), arithmetic: choices.joined(separator: ", "),
        source: source)
    ]
  }
}
