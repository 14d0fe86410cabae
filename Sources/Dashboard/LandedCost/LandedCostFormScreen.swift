import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// The form that asks what an order costs at the buyer's door.
///
/// Every edit is kept as a draft; the last one typed is gone on with.
struct LandedCostFormScreen: DraftedFormScreen {
  let desk: Desk
  let keeper: QuoteDraftKeeper
  /// The quote whose goods these are; nothing for goods of no quote.
  let quote: QuoteNumber?
  var form: Form
  /// The name of the form's draft.
  var draftKey: String
  /// When the draft was kept last; nil before the first time.
  var saved: Instant?
  /// The number of the newest edit; 0 before the first.
  var sequence = 0
  /// Whether the landed cost is being reckoned.
  var isAsking = false
  /// The freight of the offer that the form was opened from; it holds before that of a draft.
  private let freight: String?
  /// Whether the form still looks for a draft to go on with.
  private var looksForDraft: Bool

  static let draftID: WorkID = "landed-cost-form.keep-draft"

  /// Makes the form.
  ///
  /// - Parameters:
  ///   - desk: the desk with the rules and the catalogue.
  ///   - keeper: keeps the drafts of the program.
  ///   - quote: the quote whose goods these are; nothing for goods of no quote.
  ///   - entry: what the form begins with; nothing for an empty one.
  ///   - looksForDraft: whether what was typed before is gone on with; by default it is not.
  init(
    desk: Desk, keeper: QuoteDraftKeeper, quote: QuoteNumber? = nil,
    entry: LandedCostEntry? = nil, looksForDraft: Bool = false
  ) {
    self.desk = desk
    self.keeper = keeper
    self.quote = quote
    self.looksForDraft = looksForDraft
    freight = entry.map(\.freight).flatMap { $0.isEmpty ? nil : $0 }
    draftKey = keeper.newKey(forLandedCostOf: quote)
    form = Form(
      fields: LandedCostFields.all, groups: LandedCostFields.groups,
      layout: LandedCostLayout.layout(columns: 80),
      values: (entry ?? .begun).formValues, crossCheck: Self.crossCheck(desk.clock.today))
  }

  /// The way to the landed cost of a quote, or of none.
  static func way(of quote: QuoteNumber?) -> [String] {
    (quote.map { ["Quotes", "\($0)"] } ?? ["Overview"]) + ["Landed cost"]
  }

  /// The way here.
  var breadcrumb: [String] { Self.way(of: quote) }

  /// What is typed.
  var entry: LandedCostEntry { LandedCostEntry(form.values) }

  /// Whether an action can be done now.
  func availability(of action: ActionID) -> Availability {
    switch action {
    case Self.removeLine.id where form.focusedGroup == nil:
      .disabled(reason: "Go to a line of goods, a rate or a fee first, then remove it.")
    case Self.finish.id where isAsking:
      .disabled(reason: "The landed cost is being reckoned already.")
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
    case .message(let message): return receive(message)
    default: return take(event)
    }
  }

  /// Lays the form out for a width.
  mutating func layOut(columns: Int) {
    form.layout = LandedCostLayout.layout(columns: columns)
  }

  /// Keeps the draft.
  mutating func edited() -> [Effect<DashboardMessage>] { keepDraft() }

  func saving() -> @Sendable (String, Int) throws(StoreError) -> Instant? {
    { [keeper, entry] key, sequence throws(StoreError) in
      try keeper.save(entry, key: key, sequence: sequence)
    }
  }

  private mutating func appear() -> [Effect<DashboardMessage>] {
    guard looksForDraft else { return [] }
    looksForDraft = false
    return [
      .work(
        Work("landed-cost-form.offer-draft", writes: true, onDesk: desk) {
          [keeper, quote] _, _ throws(StoreError) in
          try keeper.offerLandedCost(of: quote).map { .landedCostDraft($0) }
        })
    ]
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .draftSaved(let instant): saved = instant
    case .landedCostDraft(let draft): return goOn(with: draft)
    case .landedCost(let report):
      isAsking = false
      return [
        .open(
          LandedCostScreen(
            desk: desk, keeper: keeper, quote: quote, entry: entry, report: report))
      ]
    case .landedCostRefused(let failure):
      isAsking = false
      if let field = failure.field {
        form.setFocus(LandedCostField.path(of: field, in: form.fields))
      }
      return [.notice(Notice(.error, KeyedText(failure.sentences.first ?? "")))]
    case .landedCostEntry(let changed):
      guard changed != entry else { break }
      form.setValues(changed.formValues)
      return keepDraft()
    case .failed(let sentence):
      isAsking = false
      return [.notice(Notice(.error, KeyedText(sentence)))]
    default: break
    }
    return []
  }

  /// Goes on with what was typed before, unless something was typed before it came.
  private mutating func goOn(with draft: LandedCostDraft) -> [Effect<DashboardMessage>] {
    guard sequence == 0 else { return releaseDraft(draft.key) }
    var entry = draft.entry
    if let freight { entry.freight = freight }
    form.replaceValues(entry.formValues)
    (draftKey, saved) = (draft.key, draft.saved)
    let time = time(ofDraft: draft.saved)
    return [
      .notice(
        Notice(.info, "Here is what you typed on \(time); \(key: Self.clear) empties it."))
    ]
  }
}
