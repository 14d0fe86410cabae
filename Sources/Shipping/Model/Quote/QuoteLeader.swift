public import Units

/// The offer that stands for a quote in a list, until a day.
public struct QuoteLeader: Hashable, Sendable, Codable {
  /// Its total.
  public let total: Money

  /// Its carrier.
  public let carrier: String

  /// Its last day, or nothing for no end.
  public let lastDay: CalendarDay?

  /// Makes a leader.
  public init(total: Money, carrier: String, lastDay: CalendarDay?) {
    self.total = total
    self.carrier = carrier
    self.lastDay = lastDay
  }

  /// True when the offer can still be taken on a day.
  public func stands(on day: CalendarDay) -> Bool { lastDay.map { day <= $0 } ?? true }
}

extension Quote {
  /// The best offers, one after another as the better ones end; none without comparable prices.
  ///
  /// The first that still stands on a day is the best on that day.
  public var leaders: [QuoteLeader] {
    var found: [QuoteLeader] = []
    var day: CalendarDay? = CalendarDay(year: 1, month: 1, day: 1)
    while let from = day {
      // The day after the best has ended; where nothing can be compared, after the first to end.
      let best = priced.bestOfferIndex(on: from).map { offers[$0] }
      if let best {
        found.append(
          QuoteLeader(
            total: best.total, carrier: best.carrier, lastDay: best.schedule.lastDay))
      }
      let standing = priced.priceIndices.map { offers[$0].schedule }
        .compactMap(\.lastDay).filter { $0 >= from }
      let end = best == nil ? standing.min() : best?.schedule.lastDay
      day = end.map { $0.adding(days: 1) }.flatMap { $0 > from ? $0 : nil }
    }
    return found
  }
}
