public import Shipping
import Storage
public import TerminalKit
import Units
public import Workflows

/// The form for a new quote: what stands on the dock and where it goes.
///
/// Every edit is kept as a draft, so that a half-typed quote survives a kill and is offered again.
public struct NewQuoteScreen: Screen {
  let desk: Desk
  let keeper: QuoteDraftKeeper
  var form: Form
  /// When the draft was kept last; nil before the first time.
  var saved: Instant?
  /// The number of the newest edit, so that an older state never overwrites a newer one.
  var sequence = 0
  private var hasAppeared = false
  /// While the kept draft is looked for, nothing is kept: it would be written over before it is seen.
  private var isFindingDraft = false
  private var wasEditedMeanwhile = false

  /// Makes the screen.
  ///
  /// - Parameters:
  ///   - desk: the desk that prices and keeps.
  ///   - keeper: keeps the draft; one for all forms of the same draft.
  ///   - entry: what the form begins with where no draft was kept; without it an empty form.
  public init(desk: Desk, keeper: QuoteDraftKeeper, entry: QuoteEntry? = nil) {
    self.desk = desk
    self.keeper = keeper
    let fields = NewQuoteFields(reader: desk.entryReader)
    form = Form(
      fields: fields.all, groups: [fields.units], layout: NewQuoteLayout.layout(columns: 80),
      values: entry?.formValues, crossCheck: Self.crossCheck(desk.entryReader))
  }

  /// Makes the screen for a shipment that was quoted before, with a draft of its own.
  public init(desk: Desk, again quote: Quote) {
    self.init(
      desk: desk, keeper: QuoteDraftKeeper(desk: desk, again: quote.number),
      entry: QuoteEntry(quote.request))
  }

  /// The way here.
  public var breadcrumb: [String] { ["Quotes", "New quote"] }

  /// When the draft was kept.
  public var titleNote: String {
    guard let saved else { return "" }
    return "draft saved "
      + saved.exactClockText(secondsFromGMT: desk.clock.secondsFromGMT(saved))
  }

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
    case Self.removeUnit.id where form.focusedUnit == nil:
      .disabled(reason: "Go to a line of handling units first, then remove it.")
    default: .enabled
    }
  }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared: return appear()
    case .action(let action): return perform(action)
    case .key(let key): return after(form.handle(key))
    case .burst(let text, let endsWithEnter):
      return after(form.insert(burst: text, endsWithEnter: endsWithEnter))
    case .message(let message): return receive(message)
    case .resized(let size):
      form.layout = NewQuoteLayout.layout(columns: size.columns)
      form.layOut(rows: size.rows)
      return []
    case .mouse, .confirmed, .promptChanged, .promptEnded, .cancelled: return []
    }
  }

  private mutating func appear() -> [Effect<DashboardMessage>] {
    guard !hasAppeared else { return [] }
    hasAppeared = true
    isFindingDraft = true
    return [
      .work(
        Work("new-quote.find-draft", onDesk: desk) { [keeper] _ throws(StoreError) in
          .draftFound(try keeper.find())
        })
    ]
  }

  private mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    switch action {
    case Self.offers.id: return askForOffers()
    case Self.addUnit.id: return after(form.addRow(to: NewQuoteField.units))
    case Self.removeUnit.id: return after(form.removeRow())
    case Self.undo.id: return after(form.undo())
    case Self.redo.id: return after(form.redo())
    case Self.explain.id: return [.open(ArithmeticScreen(densityOf: QuoteEntry(form.values), desk))]
    case Self.clear.id: return emptyForm()
    default: return []
    }
  }

  private mutating func emptyForm() -> [Effect<DashboardMessage>] {
    var entry = QuoteEntry()
    entry.shipDay = desk.clock.today.isoText
    form.replaceValues(entry.formValues)
    return keepDraft() + [.notice(Notice(.done, "The form is empty; u brings it back."))]
  }

  private mutating func after(_ outcome: Form.Outcome) -> [Effect<DashboardMessage>] {
    switch outcome {
    case .edited: return keepDraft()
    case .finished:
      return [.notice(Notice(.info, "That was the last field: F10 shows the offers."))]
    case .moved, .ignored, .refused: return []
    }
  }

  mutating func keepDraft() -> [Effect<DashboardMessage>] {
    guard !isFindingDraft else {
      wasEditedMeanwhile = true
      return []
    }
    sequence = keeper.nextSequence()
    let entry = QuoteEntry(form.values)
    let sequence = sequence
    return [
      .work(
        Work("new-quote.keep-draft", writes: true, onDesk: desk) { [keeper] _ throws(StoreError) in
          .draftSaved(try keeper.save(entry, sequence: sequence))
        })
    ]
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .draftSaved(let instant):
      saved = instant
    case .draftFound(let found):
      isFindingDraft = false
      return (found.map { show($0) } ?? []) + (wasEditedMeanwhile ? keepDraft() : [])
    case .quote(let quote):
      return [.replace(OffersScreen(desk: desk, quote: quote, asksLive: true))]
    case .failed(let sentence):
      isFindingDraft = false
      return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }

  /// Puts the kept draft into the form; what was typed while it was looked for stands, and undoing
  /// brings the draft back.
  private mutating func show(_ found: QuoteDraftKeeper.Found) -> [Effect<DashboardMessage>] {
    let typed = form.values
    form.replaceValues(found.entry.formValues)
    let time = desk.clock.clockText(found.saved)
    let day = desk.clock.day(of: found.saved).shortText
    guard wasEditedMeanwhile else {
      saved = found.saved
      return [
        .notice(
          Notice(.info, "Here is what you typed on \(day) at \(time); Esc then c empties it."))
      ]
    }
    form.replaceValues(typed)
    return [.notice(Notice(.info, "Undo brings back what you typed on \(day) at \(time)."))]
  }

  /// Prices and saves when every field can be used; otherwise goes to the first that cannot.
  private mutating func askForOffers() -> [Effect<DashboardMessage>] {
    guard form.submit() else {
      return [.notice(Notice(.error, form.refusals.first?.sentence ?? ""))]
    }
    do throws(FieldProblems) {
      let reading = try desk.entryReader.read(QuoteEntry(form.values))
      sequence = keeper.nextSequence()
      return [.work(priceWork(reading.request))]
    } catch {
      return [.notice(Notice(.error, error.problems.first?.sentence ?? ""))]
    }
  }

  private func priceWork(_ request: QuoteRequest) -> Work<DashboardMessage> {
    let sequence = sequence
    return Work("new-quote.price", title: "Asking the rate sheets", writes: true, onDesk: desk) {
      [keeper] desk throws(StoreError) in
      let quote = try PriceQuote(desk: desk)(request)
      try keeper.forget(sequence: sequence)
      return .quote(quote)
    }
  }
}
