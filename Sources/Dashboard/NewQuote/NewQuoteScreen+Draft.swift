import Storage
import TerminalKit
import Units
import Workflows

extension NewQuoteScreen {
  /// Asks for the newest draft that nobody has open.
  func offerDraft() -> Effect<DashboardMessage> {
    .work(
      Work("new-quote.offer-draft", writes: true, onDesk: desk) {
        [keeper] _ throws(StoreError) in
        .draftOffered(try keeper.offer())
      })
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
            "The quote half typed on \(time(ofDraft: draft.saved)) cannot be read by this version; it is kept."
          ))
      ]
    case .draft(let draft, let entry):
      guard sequence == 0 else {
        return releaseDraft(draft.key) + [
          .notice(
            Notice(
              .info,
              "Another half-typed quote, of \(time(ofDraft: draft.saved)), is kept as it was."))
        ]
      }
      form.replaceValues(entry.formValues)
      draftKey = draft.key
      saved = draft.saved
      return [
        .notice(
          Notice(
            .info,
            "Here is what you typed on \(time(ofDraft: draft.saved)); \(key: Self.clear) empties it."
          ))
      ]
    }
  }
}
