public import Shipping

/// Keeps the seller's products.
public protocol ProductStore: Sendable {
  /// Saves new products, all of them or none.
  ///
  /// - Throws: ``StoreError/duplicate(_:)`` when a number is taken.
  func addProducts(
    _ products: [Product], by stamp: EditStamp
  ) throws(StoreError) -> [Saved<Product>]

  /// Saves the change of a product from what was read to what it is to be.
  ///
  /// - Throws: ``StoreError/conflict(_:)`` with both values when someone saved another change since
  ///   `base` was read, ``StoreError/numberChanged(_:to:)`` for another number, and
  ///   ``StoreError/notFound(_:)`` when the product is gone.
  func updateProduct(
    _ base: Saved<Product>, to product: Product, by stamp: EditStamp
  ) throws(StoreError) -> Saved<Product>

  /// The product with an id.
  ///
  /// - Throws: ``StoreError/notFound(_:)`` when there is none.
  func product(id: Int64) throws(StoreError) -> Saved<Product>

  /// The product with a number, or nothing when there is none.
  func product(number: String) throws(StoreError) -> Saved<Product>?

  /// The ids of the products of a list, in its order.
  func productIDs(_ query: ProductQuery) throws(StoreError) -> [Int64]

  /// The rows of a list for some ids, in the order of the ids; ids that are gone are left out.
  func productSummaries(ids: [Int64]) throws(StoreError) -> [ProductSummary]

  /// Deletes a product; its history stays.
  ///
  /// - Throws: ``StoreError/conflict(_:)`` when someone changed it since `base` was read.
  func deleteProduct(_ base: Saved<Product>, by stamp: EditStamp) throws(StoreError)
}
