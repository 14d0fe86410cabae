public import Units

/// What a driver's waiting costs: an hourly price by begun steps after free time, up to a limit.
///
/// A broker's list of 15 November 2024 (lrlogistics.com) has 2 h free, then 50 USD an hour by quarter
/// hours, at most 400 USD a day; a Canadian carrier (hitechexpress.net) 1 h free, then 90 an hour.
public struct DetentionTerms: Hashable, Sendable, Codable {
  /// The price of an hour.
  public let perHour: Money

  /// How many minutes are free at each stop.
  public let freeMinutes: Int

  /// The step in minutes; each begun one counts.
  public let stepMinutes: Int

  /// The most for one stop, or nothing for no limit.
  public let atMost: Money?

  /// Makes terms; two hours free and steps of a quarter hour unless told otherwise.
  public init(
    perHour: Money, freeMinutes: Int = 120, stepMinutes: Int = 15, atMost: Money? = nil
  ) {
    self.perHour = perHour
    self.freeMinutes = freeMinutes
    self.stepMinutes = stepMinutes
    self.atMost = atMost
  }

  /// The minutes that are charged of a wait.
  public func chargedMinutes(of waited: Int) -> Int {
    let late = max(0, waited - freeMinutes)
    return Rounding.up.quotient(late, stepMinutes) * stepMinutes
  }

  /// The charge for a wait at one stop, rounded half-up to the minor unit.
  public func charge(for waited: Int) -> Money {
    let product = Int128(perHour.minorUnits) * Int128(chargedMinutes(of: waited))
    let amount = Money(
      minorUnits: Int64(clamping: Rounding.halfUp.quotient(product, Int128(60))), perHour.currency)
    return atMost.map { min($0, amount) } ?? amount
  }
}

extension DetentionTerms: CustomStringConvertible {
  /// The terms in words: `50.00 USD an hour by 15 min after 120 min, at most 400.00 USD`.
  public var description: String {
    let most = atMost.map { ", at most \($0)" } ?? ""
    return "\(perHour) an hour by \(stepMinutes) min after \(freeMinutes) min\(most)"
  }
}
