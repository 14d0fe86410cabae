public import Shipping

/// Two edits of one record that started from the same version.
///
/// Nothing of `mine` was saved. To keep it all the same, save it again with `theirs` as the base.
public enum EditConflict: Hashable, Sendable {
  /// Two edits of a quote: what both started from, what was to be saved, and what is stored.
  case quote(base: Saved<Quote>, mine: Quote, theirs: Saved<Quote>)
  /// Two edits of a shipment: what both started from, what was to be saved, and what is stored.
  case shipment(base: Saved<Shipment>, mine: Shipment, theirs: Saved<Shipment>)
  /// Two edits of a product: what both started from, what was to be saved, and what is stored.
  case product(base: Saved<Product>, mine: Product, theirs: Saved<Product>)

  /// The record that was edited twice.
  public var record: RecordReference {
    switch self {
    case .quote(let base, _, _): .quote(base.value.number)
    case .shipment(let base, _, _): .shipment(base.value.number)
    case .product(let base, _, _): .product(base.value.number)
    }
  }

  /// The version that both edits started from, and the one that is stored now.
  public var versions: (base: Int, theirs: Int) {
    switch self {
    case .quote(let base, _, let theirs): (base.version, theirs.version)
    case .shipment(let base, _, let theirs): (base.version, theirs.version)
    case .product(let base, _, let theirs): (base.version, theirs.version)
    }
  }
}
