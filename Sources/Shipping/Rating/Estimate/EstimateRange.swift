public import Units

/// The bounds of a price that comes from a model, and of which day the model's figures are.
public struct EstimateRange: Hashable, Sendable, Codable {
  /// The least price that is likely.
  public let low: Money

  /// The greatest price that is likely.
  public let high: Money

  /// The day of the figures that the model was fitted to.
  public let figuresOf: CalendarDay

  /// Makes a range; nothing comes back for two currencies or for a high end below the low one.
  public init?(low: Money, high: Money, figuresOf: CalendarDay) {
    guard low.currency == high.currency, low <= high else { return nil }
    self.low = low
    self.high = high
    self.figuresOf = figuresOf
  }

  /// The range in whole main units, rounded half-up: `440 - 790`.
  public var wholeText: String {
    [low, high].map { $0.amount.rounded(toPlaces: 0).text(groupedBy: " ") }
      .joined(separator: " - ")
  }

  /// The range for a column of a table: ``wholeText``, or where that is too wide without the blanks
  /// round the dash, `12 450-18 790`.
  public func text(columns: Int) -> String {
    let text = wholeText
    return text.count <= columns
      ? text : text.split(separator: " - ").joined(separator: "-")
  }
}
