public import Units

/// Keeps forms that are being filled, from one keystroke to the next.
public protocol DraftStore: Sendable {
  /// Saves the content of a form; it is safe on the disk when the call returns.
  ///
  /// - Parameters:
  ///   - json: The content as JSON text, in whatever shape the form chose.
  ///   - key: The name of the form, such as `new-quote`; an earlier draft with it is replaced.
  ///   - instant: When it was typed.
  /// - Throws: ``StoreError/rejected(path:reason:)`` for text that is no JSON, and whatever stops a
  ///   write. The earlier draft stays in both cases.
  func saveDraft(_ json: String, key: String, at instant: Instant) throws(StoreError)

  /// The draft with a name, or nothing when there is none.
  func draft(key: String) throws(StoreError) -> Draft?

  /// All drafts, the latest first.
  func drafts() throws(StoreError) -> [Draft]

  /// Forgets a draft, if there is one.
  func deleteDraft(key: String) throws(StoreError)
}

/// The content of a form that was not finished.
public struct Draft: Hashable, Sendable {
  /// The name of the form.
  public let key: String

  /// The content as JSON text.
  public let json: String

  /// When it was typed.
  public let saved: Instant

  /// Makes a draft.
  public init(key: String, json: String, saved: Instant) {
    self.key = key
    self.json = json
    self.saved = saved
  }
}
