public import Units

/// How much of one currency customs takes for one of another, with the day and the source of the rate.
public struct ExchangeRate: Hashable, Sendable, Codable {
  /// The currency that is converted.
  public var from: Currency

  /// The currency into which it is converted.
  public var to: Currency

  /// How many units of the second are one of the first; above zero.
  public var rate: ExactDecimal

  /// The day for which the rate was published.
  public var day: CalendarDay

  /// Who published it.
  public var source: String

  /// Makes a rate.
  public init(
    from: Currency, to: Currency, rate: ExactDecimal, day: CalendarDay, source: String
  ) {
    self.from = from
    self.to = to
    self.rate = rate
    self.day = day
    self.source = source
  }
}
