import Foundation
public import Shipping
public import Storage
public import Units

/// A landed cost that was typed and kept.
public struct LandedCostDraft: Hashable, Sendable {
  /// Its name in the store.
  public let key: String
  /// What was typed.
  public let entry: LandedCostEntry
  /// When it was typed last.
  public let saved: Instant

  /// What the keys of the drafts for a quote begin with, or of those that belong to none.
  static func prefix(of quote: QuoteNumber?) -> String {
    "landed-cost/" + (quote.map { "\($0)/" } ?? "own/")
  }

  init?(_ draft: Draft) {
    guard
      let entry = try? JSONDecoder().decode(LandedCostEntry.self, from: Data(draft.json.utf8))
    else { return nil }
    key = draft.key
    saved = draft.saved
    self.entry = entry
  }
}

extension QuoteDraftKeeper {
  /// A key for a new form of a landed cost, of a quote or of none.
  public func newKey(forLandedCostOf quote: QuoteNumber?) -> String {
    Self.newKey(like: LandedCostDraft.prefix(of: quote))
  }

  /// Saves a state of a form, unless a newer one was saved already or is about to be.
  ///
  /// - Parameters:
  ///   - entry: what is typed.
  ///   - key: the form.
  ///   - sequence: the number of the state; each edit has a higher one.
  /// - Returns: when it was saved; nothing when it was not.
  /// - Throws: `StoreError` when it could not be written; the earlier draft stays.
  public func save(
    _ entry: LandedCostEntry, key: String, sequence: Int
  ) throws(StoreError) -> Instant? {
    try keep(Self.text(of: entry), key: key, sequence: sequence)
  }

  /// The newest landed cost that was typed, of a quote or of none; nobody's it remains.
  ///
  /// - Throws: `StoreError` when the store cannot be read.
  public func lastLandedCost(of quote: QuoteNumber?) throws(StoreError) -> LandedCostDraft? {
    let prefix = LandedCostDraft.prefix(of: quote)
    return try desk.store.drafts().lazy.filter { $0.key.hasPrefix(prefix) }
      .compactMap { LandedCostDraft($0) }.first
  }

  /// Takes the newest typed landed cost of a quote, or of none, that nobody has open.
  ///
  /// - Returns: the draft, which belongs to this program from now on; nothing without one.
  /// - Throws: `StoreError` when the store cannot be read or written.
  public func offerLandedCost(of quote: QuoteNumber?) throws(StoreError) -> LandedCostDraft? {
    let prefix = LandedCostDraft.prefix(of: quote)
    for kept in try desk.store.drafts() where kept.key.hasPrefix(prefix) {
      guard let draft = LandedCostDraft(kept), holder(of: kept) == .nobody else { continue }
      if try take(kept.key, from: kept.owner) { return draft }
    }
    return nil
  }
}
