public import Shipping
public import Units

/// One row of a list of quotes.
public struct QuoteSummary: Hashable, Sendable, Identifiable {
  /// The id of the quote.
  public let id: Int64
  /// How often the quote was saved.
  public let version: Int
  /// The number.
  public let number: QuoteNumber
  /// When the quote was made.
  public let created: Instant
  /// The short name of the origin, such as `Detroit MI`.
  public let origin: String
  /// The short name of the destination.
  public let destination: String
  /// The day of pickup.
  public let shipDay: CalendarDay
  /// The weight of everything; nothing above nine thousand tonnes, which is a typing error.
  public let totalWeight: Mass?
  /// The total of the chosen offer, else of the best when the quote was saved, or nothing when no
  /// offers compare; see ``leader(on:)``.
  public let total: Money?
  /// The carrier of that offer.
  public let carrier: String?
  /// The last day of the chosen offer, else of the price that stands longest; nothing for no end.
  public let expiry: CalendarDay?
  /// True when an offer is chosen.
  public let isChosen: Bool
  /// How many offers there are.
  public let offerCount: Int
  /// How many carriers refused.
  public let refusalCount: Int
  /// The number of the shipment that the quote is booked as; nothing while it is not booked, or where
  /// the shipment was declined or cancelled.
  public let bookedAs: String?
  /// The best offers, one after another as the better ones end.
  public let leaders: [QuoteLeader]

  /// Where the quote stands on a day.
  public func state(on day: CalendarDay) -> QuoteState {
    QuoteState(isChosen: isChosen, expiry: expiry, day: day)
  }

  /// Where the quote stands on a day, in words: `booked as BX-1001` where it is.
  public func standing(on day: CalendarDay) -> String {
    bookedAs.map { "booked as \($0)" } ?? state(on: day).name
  }

  /// The offer that stands for the quote on a day: the chosen one, else the best that still stands,
  /// else the best of all; nothing when no offers compare.
  public func leader(on day: CalendarDay) -> QuoteLeader? {
    if !isChosen, let standing = leaders.first(where: { $0.stands(on: day) }) { return standing }
    guard let total else { return nil }
    return QuoteLeader(total: total, carrier: carrier ?? "", lastDay: expiry)
  }
}
