import Foundation
public import Shipping
public import Storage
import Synchronization
public import Units

/// Keeps the quote that is being typed, from one keystroke to the next.
///
/// Saves may come from several threads and out of order; an older state of the form never
/// overwrites a newer one.
public final class QuoteDraftKeeper: Sendable {
  /// A half-typed quote that was found again.
  public struct Found: Hashable, Sendable {
    /// What was typed.
    public let entry: QuoteEntry
    /// When it was typed last.
    public let saved: Instant
  }

  /// The name of the draft of a new quote in the store.
  public static let key = "new-quote"

  private let desk: Desk
  private let key: String
  /// The number of the newest state that was saved; the lock also keeps writes in order.
  private let newest = Mutex<Int>(0)
  /// The number that was given out last.
  private let issued = Mutex<Int>(0)

  /// Makes a keeper of the draft of a new quote.
  public init(desk: Desk) {
    self.desk = desk
    key = Self.key
  }

  /// Makes a keeper of what is typed to quote a shipment again, apart from the draft of a new quote
  /// and from those of other quotes: each would overwrite the other.
  public init(desk: Desk, again number: QuoteNumber) {
    self.desk = desk
    key = "\(Self.key)/\(number)"
  }

  /// A number for the next state of a form, above all that were given out, so that a form opened
  /// later goes on where an earlier one stopped.
  public func nextSequence() -> Int {
    issued.withLock { issued in
      issued += 1
      return issued
    }
  }

  /// Saves a state of the form, unless a newer one was saved already.
  ///
  /// - Parameters:
  ///   - entry: what is typed.
  ///   - sequence: the number of the state; each edit has a higher one.
  /// - Returns: when it was saved.
  /// - Throws: ``StoreError`` when it could not be written; the earlier draft stays.
  public func save(_ entry: QuoteEntry, sequence: Int) throws(StoreError) -> Instant {
    let instant = desk.clock.now()
    let json = Self.text(of: entry)
    let result: Result<Void, StoreError> = newest.withLock { newest in
      guard sequence > newest else { return .success(()) }
      do throws(StoreError) {
        try desk.store.saveDraft(json, key: key, at: instant)
        newest = sequence
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
    return instant
  }

  /// The draft that was kept, or nothing.
  ///
  /// - Throws: ``StoreError`` when the store cannot be read.
  public func find() throws(StoreError) -> Found? {
    guard let draft = try desk.store.draft(key: key),
      let entry = try? JSONDecoder().decode(QuoteEntry.self, from: Data(draft.json.utf8)),
      !entry.isBlank
    else { return nil }
    return Found(entry: entry, saved: draft.saved)
  }

  /// Forgets the draft: the quote was made, or the form was emptied.
  ///
  /// - Throws: ``StoreError`` when it could not be written.
  public func forget(sequence: Int) throws(StoreError) {
    let result: Result<Void, StoreError> = newest.withLock { newest in
      newest = max(newest, sequence)
      do throws(StoreError) {
        try desk.store.deleteDraft(key: key)
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  private static func text(of entry: QuoteEntry) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    // Texts, choices and flags always have a JSON form.
    let data = (try? encoder.encode(entry)) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self)
  }
}
