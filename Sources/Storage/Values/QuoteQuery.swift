/// Which way a list runs.
public enum SortDirection: String, Hashable, Sendable, Codable, CaseIterable {
  /// The smallest, earliest or first of the alphabet on top.
  case ascending
  /// The largest, latest or last of the alphabet on top.
  case descending
}

/// A list of quotes: which, and in what order.
///
/// Rows without a value in the sorted column come last, whichever way the list runs.
public struct QuoteQuery: Hashable, Sendable {
  /// What a list of quotes can be sorted by.
  public enum SortKey: String, Hashable, Sendable, Codable, CaseIterable {
    /// The number, which is also the order of creation.
    case number
    /// The name of the origin.
    case origin
    /// The name of the destination.
    case destination
    /// The day of pickup.
    case shipDay
    /// The weight of everything.
    case weight
    /// The currency, and within it the total of the chosen or best offer.
    case total
    /// The carrier of the chosen or best offer.
    case carrier
    /// The last day on which the chosen or best offer holds.
    case expiry
  }

  /// The sorted column; the number unless told otherwise.
  public var sort: SortKey

  /// Which way; the latest first unless told otherwise.
  public var direction: SortDirection

  /// Words that every row has, in its number, places, carriers or goods.
  ///
  /// Beginnings of words are enough. Empty for all rows.
  public var search: String

  /// At most so many rows, or nothing for all.
  public var limit: Int?

  /// Makes a query.
  public init(
    sort: SortKey = .number, direction: SortDirection = .descending, search: String = "",
    limit: Int? = nil
  ) {
    self.sort = sort
    self.direction = direction
    self.search = search
    self.limit = limit
  }
}
