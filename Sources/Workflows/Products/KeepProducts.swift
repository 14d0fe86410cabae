public import Shipping
public import Storage
import Units

/// Keeps the seller's catalogue: lists, shows, saves, classifies and deletes products.
public struct KeepProducts: Sendable {
  /// Why something was not done.
  public enum Failure: Error, Sendable {
    /// Fields cannot be used.
    case fields(FieldProblems)
    /// There is no product with the number.
    case unknown(number: String)
    /// The records cannot be read or written, or someone else changed the product.
    case store(StoreError)
  }

  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// The rows of a list, in its order.
  ///
  /// - Parameter query: which products, and in what order.
  /// - Returns: the rows.
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func callAsFunction(
    _ query: ProductQuery = ProductQuery()
  ) throws(StoreError) -> [ProductSummary] {
    try desk.store.productSummaries(ids: desk.store.productIDs(query))
  }

  /// The product with a number, in either case.
  ///
  /// - Throws: ``Failure/unknown(number:)`` when there is none.
  public func product(_ number: String) throws(Failure) -> Saved<Product> {
    let found = try stored { () throws(StoreError) in
      try self.desk.store.product(number: number)
    }
    guard let found else { throw .unknown(number: number) }
    return found
  }

  /// The product with an id.
  ///
  /// - Throws: ``Failure/store(_:)`` when it is gone.
  public func product(id: Int64) throws(Failure) -> Saved<Product> {
    try stored { () throws(StoreError) in try self.desk.store.product(id: id) }
  }

  /// Saves a new product, or the change of one.
  ///
  /// - Parameters:
  ///   - entry: the fields.
  ///   - base: the product as it was read when it is a change; nothing for a new one.
  /// - Returns: the product as it stands then.
  /// - Throws: why nothing was saved.
  public func save(
    _ entry: ProductEntry, over base: Saved<Product>? = nil
  ) throws(Failure) -> Saved<Product> {
    let product: Product
    do {
      product = try entry.product(editing: base?.value)
    } catch {
      throw .fields(error)
    }
    guard let base else { return try add(product) }
    return try update(base, to: product)
  }

  /// Adds a decision on a product's tariff number; those before it stay on record.
  ///
  /// - Parameters:
  ///   - entry: the number, for which destination, and why.
  ///   - base: the product as it was read.
  /// - Returns: the product as it stands then; unchanged where the same was decided already.
  /// - Throws: why nothing was saved.
  public func classify(
    _ entry: DecisionEntry, _ base: Saved<Product>
  ) throws(Failure) -> Saved<Product> {
    let decision: ClassificationDecision
    do {
      decision = try entry.decision(by: desk.author, on: desk.clock.today)
    } catch {
      throw .fields(error)
    }
    let standing = base.value.decisions.last { $0.destination == decision.destination }
    if standing?.number == decision.number, standing?.reason == decision.reason { return base }
    var product = base.value
    product.decide(decision)
    return try update(base, to: product)
  }

  /// Notes that a product is used today.
  ///
  /// - Throws: ``Failure/store(_:)`` when it cannot be saved.
  public func touch(_ base: Saved<Product>) throws(Failure) {
    guard base.value.lastUsed != desk.clock.today else { return }
    var product = base.value
    product.lastUsed = desk.clock.today
    _ = try update(base, to: product)
  }

  /// Deletes a product; its history stays.
  ///
  /// - Throws: ``Failure/store(_:)`` when someone changed it since it was read.
  public func delete(_ base: Saved<Product>) throws(Failure) {
    try stored { () throws(StoreError) in
      try self.desk.store.deleteProduct(base, by: self.desk.stamp)
    }
  }

  private func add(_ product: Product) throws(Failure) -> Saved<Product> {
    let saved = try stored { () throws(StoreError) in
      try self.desk.store.addProducts([product], by: self.desk.stamp)
    }
    guard let first = saved.first else { throw .unknown(number: product.number) }
    return first
  }

  private func update(
    _ base: Saved<Product>, to product: Product
  ) throws(Failure) -> Saved<Product> {
    try stored { () throws(StoreError) in
      try self.desk.store.updateProduct(base, to: product, by: self.desk.stamp)
    }
  }

  private func stored<Value>(
    _ work: () throws(StoreError) -> Value
  ) throws(Failure) -> Value {
    do {
      return try work()
    } catch {
      throw .store(error)
    }
  }
}
