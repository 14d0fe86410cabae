import Foundation
public import Storage
import Synchronization
public import Units

/// Keeps every quote and every booking that is being typed, from one keystroke to the next.
///
/// Each form has a draft of its own, under a key that no other form ever gets, and forgets no other.
/// A draft belongs to the program that has its form open; once the form is closed, or the program
/// has ended, in whatever way, the draft can be gone on with.
///
/// Saves may come from several threads and out of order; an older state of a form never overwrites
/// a newer one.
public final class QuoteDraftKeeper: Sendable {
  /// How long a draft of a program that cannot be seen is left alone after it was typed last: a day,
  /// within which someone will have come back to it.
  static let lease: Int64 = 86_400

  let desk: Desk
  let program: RunningProgram
  /// What the screens know of their forms; never locked for longer than a moment.
  private let forms = Mutex<Forms>(Forms())
  /// What has been written; the lock also keeps writes in order.
  private let writing = Mutex<Writing>(Writing())

  private struct Forms {
    /// The number of the newest edit of each form.
    var newest: [String: Int] = [:]
    /// The forms that are open.
    var open: Set<String> = []
    var last = 0
  }

  private struct Writing {
    /// The number of the newest state of each form that was written or forgotten.
    var newest: [String: Int] = [:]
    /// The drafts of forms whose own was taken by another program.
    var keys: [String: String] = [:]
  }

  /// Makes a keeper for a desk, one for all forms of a program.
  public init(desk: Desk, program: RunningProgram = .this) {
    self.desk = desk
    self.program = program
  }

  /// A key for a new form.
  public func newKey() -> String { Self.newKey(like: QuoteDraft.prefix) }

  /// A key that was never used, with the beginning of another up to its last slash.
  static func newKey(like key: String) -> String {
    let beginning = key.lastIndex(of: "/").map { key[...$0] } ?? Substring(QuoteDraft.prefix)
    return beginning + UUID().uuidString.lowercased()
  }

  /// A number for the next state of a form, above all that were given out.
  public func nextSequence(of key: String) -> Int {
    forms.withLock { forms in
      forms.last += 1
      forms.newest[key] = forms.last
      forms.open.insert(key)
      return forms.last
    }
  }

  /// Saves a state of a form, unless a newer one was saved already or is about to be.
  ///
  /// An empty form needs no draft: it is forgotten.
  ///
  /// - Parameters:
  ///   - entry: what is typed.
  ///   - key: the form.
  ///   - sequence: the number of the state; each edit has a higher one.
  /// - Returns: when it was saved; nothing when it was not, or needs no draft.
  /// - Throws: `StoreError` when it could not be written; the earlier draft stays.
  public func save(
    _ entry: QuoteEntry, key: String, sequence: Int
  ) throws(StoreError) -> Instant? {
    try keep(entry.isBlank ? nil : Self.text(of: entry), key: key, sequence: sequence)
  }

  /// Saves a text as ``save(_:key:sequence:)`` does an entry; nothing is forgotten.
  func keep(
    _ json: String?, key: String, sequence: Int
  ) throws(StoreError) -> Instant? {
    let instant = desk.clock.now()
    guard forms.withLock({ $0.newest[key] ?? 0 }) <= sequence else { return nil }
    let result = writing.withLock { writing -> Result<Instant?, StoreError> in
      guard sequence > writing.newest[key] ?? 0 else { return .success(nil) }
      do throws(StoreError) {
        if let json {
          try write(json, key: key, at: instant, &writing)
        } else {
          try delete(key, writing)
        }
        writing.newest[key] = sequence
        return .success(json == nil ? nil : instant)
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  /// Forgets the draft of a form whose quote was made; what was typed meanwhile stays.
  ///
  /// - Parameters:
  ///   - key: the form.
  ///   - sequence: the number of the state that the quote was made of.
  /// - Throws: `StoreError` when it could not be written.
  public func forget(key: String, upTo sequence: Int) throws(StoreError) {
    let result = writing.withLock { writing -> Result<Void, StoreError> in
      guard sequence >= writing.newest[key] ?? 0 else { return .success(()) }
      do throws(StoreError) {
        try delete(key, writing)
        writing.newest[key] = sequence
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  private func write(
    _ json: String, key: String, at instant: Instant, _ writing: inout Writing
  ) throws(StoreError) {
    let own = writing.keys[key] ?? key
    let draft = Draft(key: own, json: json, saved: instant, owner: program.name)
    if try desk.store.saveDraft(draft) { return }
    // Another program took the draft, and it has it from now on.
    let other = Self.newKey(like: key)
    writing.keys[key] = other
    _ = try desk.store.saveDraft(
      Draft(key: other, json: json, saved: instant, owner: program.name))
  }

  private func delete(_ key: String, _ writing: Writing) throws(StoreError) {
    try desk.store.deleteDraft(key: writing.keys[key] ?? key, owner: program.name)
  }

  static func text(of entry: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    // Texts, choices and flags always have a JSON form.
    let data = (try? encoder.encode(entry)) ?? Data("{}".utf8)
    return String(decoding: data, as: UTF8.self)
  }
}

extension QuoteDraftKeeper {
  /// Marks a form as open, so that its draft is offered to no other.
  ///
  /// - Returns: whether it was not open before.
  func markOpened(_ key: String) -> Bool { forms.withLock { $0.open.insert(key).inserted } }

  /// Marks a form as closed, so that the next one may go on with its draft at once.
  public func markClosed(_ key: String) { forms.withLock { _ = $0.open.remove(key) } }

  /// Whether a form of this program has a draft open.
  func isOpen(_ key: String) -> Bool {
    let aliases = writing.withLock { $0.keys }
    return forms.withLock { forms in
      forms.open.contains(key) || forms.open.contains { aliases[$0] == key }
    }
  }

  /// Lets other programs go on with the draft of a form that was closed.
  ///
  /// - Throws: `StoreError` when it could not be written.
  public func release(_ key: String) throws(StoreError) {
    let own = writing.withLock { $0.keys[key] ?? key }
    _ = try desk.store.claimDraft(key: own, from: program.name, for: nil)
  }
}
