import Foundation
import Storage
public import Units

/// A half-typed quote that was kept.
public struct QuoteDraft: Hashable, Sendable {
  /// Who has its form open.
  public enum Holder: Hashable, Sendable {
    /// Nobody: it can be gone on with.
    case nobody
    /// A form of this program.
    case here
    /// Another program that runs.
    case elsewhere
  }

  /// Its name in the store.
  public let key: String
  /// What was typed; nothing when this version cannot read it.
  public let entry: QuoteEntry?
  /// When it was typed last.
  public let saved: Instant
  /// Who has its form open.
  public let holder: Holder
  /// The owner that it was read with.
  let owner: String?

  init(_ draft: Draft, holder: Holder) {
    key = draft.key
    saved = draft.saved
    owner = draft.owner
    self.holder = holder
    entry = try? JSONDecoder().decode(QuoteEntry.self, from: Data(draft.json.utf8))
  }

  /// Both ends as far as they were typed, then the goods: `48201 > M5V 2T6, ceramic planters`.
  public var headline: String {
    guard let entry else { return "cannot be read by this version" }
    let ends = [entry.origin, entry.destination].map { $0.isEmpty ? "?" : $0 }
    return ends.joined(separator: " > ") + (entry.goods.isEmpty ? "" : ", \(entry.goods)")
  }
}
