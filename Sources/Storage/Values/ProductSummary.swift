public import Shipping
public import Units

/// One row of a list of products.
public struct ProductSummary: Hashable, Sendable, Identifiable {
  /// The id of the product.
  public let id: Int64
  /// How often the product was saved.
  public let version: Int
  /// The seller's number.
  public let number: String
  /// What the article is.
  public let description: String
  /// Where it was made.
  public let origin: Country?
  /// The six digits that all countries share, or nothing before they are decided.
  public let harmonized: TariffNumber?
  /// The numbers that are decided for single countries.
  public let destinations: [Country: TariffNumber]
  /// The last day on which it was used.
  public let lastUsed: CalendarDay?
}
