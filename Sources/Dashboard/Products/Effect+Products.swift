import Shipping
import Storage
import TerminalKit
import Workflows

/// Slow work on the catalogue; what comes of it is told as `.products`.
extension Effect<DashboardMessage> {
  /// Reads a product to be shown.
  static func readProduct(_ id: Int64, onDesk desk: Desk) -> Self {
    .work(
      Work("products.read", onDesk: desk) { desk throws(StoreError) in
        .products(.found(try desk.store.product(id: id)))
      })
  }

  /// Fills the form of a product; without an id that of a new one.
  static func beginProduct(
    _ id: Int64? = nil, keeper: QuoteDraftKeeper, onDesk desk: Desk
  ) -> Self {
    .work(
      Work("products.begin", writes: true, onDesk: desk) { desk throws(StoreError) in
        .products(.formBegun(try BeginProduct(desk: desk, keeper: keeper)(id)))
      })
  }

  /// Reads a product on whose tariff number is to be decided.
  static func beginDecision(_ id: Int64, onDesk desk: Desk) -> Self {
    .work(
      Work("products.begin-decision", onDesk: desk) { desk throws(StoreError) in
        .products(.toClassify(try desk.store.product(id: id)))
      })
  }

  /// Asks whether a product is to be deleted.
  static func askToDelete(
    _ product: (id: Int64, version: Int, number: String, description: String), by action: ActionID
  ) -> Self {
    .confirm(
      Confirmation(
        action: action, subject: ConfirmationSubject(id: product.id, version: product.version),
        question: "Delete \(product.number), \(product.description)?",
        consequence:
          "Its tariff numbers are gone for good; only the history remembers that it was.",
        confirmTitle: "Delete it"))
  }

  /// Deletes the product that a question was about; one that was changed since is a conflict.
  static func deleteProduct(_ subject: ConfirmationSubject, onDesk desk: Desk) -> Self {
    keepProduct("products.delete", onDesk: desk) { keep throws(KeepProducts.Failure) in
      let product = try keep.product(id: subject.id)
      let number = product.value.number
      guard product.version == subject.version else { return .products(.conflict(product)) }
      try keep.delete(product)
      return .products(.deleted("\(number) is deleted."))
    }
  }

  /// Says that a product was not deleted because someone changed it meanwhile.
  static func productChanged(_ number: String) -> Self {
    .notice(Notice(.warning, KeyedText("\(number) was changed meanwhile; look at it once more.")))
  }

  /// Changes a product; an edit that someone else made meanwhile comes back as a conflict.
  static func keepProduct(
    _ id: WorkID, onDesk desk: Desk,
    _ body: @escaping @Sendable (KeepProducts) throws(KeepProducts.Failure) -> DashboardMessage
  ) -> Self {
    .work(
      Work(id, writes: true) { _ in
        do throws(KeepProducts.Failure) {
          return try body(KeepProducts(desk: desk))
        } catch {
          if case .store(.conflict(.product(_, _, let theirs))) = error {
            return .products(.conflict(theirs))
          }
          return .failed(error.sentence)
        }
      })
  }
}
