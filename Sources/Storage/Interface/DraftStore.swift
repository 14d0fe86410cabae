public import Units

/// Keeps forms that are being filled, from one keystroke to the next.
///
/// A draft may have an owner, the program that has its form open, so that two programs never write
/// into one draft.
public protocol DraftStore: Sendable {
  /// Saves the content of a form; it is safe on the disk when the call returns.
  ///
  /// An earlier draft with the key is replaced when it has the same owner or none.
  ///
  /// - Returns: False when another owner has taken the draft meanwhile; nothing was written.
  /// - Throws: ``StoreError/rejected(path:reason:)`` for text that is no JSON, and whatever stops a
  ///   write. The earlier draft stays in both cases.
  func saveDraft(_ draft: Draft) throws(StoreError) -> Bool

  /// Gives a draft another owner, or none, unless its owner has changed meanwhile.
  ///
  /// - Parameters:
  ///   - key: The draft.
  ///   - previous: The owner that it was read with.
  ///   - owner: The owner that it gets.
  /// - Returns: False when the draft is gone or has another owner by now.
  /// - Throws: ``StoreError`` for whatever stops a write.
  func claimDraft(
    key: String, from previous: String?, for owner: String?
  ) throws(StoreError) -> Bool

  /// The draft with a name, or nothing when there is none.
  func draft(key: String) throws(StoreError) -> Draft?

  /// All drafts, the latest first.
  func drafts() throws(StoreError) -> [Draft]

  /// Forgets a draft, if there is one with that owner.
  func deleteDraft(key: String, owner: String?) throws(StoreError)
}

/// The content of a form that was not finished.
public struct Draft: Hashable, Sendable {
  /// The name of the form, such as `new-quote/7`.
  public let key: String

  /// The content as JSON text, in whatever shape the form chose.
  public let json: String

  /// When it was typed.
  public let saved: Instant

  /// The program that has the form open, or nothing.
  public let owner: String?

  /// Makes a draft; by default nobody has it open.
  public init(key: String, json: String, saved: Instant, owner: String? = nil) {
    self.key = key
    self.json = json
    self.saved = saved
    self.owner = owner
  }
}
