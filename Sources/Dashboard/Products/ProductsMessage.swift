public import Shipping
public import Storage
public import Workflows

/// What slow work tells the screens of the catalogue.
public enum ProductsMessage: Sendable {
  /// The order of the list; the generation tells which search it answers.
  case ids([Int64], generation: Int)
  /// Rows of the list.
  case rows([ProductSummary])
  /// A product, to be shown.
  case found(Saved<Product>)
  /// What the form of a product begins with.
  case formBegun(BeginProduct.Beginning)
  /// A product on whose tariff number is to be decided.
  case toClassify(Saved<Product>)
  /// A product as it was saved; the sentence says what was done.
  case saved(Saved<Product>, String)
  /// A product was deleted; the sentence says which.
  case deleted(String)
  /// Someone else changed the product meanwhile; their state of it.
  case conflict(Saved<Product>)
}
