import Foundation
public import Shipping
public import Storage
public import Units

/// A half-typed booking that was kept.
public struct BookingDraft: Hashable, Sendable {
  /// Its name in the store.
  public let key: String
  /// What was typed.
  public let entry: BookingEntry
  /// When it was typed last.
  public let saved: Instant

  /// What the keys of all drafts for a quote begin with.
  static func prefix(of quote: QuoteNumber) -> String { "booking/\(quote)/" }

  init?(_ draft: Draft) {
    guard let entry = try? JSONDecoder().decode(BookingEntry.self, from: Data(draft.json.utf8))
    else { return nil }
    key = draft.key
    saved = draft.saved
    self.entry = entry
  }
}

extension QuoteDraftKeeper {
  /// A key for a new booking form of a quote.
  public func newKey(forBooking quote: QuoteNumber) -> String {
    Self.newKey(like: BookingDraft.prefix(of: quote))
  }

  /// Saves a state of a booking form, unless a newer one was saved already or is about to be.
  ///
  /// - Parameters:
  ///   - entry: what is typed.
  ///   - key: the form.
  ///   - sequence: the number of the state; each edit has a higher one.
  /// - Returns: when it was saved; nothing when it was not.
  /// - Throws: `StoreError` when it could not be written; the earlier draft stays.
  public func save(
    _ entry: BookingEntry, key: String, sequence: Int
  ) throws(StoreError) -> Instant? {
    try keep(Self.text(of: entry), key: key, sequence: sequence)
  }

  /// Takes the newest half-typed booking of a quote that nobody has open.
  ///
  /// One that this version cannot read stays as it is.
  ///
  /// - Returns: the draft, which belongs to this program from now on; nothing without one.
  /// - Throws: `StoreError` when the store cannot be read or written.
  public func offerBooking(of quote: QuoteNumber) throws(StoreError) -> BookingDraft? {
    let prefix = BookingDraft.prefix(of: quote)
    for kept in try desk.store.drafts() where kept.key.hasPrefix(prefix) {
      guard let draft = BookingDraft(kept), holder(of: kept) == .nobody else { continue }
      if try take(kept.key, from: kept.owner) { return draft }
    }
    return nil
  }
}
