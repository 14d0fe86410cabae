import Storage
import TerminalKit
import Units
import Workflows

extension NewQuoteScreen {
  /// One name for all writing of drafts, so that each write waits for the one before.
  private static let draftID: WorkID = "new-quote.keep-draft"

  /// Asks for the newest draft that nobody has open.
  func offerDraft() -> Effect<DashboardMessage> {
    .work(
      Work("new-quote.offer-draft", writes: true, onDesk: desk) {
        [keeper] _ throws(StoreError) in
        .draftOffered(try keeper.offer())
      })
  }

  /// Keeps the form as it is now.
  mutating func keepDraft() -> [Effect<DashboardMessage>] {
    sequence = keeper.nextSequence(of: draftKey)
    let (entry, key, sequence) = (QuoteEntry(form.values), draftKey, sequence)
    return [
      .work(
        Work(Self.draftID, writes: true, onDesk: desk) { [keeper] _ throws(StoreError) in
          let saved = try keeper.save(entry, key: key, sequence: sequence)
          return saved.map { .draftSaved($0) }
        })
    ]
  }

  /// Goes on with an offered draft, unless something was typed before it came.
  mutating func take(_ offered: OfferedDraft) -> [Effect<DashboardMessage>] {
    switch offered {
    case .none: return []
    case .unreadable(let draft):
      return [
        .notice(
          Notice(
            .warning,
            "The quote half typed on \(time(of: draft)) cannot be read by this version; it is kept."
          ))
      ]
    case .draft(let draft, let entry):
      guard sequence == 0 else {
        return releaseDraft(draft.key) + [
          .notice(
            Notice(.info, "Another half-typed quote, of \(time(of: draft)), is kept as it was."))
        ]
      }
      form.replaceValues(entry.formValues)
      draftKey = draft.key
      saved = draft.saved
      return [
        .notice(
          Notice(
            .info,
            "Here is what you typed on \(time(of: draft)); \(key: Self.clear) empties it."))
      ]
    }
  }

  /// Lets others go on with a draft; by default with that of this form.
  func releaseDraft(_ key: String? = nil) -> [Effect<DashboardMessage>] {
    let key = key ?? draftKey
    keeper.markClosed(key)
    return [
      .work(
        Work(Self.draftID, writes: true, onDesk: desk) { [keeper] _ throws(StoreError) in
          try keeper.release(key)
          return nil
        })
    ]
  }

  private func time(of draft: QuoteDraft) -> String {
    "\(desk.clock.day(of: draft.saved).shortText) at \(desk.clock.clockText(draft.saved))"
  }
}
