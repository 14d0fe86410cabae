public import Shipping
public import Units

/// Keeps quotes.
public protocol QuoteStore: Sendable {
  /// Saves a priced request as a new quote, and gives it the next number.
  func addQuote(
    _ priced: PricedRequest, created: Instant, by author: String
  ) throws(StoreError) -> Saved<Quote>

  /// Saves the change of a quote from what was read to what it is to be.
  ///
  /// - Throws: ``StoreError/conflict(_:)`` with both values when someone saved another change since
  ///   `base` was read, ``StoreError/notFound(_:)`` when the quote is gone, and whatever stops a
  ///   write.
  func updateQuote(
    _ base: Saved<Quote>, to quote: Quote, by stamp: EditStamp
  ) throws(StoreError) -> Saved<Quote>

  /// The quote with an id.
  ///
  /// - Throws: ``StoreError/notFound(_:)`` when there is none.
  func quote(id: Int64) throws(StoreError) -> Saved<Quote>

  /// The quote with a number, or nothing when there is none.
  func quote(number: QuoteNumber) throws(StoreError) -> Saved<Quote>?

  /// The ids of the quotes of a list, in its order.
  ///
  /// The whole list is a few bytes a row; read the visible rows with ``quoteSummaries(ids:)``.
  func quoteIDs(_ query: QuoteQuery) throws(StoreError) -> [Int64]

  /// The rows of a list for some ids, in the order of the ids; ids that are gone are left out.
  func quoteSummaries(ids: [Int64]) throws(StoreError) -> [QuoteSummary]

  /// The rows of the quotes without a chosen offer whose best offer ends in a range of days, soonest
  /// first; a dearer one may stand longer.
  func openQuotes(expiringIn days: DayRange) throws(StoreError) -> [QuoteSummary]

  /// Deletes a quote; its history stays.
  ///
  /// - Throws: ``StoreError/conflict(_:)`` when someone changed the quote since `base` was read.
  func deleteQuote(_ base: Saved<Quote>, by stamp: EditStamp) throws(StoreError)
}
