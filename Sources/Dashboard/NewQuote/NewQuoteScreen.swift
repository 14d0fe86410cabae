import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// The form for a new quote: what stands on the dock and where it goes.
///
/// Every edit is kept as a draft of this form's own, so that a half-typed quote survives a kill and
/// is offered again, and no form ever overwrites what was typed into another.
struct NewQuoteScreen: DraftedFormScreen {
  let desk: Desk
  let keeper: QuoteDraftKeeper
  var form: Form
  /// The name of the form's draft.
  var draftKey: String
  /// When the draft was kept last; nil before the first time.
  var saved: Instant?
  /// The number of the newest edit; 0 before the first.
  var sequence = 0
  /// How many other half-typed quotes wait to be gone on with, as far as is known.
  var otherDrafts = 0
  /// Whether offers were asked for and have not come yet.
  var isPricing = false
  /// Whether the form still looks for a draft to go on with.
  private var looksForDraft: Bool

  static var finish: Action { offers }

  static let finishWords = "shows the offers"

  static let draftID: WorkID = "new-quote.keep-draft"

  /// Makes the screen.
  ///
  /// - Parameters:
  ///   - desk: the desk that prices and keeps.
  ///   - keeper: keeps the drafts; one for all New quote screens of a program.
  ///   - entry: what the form begins with; without it the newest draft that nobody has open, or an
  ///     empty form.
  init(desk: Desk, keeper: QuoteDraftKeeper, entry: QuoteEntry? = nil) {
    self.desk = desk
    self.keeper = keeper
    draftKey = keeper.newKey()
    looksForDraft = entry == nil
    let fields = NewQuoteFields(reader: desk.entryReader)
    form = Form(
      fields: fields.all, groups: [fields.units, fields.services],
      layout: NewQuoteLayout.layout(columns: 80),
      values: entry?.formValues, crossCheck: Self.crossCheck(desk.entryReader))
  }

  /// Makes the screen for a draft that was taken for it.
  init(desk: Desk, keeper: QuoteDraftKeeper, draft: QuoteDraft, entry: QuoteEntry) {
    self.init(desk: desk, keeper: keeper, entry: entry)
    draftKey = draft.key
    saved = draft.saved
  }

  /// The way here.
  var breadcrumb: [String] { ["Quotes", "New quote"] }

  /// Whether an action can be done now.
  func availability(of action: ActionID) -> Availability {
    switch action {
    case Self.removeUnit.id where form.focusedGroup == nil:
      .disabled(reason: "Go to a line of handling units first, then remove it.")
    case Self.offers.id where isPricing:
      .disabled(reason: "The rate sheets are being asked already.")
    default: .enabled
    }
  }

  /// Takes an event in.
  mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared: return appear()
    case .closed: return releaseDraft()
    case .key(let key):
      if let effects = takeUnitLine(at: key) { return effects }
    case .burst(let text, endsWithEnter: true):
      if let effects = takeUnitLine(ofBurst: text) { return effects }
    case .message(let message): return receive(message)
    case .cancelled(Self.priceID): isPricing = false
    default: break
    }
    return take(event)
  }

  /// Lays the form out for a width.
  mutating func layOut(columns: Int) {
    form.layout = NewQuoteLayout.layout(columns: columns)
  }

  /// Keeps the draft.
  mutating func edited() -> [Effect<DashboardMessage>] { keepDraft() }

  func saving() -> @Sendable (String, Int) throws(StoreError) -> Instant? {
    let entry = QuoteEntry(form.values)
    return { [keeper] key, sequence throws(StoreError) in
      try keeper.save(entry, key: key, sequence: sequence)
    }
  }

  private mutating func appear() -> [Effect<DashboardMessage>] {
    guard looksForDraft else { return saved == nil ? [countDrafts()] : [] }
    looksForDraft = false
    return [offerDraft()]
  }

  /// Does one of the screen's actions.
  mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    switch action {
    case Self.offers.id: return askForOffers()
    case Self.addUnit.id:
      return after(form.addRow(to: form.focusedGroup ?? NewQuoteField.units))
    case Self.removeUnit.id: return after(form.removeRow())
    case Self.undo.id: return after(form.undo())
    case Self.redo.id: return after(form.redo())
    case Self.explain.id: return [.open(ArithmeticScreen(densityOf: QuoteEntry(form.values), desk))]
    case Self.modes.id:
      let entry = QuoteEntry(form.values)
      return [.open(ModesScreen(way: breadcrumb, entry: entry, desk.entryReader))]
    case Self.map.id: return openMap()
    case Self.leavePortOut.id: return forgetPort()
    case Self.clear.id: return emptyForm()
    default: return []
    }
  }

  private mutating func emptyForm() -> [Effect<DashboardMessage>] {
    var entry = QuoteEntry()
    entry.shipDay = desk.clock.today.isoText
    form.replaceValues(entry.formValues)
    return keepDraft() + [
      .notice(Notice(.done, "The form is empty; \(key: Self.undo) brings it back."))
    ]
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .draftSaved(let instant):
      saved = instant
    case .drafts(let others):
      otherDrafts = others.count
    case .draftOffered(let offered):
      return take(offered)
    case .portPinned(let port):
      return take(port: port)
    case .quoteMade(let quote):
      return [.replace(OffersScreen(desk: desk, keeper: keeper, quote: quote, asksLive: true))]
    case .failed(let sentence):
      isPricing = false
      return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }
}
