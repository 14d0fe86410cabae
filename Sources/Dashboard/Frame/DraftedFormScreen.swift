import Storage
import TerminalKit
import Units
import Workflows

/// A form whose every edit is kept as a draft of its own, so that what is half typed survives a kill.
protocol DraftedFormScreen: FormScreen {
  /// The desk whose clock tells when a draft was kept.
  var desk: Desk { get }

  /// Keeps the drafts of the program.
  var keeper: QuoteDraftKeeper { get }

  /// The name of the form's draft.
  var draftKey: String { get }

  /// When the draft was kept last; nil before the first time.
  var saved: Instant? { get }

  /// The number of the newest edit, so that an older state never overwrites a newer one; 0 before the
  /// first.
  var sequence: Int { get set }

  /// One name for all writing of drafts, so that each write waits for the one before.
  static var draftID: WorkID { get }

  /// Keeps the form as it is now; called with the name of the draft and the number of the edit.
  func saving() -> @Sendable (String, Int) throws(StoreError) -> Instant?
}

extension DraftedFormScreen {
  /// When the draft was kept, to the minute: seconds would cost a slow line bytes with every key.
  var titleNote: String { saved.map { "draft saved \(desk.clock.clockText($0))" } ?? "" }

  /// Keeps the form as it is now.
  mutating func keepDraft() -> [Effect<DashboardMessage>] {
    sequence = keeper.nextSequence(of: draftKey)
    let (save, key, sequence) = (saving(), draftKey, sequence)
    return [
      .work(
        Work(Self.draftID, writes: true, onDesk: desk) { _, _ throws(StoreError) in
          try save(key, sequence).map { .draftSaved($0) }
        })
    ]
  }

  /// Lets others go on with a draft; by default with that of this form.
  func releaseDraft(_ key: String? = nil) -> [Effect<DashboardMessage>] {
    let key = key ?? draftKey
    keeper.markClosed(key)
    return [
      .work(
        Work(Self.draftID, writes: true, onDesk: desk) { [keeper] _, _ throws(StoreError) in
          try keeper.release(key)
          return nil
        })
    ]
  }

  /// When a draft was kept, in the middle of a sentence.
  func time(ofDraft saved: Instant) -> String {
    "\(desk.clock.day(of: saved).shortText) at \(desk.clock.clockText(saved))"
  }
}
