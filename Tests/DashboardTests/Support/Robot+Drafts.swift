import Workflows

extension Robot {
  /// The half-typed quotes that are kept, the latest first.
  var drafts: [QuoteDraft] {
    get throws { try QuoteDraftKeeper(desk: desk).drafts() }
  }

  /// The program's keys and records taken over by the next program, as after the first was closed.
  func closed() throws {
    let keeper = QuoteDraftKeeper(desk: desk)
    for draft in try drafts { try keeper.release(draft.key) }
  }
}
