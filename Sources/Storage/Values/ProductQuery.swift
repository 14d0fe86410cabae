/// A list of products: which, and in what order.
///
/// Rows without a value in the sorted column come last, whichever way the list runs.
public struct ProductQuery: Hashable, Sendable {
  /// What a list of products can be sorted by.
  public enum SortKey: String, Hashable, Sendable, Codable, CaseIterable {
    /// The seller's number.
    case number
    /// The description.
    case description
    /// The six digits that all countries share.
    case harmonized
    /// The last day on which the product was used.
    case lastUsed
  }

  /// The sorted column; the seller's number unless told otherwise.
  public var sort: SortKey

  /// Which way; upwards unless told otherwise.
  public var direction: SortDirection

  /// Words that every row has, in its number, description or tariff numbers.
  ///
  /// Beginnings of words are enough. Empty for all rows.
  public var search: String

  /// At most so many rows, or nothing for all.
  public var limit: Int?

  /// Makes a query.
  public init(
    sort: SortKey = .number, direction: SortDirection = .ascending, search: String = "",
    limit: Int? = nil
  ) {
    self.sort = sort
    self.direction = direction
    self.search = search
    self.limit = limit
  }
}
