import Shipping
import Storage
public import TerminalKit
import Units
public import Workflows

/// The form for a new quote: what stands on the dock and where it goes.
///
/// Every edit is kept as a draft of this form's own, so that a half-typed quote survives a kill and
/// is offered again, and no form ever overwrites what was typed into another.
public struct NewQuoteScreen: Screen {
  let desk: Desk
  let keeper: QuoteDraftKeeper
  var form: Form
  /// The name of the form's draft.
  var draftKey: String
  /// When the draft was kept last; nil before the first time.
  var saved: Instant?
  /// The number of the newest edit, so that an older state never overwrites a newer one; 0 before
  /// the first.
  var sequence = 0
  /// Whether offers were asked for and have not come yet.
  var isPricing = false
  /// Whether the form still looks for a draft to go on with.
  private var looksForDraft: Bool

  /// Makes the screen.
  ///
  /// - Parameters:
  ///   - desk: the desk that prices and keeps.
  ///   - keeper: keeps the drafts; one for all New quote screens of a program.
  ///   - entry: what the form begins with; without it the newest draft that nobody has open, or an
  ///     empty form.
  public init(desk: Desk, keeper: QuoteDraftKeeper, entry: QuoteEntry? = nil) {
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
  public var breadcrumb: [String] { ["Quotes", "New quote"] }

  /// When the draft was kept, to the minute: seconds would cost a slow line bytes with every key.
  public var titleNote: String { saved.map { "draft saved \(desk.clock.clockText($0))" } ?? "" }

  /// What the focused field has to say.
  public var statusLine: String {
    guard let message = form.message else { return "" }
    return message.kind == .hint ? message.sentence : "! " + message.sentence
  }

  /// Letters are typed unless Esc was pressed.
  public var capturesText: Bool { form.capturesText }

  /// A scan after Esc is refused and presses no keys.
  public var burstUse: BurstUse { .text }

  /// Esc leaves the field before it leaves the screen.
  public var wantsBack: Bool { form.capturesText }

  /// What Esc does while a field is typed.
  public var backTitle: String { "Keys" }

  /// Whether an action can be done now.
  public func availability(of action: ActionID) -> Availability {
    switch action {
    case Self.removeUnit.id where form.focusedGroup == nil:
      .disabled(reason: "Go to a line of handling units first, then remove it.")
    case Self.offers.id where isPricing:
      .disabled(reason: "The rate sheets are being asked already.")
    default: .enabled
    }
  }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared: return appear()
    case .closed: return releaseDraft()
    case .action(let action): return perform(action)
    case .key(let key):
      if let effects = takeUnitLine(at: key) { return effects }
      let left = form.focus
      return after(form.handle(key)) + complaint(about: left)
    case .burst(let text, let endsWithEnter):
      return after(form.insert(burst: text, endsWithEnter: endsWithEnter))
    case .message(let message): return receive(message)
    case .cancelled(Self.priceID): isPricing = false
    case .resized(let size):
      form.layout = NewQuoteLayout.layout(columns: size.columns)
      form.layOut(rows: size.rows)
    case .mouse(let mouse): return handle(mouse)
    case .confirmed, .promptChanged, .promptEnded, .cancelled: break
    }
    return []
  }

  private mutating func appear() -> [Effect<DashboardMessage>] {
    guard looksForDraft else { return [] }
    looksForDraft = false
    return [offerDraft()]
  }

  private mutating func handle(_ mouse: MouseEvent) -> [Effect<DashboardMessage>] {
    switch mouse.kind {
    case .press: after(form.press(at: mouse.point))
    case .wheelUp: after(form.handle(.up))
    case .wheelDown: after(form.handle(.down))
    }
  }

  private mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    switch action {
    case Self.offers.id: return askForOffers()
    case Self.addUnit.id:
      return after(form.addRow(to: form.focusedGroup ?? NewQuoteField.units))
    case Self.removeUnit.id: return after(form.removeRow())
    case Self.undo.id: return after(form.undo())
    case Self.redo.id: return after(form.redo())
    case Self.explain.id: return [.open(ArithmeticScreen(densityOf: QuoteEntry(form.values), desk))]
    case Self.modes.id:
      let report = AdviseModes.report(on: QuoteEntry(form.values), desk.entryReader)
      return [.open(ModesScreen(way: breadcrumb, report: report))]
    case Self.map.id: return openMap()
    case Self.leavePortOut.id: return forgetPort()
    case Self.clear.id: return emptyForm()
    default: return []
    }
  }

  /// Says what is wrong with a field that was just left, when something was typed into it.
  private func complaint(about left: TerminalKit.FieldPath) -> [Effect<DashboardMessage>] {
    guard form.focus != left, !form.values[left].isEmpty,
      let refusal = form.refusals.first(where: { $0.field == left })
    else { return [] }
    return [.notice(Notice(.warning, refusal.sentence))]
  }

  private mutating func emptyForm() -> [Effect<DashboardMessage>] {
    var entry = QuoteEntry()
    entry.shipDay = desk.clock.today.isoText
    form.replaceValues(entry.formValues)
    return keepDraft() + [
      .notice(Notice(.done, "The form is empty; \(key: Self.undo) brings it back."))
    ]
  }

  private mutating func after(_ outcome: Form.Outcome) -> [Effect<DashboardMessage>] {
    switch outcome {
    case .edited: return keepDraft()
    case .finished:
      return [
        .notice(Notice(.info, "That was the last field: \(key: Self.offers) shows the offers."))
      ]
    case .refused(let sentence): return [.ring, .notice(Notice(.warning, sentence))]
    case .moved, .ignored: return []
    }
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .draftSaved(let instant):
      saved = instant
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
