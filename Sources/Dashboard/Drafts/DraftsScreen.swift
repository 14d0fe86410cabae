import Shipping
import Storage
public import TerminalKit
import Units
public import Workflows

/// The quotes that were begun and not finished: gone on with, or thrown away.
public struct DraftsScreen: Screen {
  static let open = Action(
    "drafts.open", title: "Go on",
    help: "Opens the form with what was half typed.",
    group: "Half-typed quotes", keys: [.enter], footerRank: 1)
  static let delete = Action(
    "drafts.delete", title: "Delete",
    help: "Throws away what was half typed, after asking.",
    group: "Half-typed quotes", keys: [.character("D")], footerRank: 2, isDangerous: true)

  /// The actions of the screen.
  public static let context = ActionContext(
    id: "drafts", title: "Half-typed quotes", actions: [open, delete])

  let desk: Desk
  let keeper: QuoteDraftKeeper
  var drafts: [QuoteDraft]?
  var table = Table<String>(columns: columns, emptyText: [])
  private var body = Size(columns: 80, rows: 19)

  /// Makes the screen.
  public init(desk: Desk, keeper: QuoteDraftKeeper) {
    self.desk = desk
    self.keeper = keeper
  }

  /// The way here.
  public var breadcrumb: [String] { ["Quotes", "Half-typed"] }

  /// How many there are.
  public var statusLine: String {
    guard let drafts else { return "Reading the half-typed quotes" }
    return "half-typed: \(drafts.count)"
  }

  /// Whether an action can be done now.
  public func availability(of action: ActionID) -> Availability {
    guard [Self.open.id, Self.delete.id].contains(action) else { return .enabled }
    guard let pointed else { return .disabled(reason: "There is no half-typed quote here.") }
    switch pointed.holder {
    case .elsewhere: return .disabled(reason: "Another Crossbill has it open; close it there.")
    case .here: return .disabled(reason: "It is open on another screen; close it there.")
    case .nobody: break
    }
    guard action == Self.open.id, pointed.entry == nil else { return .enabled }
    return .disabled(reason: "This version cannot read it; the one that kept it can.")
  }

  var pointed: QuoteDraft? {
    guard let drafts, drafts.indices.contains(table.pointer) else { return nil }
    return drafts[table.pointer]
  }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared, .message(.deskChanged): return [readDrafts()]
    case .resized(let size):
      body = size
      table.layOut(rows: size.rows)
    case .action(Self.open.id): return openPointed()
    case .action(Self.delete.id): return askToDelete()
    case .confirmed(Self.delete.id, let subject?): return delete(subject)
    case .key(let key): return after(table.handle(key))
    case .mouse(let mouse):
      return after(table.handle(mouse, in: Rect(columns: body.columns, rows: body.rows)))
    case .message(let message): return receive(message)
    default: break
    }
    return []
  }

  private func after(_ outcome: Table<String>.Outcome) -> [Effect<DashboardMessage>] {
    guard case .opened = outcome, availability(of: Self.open.id) == .enabled else { return [] }
    return openPointed()
  }

  private func readDrafts() -> Effect<DashboardMessage> {
    .work(
      Work("drafts.read", onDesk: desk) { [keeper] _ throws(StoreError) in
        .drafts(try keeper.drafts())
      })
  }

  private func openPointed() -> [Effect<DashboardMessage>] {
    pointed.map { [.openDraft($0.key, keeper: keeper, onDesk: desk)] } ?? []
  }

  private func askToDelete() -> [Effect<DashboardMessage>] {
    guard let pointed else { return [] }
    return [
      .confirm(
        Confirmation(
          action: Self.delete.id, subject: subject(of: pointed),
          question: "Throw away \(pointed.headline)?",
          consequence: "What was typed is gone for good.", confirmTitle: "Delete it"))
    ]
  }

  /// Deletes the draft that was asked about, unless it has changed meanwhile.
  private func delete(_ subject: ConfirmationSubject) -> [Effect<DashboardMessage>] {
    guard let draft = drafts?.first(where: { self.subject(of: $0) == subject }) else { return [] }
    return [
      .work(
        Work("drafts.delete", writes: true, onDesk: desk) { [keeper] _ throws(StoreError) in
          guard try keeper.delete(draft) else {
            return .failed("The half-typed quote was opened meanwhile; it was not deleted.")
          }
          return .deskChanged
        })
    ]
  }

  /// What a question is about: the draft by its name, in the state of the time when it was kept.
  private func subject(of draft: QuoteDraft) -> ConfirmationSubject {
    let number = draft.key.utf8.reduce(Int64(5_381)) { $0 &* 33 &+ Int64($1) }
    return ConfirmationSubject(id: number, version: Int(draft.saved.secondsSinceEpoch))
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .drafts(let found):
      let key = pointed?.key
      drafts = found
      table.setRowCount(found.count, pointer: found.firstIndex { $0.key == key })
    case .draftOffered(.draft(let draft, let entry)):
      return [.open(NewQuoteScreen(desk: desk, keeper: keeper, draft: draft, entry: entry))]
    case .draftOffered:
      return [
        .notice(Notice(.warning, "The half-typed quote is open elsewhere, or gone.")),
        readDrafts(),
      ]
    case .failed(let sentence): return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }
}

extension Effect<DashboardMessage> {
  /// Takes a half-typed quote for a form; the answer comes back as `.draftOffered`.
  static func openDraft(_ key: String, keeper: QuoteDraftKeeper, onDesk desk: Desk) -> Self {
    .work(
      Work("drafts.open", writes: true, onDesk: desk) { _ throws(StoreError) in
        .draftOffered(try keeper.open(key))
      })
  }
}
