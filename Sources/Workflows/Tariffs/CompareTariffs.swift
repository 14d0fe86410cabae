public import Shipping
public import Storage
import Units

/// Tells what changed between two editions for the products of the catalogue.
public struct CompareTariffs: Sendable {
  /// What changed.
  public struct Outcome: Sendable {
    /// The earlier edition.
    public let old: TariffEditionHeader
    /// The later edition.
    public let new: TariffEditionHeader
    /// The changes by number.
    public let difference: TariffDifference
    /// The products by the number that is decided for the country.
    public let products: [TariffNumber: [String]]
  }

  private let store: any Store

  /// Makes the workflow for a store.
  public init(store: any Store) { self.store = store }

  /// Compares two editions of one country for all products with a number for it.
  ///
  /// - Parameters:
  ///   - old: the earlier edition.
  ///   - new: the later edition.
  /// - Returns: the changes; nothing where an edition cannot be read by this program.
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public func callAsFunction(
    from old: TariffEditionHeader, to new: TariffEditionHeader
  ) throws(StoreError) -> Outcome? {
    let desk = TariffOnDesk(store)
    guard let before = try desk.edition(old), let after = try desk.edition(new) else { return nil }
    var products: [TariffNumber: [String]] = [:]
    for row in try store.productSummaries(ids: store.productIDs(ProductQuery())) {
      guard let number = row.destinations[new.facts.country] ?? row.harmonized else { continue }
      products[number, default: []].append(row.number)
    }
    let difference = TariffDifference(from: before, to: after, numbers: products.keys)
    return Outcome(old: old, new: new, difference: difference, products: products)
  }
}
