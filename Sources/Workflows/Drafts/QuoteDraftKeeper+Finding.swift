public import Storage
import Units

extension QuoteDraft {
  /// What the key of every draft of a quote begins with.
  static let prefix = "new-quote/"

  /// The key of the only draft that there was in earlier versions.
  static let formerKey = "new-quote"
}

/// What a new form is offered.
public enum OfferedDraft: Hashable, Sendable {
  /// There is nothing to go on with.
  case none
  /// This draft, which belongs to this program from now on.
  case draft(QuoteDraft, QuoteEntry)
  /// The newest draft is this one, which cannot be read; it was left as it is.
  case unreadable(QuoteDraft)
}

extension QuoteDraftKeeper {
  /// All half-typed quotes, the latest first.
  ///
  /// - Throws: `StoreError` when the store cannot be read.
  public func drafts() throws(StoreError) -> [QuoteDraft] {
    try desk.store.drafts()
      .filter { $0.key == QuoteDraft.formerKey || $0.key.hasPrefix(QuoteDraft.prefix) }
      .map { QuoteDraft($0, holder: holder(of: $0)) }
      .filter { $0.entry?.isBlank != true }
  }

  /// The half-typed quotes that nobody has open, the latest first.
  ///
  /// - Throws: `StoreError` when the store cannot be read.
  public func waitingDrafts() throws(StoreError) -> [QuoteDraft] {
    try drafts().filter { $0.holder == .nobody }
  }

  /// Takes the newest draft that nobody has open.
  ///
  /// - Throws: `StoreError` when the store cannot be read or written.
  public func offer() throws(StoreError) -> OfferedDraft {
    for draft in try waitingDrafts() {
      guard let entry = draft.entry else { return .unreadable(draft) }
      if try take(draft) { return .draft(draft, entry) }
    }
    return .none
  }

  /// Takes one draft, to go on with it.
  ///
  /// - Parameter key: the draft.
  /// - Returns: the draft; none when another form has it open or it is gone.
  /// - Throws: `StoreError` when the store cannot be read or written.
  public func open(_ key: String) throws(StoreError) -> OfferedDraft {
    guard let kept = try desk.store.draft(key: key) else { return .none }
    let draft = QuoteDraft(kept, holder: holder(of: kept))
    guard let entry = draft.entry else { return .unreadable(draft) }
    guard draft.holder == .nobody, try take(draft) else { return .none }
    return .draft(draft, entry)
  }

  /// Deletes a draft that nobody has open.
  ///
  /// - Returns: whether it was deleted, and not opened or deleted by someone else meanwhile.
  /// - Throws: `StoreError` when the store cannot be written.
  public func delete(_ draft: QuoteDraft) throws(StoreError) -> Bool {
    guard draft.holder == .nobody, !isOpen(draft.key) else { return false }
    try desk.store.deleteDraft(key: draft.key, owner: draft.owner)
    return try desk.store.draft(key: draft.key) == nil
  }

  private func take(_ draft: QuoteDraft) throws(StoreError) -> Bool {
    try take(draft.key, from: draft.owner)
  }

  /// Makes a draft this program's own, unless another was faster.
  func take(_ key: String, from owner: String?) throws(StoreError) -> Bool {
    guard try desk.store.claimDraft(key: key, from: owner, for: program.name) else { return false }
    return markOpened(key)
  }

  func holder(of draft: Draft) -> QuoteDraft.Holder {
    guard let owner = draft.owner else { return .nobody }
    switch program.life(of: owner) {
    case .this: return isOpen(draft.key) ? .here : .nobody
    case .running: return .elsewhere
    case .ended: return .nobody
    case .unseen:
      let end = draft.saved.adding(seconds: Self.lease)
      return desk.clock.now() < end ? .elsewhere : .nobody
    }
  }
}
