import Storage
import TerminalKit
import Units
import Workflows

extension NewQuoteScreen {
  /// Asks for the newest draft that nobody has open, and first how many others are kept.
  func offerDraft() -> Effect<DashboardMessage> {
    .work(
      Work("new-quote.offer-draft", writes: true, onDesk: desk) {
        [keeper] _, context throws(StoreError) in
        let offered = try keeper.offer()
        context.post(.drafts(try keeper.waitingDrafts()))
        return .draftOffered(offered)
      })
  }

  /// Asks how many half-typed quotes are kept besides this form.
  func countDrafts() -> Effect<DashboardMessage> {
    .work(
      Work("new-quote.count-drafts", onDesk: desk) { [keeper] _ throws(StoreError) in
        .drafts(try keeper.waitingDrafts())
      })
  }

  /// When the draft was kept; before that, how many other half-typed quotes are.
  var titleNote: String {
    if let saved { return "draft saved \(desk.clock.clockText(saved))" }
    return otherDrafts == 0 ? "" : "\(otherDraftsText) kept"
  }

  private var otherDraftsText: String {
    "\(otherDrafts) other half-typed \(otherDrafts == 1 ? "quote" : "quotes")"
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
      let others = otherDrafts == 0 ? "" : " Kept besides: \(otherDraftsText)."
      form.replaceValues(entry.formValues)
      draftKey = draft.key
      saved = draft.saved
      return [
        .notice(
          Notice(
            .info,
            "Here is what you typed on \(time(ofDraft: draft.saved)); \(key: Self.clear) empties it.\(others)"
          ))
      ]
    }
  }
}
