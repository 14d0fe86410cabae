public import Shipping
import Units

/// A product as it is typed: each field as text, so that a half-typed form can be kept.
public struct ProductEntry: Hashable, Sendable, Codable {
  /// The seller's own number.
  public var number = ""
  /// What the article is.
  public var description = ""
  /// Where it was made, two letters.
  public var origin = ""
  /// The weight of one, with its unit.
  public var weight = ""
  /// The usual price of one, with its currency.
  public var price = ""

  /// Makes an entry of which nothing is typed.
  public init() {}

  /// Makes the entry that would be typed for a product.
  public init(_ product: Product) {
    number = product.number
    description = product.description
    origin = product.origin?.code ?? ""
    weight = product.mass?.description ?? ""
    price = product.price?.description ?? ""
  }

}
