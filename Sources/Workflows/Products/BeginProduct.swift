public import Shipping
public import Storage
import Units

/// Fills the form of a product with what is saved and what was half typed.
public struct BeginProduct: Sendable {
  private let desk: Desk
  private let keeper: QuoteDraftKeeper

  /// Makes the workflow for a desk.
  ///
  /// - Parameters:
  ///   - desk: the desk.
  ///   - keeper: keeps the half-typed products of the program.
  public init(desk: Desk, keeper: QuoteDraftKeeper) {
    self.desk = desk
    self.keeper = keeper
  }

  /// What a form begins with.
  public struct Beginning: Sendable {
    /// The product as it stands; nothing for a new one.
    public var product: Saved<Product>?
    /// What is filled in.
    public var entry: ProductEntry
    /// The half-typed state that it comes from; nothing where there was none.
    public var draft: ProductDraft?
    /// What someone else changed since the draft was typed; nothing where nobody did.
    public var merge: ProductMerge?
  }

  /// Fills a form.
  ///
  /// - Parameter id: the product; nothing for a new one.
  /// - Returns: what was half typed, else what is saved.
  /// - Throws: ``StoreError`` when the records cannot be read, or the product is gone.
  public func callAsFunction(_ id: Int64? = nil) throws(StoreError) -> Beginning {
    var product: Saved<Product>?
    if let id { product = try desk.store.product(id: id) }
    let standing = product.map { ProductEntry($0.value) } ?? ProductEntry()
    guard let draft = try keeper.offerProduct(id) else {
      return Beginning(product: product, entry: standing)
    }
    guard let base = draft.base, base != standing else {
      return Beginning(product: product, entry: draft.entry, draft: draft)
    }
    let merge = ProductMerge(draft.entry, from: base, with: standing)
    return Beginning(product: product, entry: merge.entry, draft: draft, merge: merge)
  }
}
