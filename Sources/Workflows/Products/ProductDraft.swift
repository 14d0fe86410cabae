import Foundation
public import Storage
public import Units

/// A half-typed product that was kept.
public struct ProductDraft: Hashable, Sendable {
  /// Its name in the store.
  public let key: String
  /// What was typed.
  public let entry: ProductEntry
  /// The fields of the product when the typing began; nothing for a new product.
  public let base: ProductEntry?
  /// When it was typed last.
  public let saved: Instant

  struct Kept: Codable {
    var entry: ProductEntry
    var base: ProductEntry?
  }

  /// What the keys of all drafts of a product begin with; nothing for those of new ones.
  static func prefix(of id: Int64?) -> String { "product/\(id.map(String.init) ?? "new")/" }

  init?(_ draft: Draft) {
    guard let kept = try? JSONDecoder().decode(Kept.self, from: Data(draft.json.utf8)) else {
      return nil
    }
    key = draft.key
    saved = draft.saved
    entry = kept.entry
    base = kept.base
  }
}

extension QuoteDraftKeeper {
  /// A key for a new form of a product; without an id for one that is not saved yet.
  public func newKey(forProduct id: Int64?) -> String {
    Self.newKey(like: ProductDraft.prefix(of: id))
  }

  /// Saves a state of a product's form, unless a newer one was saved already or is about to be.
  ///
  /// A form that says what the product says needs no draft: it is forgotten.
  ///
  /// - Parameters:
  ///   - entry: what is typed.
  ///   - base: the fields of the product when the typing began; nothing for a new product.
  ///   - key: the form.
  ///   - sequence: the number of the state; each edit has a higher one.
  /// - Returns: when it was saved; nothing when it was not, or needs no draft.
  /// - Throws: `StoreError` when it could not be written; the earlier draft stays.
  public func save(
    _ entry: ProductEntry, over base: ProductEntry?, key: String, sequence: Int
  ) throws(StoreError) -> Instant? {
    let isNeeded = entry != base ?? ProductEntry()
    let text = isNeeded ? Self.text(of: ProductDraft.Kept(entry: entry, base: base)) : nil
    return try keep(text, key: key, sequence: sequence)
  }

  /// Takes the newest half-typed state of a product that nobody has open.
  ///
  /// One that this version cannot read stays as it is.
  ///
  /// - Parameter id: the product; nothing for one that is not saved yet.
  /// - Returns: the draft, which belongs to this program from now on; nothing without one.
  /// - Throws: `StoreError` when the store cannot be read or written.
  public func offerProduct(_ id: Int64?) throws(StoreError) -> ProductDraft? {
    let prefix = ProductDraft.prefix(of: id)
    for kept in try desk.store.drafts() where kept.key.hasPrefix(prefix) {
      guard let draft = ProductDraft(kept), holder(of: kept) == .nobody else { continue }
      if try take(kept.key, from: kept.owner) { return draft }
    }
    return nil
  }
}
