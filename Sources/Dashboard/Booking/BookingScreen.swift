import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// The form that takes an offer of a quote, and the review of what it would book.
///
/// Every edit is kept as a draft of the quote's, so that a half-typed booking survives a kill. Nothing
/// is booked before the review was seen.
struct BookingScreen: DraftedFormScreen {
  /// What would be booked, while it is looked at.
  struct Review: Sendable {
    var plan: BookOffer.Plan
    var pane: TextPane
  }

  let desk: Desk
  let keeper: QuoteDraftKeeper
  let quote: Saved<Quote>
  let reader: BookingEntryReader
  let fields: BookingFields
  var form: Form
  /// The name of the form's draft.
  let draftKey: String
  /// When the draft was kept last; nil before the first time.
  var saved: Instant?
  /// The number of the newest edit; 0 before the first.
  var sequence = 0
  /// What would be booked, while it is looked at; nothing while the form is typed.
  var review: Review?
  /// Whether the booking is being planned or made.
  var isWorking = false
  private(set) var body = Size(columns: 80, rows: 19)
  private let restored: BookingDraft?

  /// Makes the form for an offer of a quote.
  ///
  /// - Parameters:
  ///   - desk: the desk that books.
  ///   - keeper: keeps the half-typed bookings of the program.
  ///   - beginning: the quote and what the form begins with.
  ///   - offer: the offer that the entry names.
  init(
    desk: Desk, keeper: QuoteDraftKeeper, beginning: BeginBooking.Beginning, offer: Offer
  ) {
    self.desk = desk
    self.keeper = keeper
    quote = beginning.quote
    let quote = beginning.quote.value
    reader = BookingEntryReader(quote: quote, offer: offer, today: desk.clock.today)
    fields = BookingFields(reader: reader)
    draftKey = beginning.draft?.key ?? keeper.newKey(forBooking: quote.number)
    saved = beginning.draft?.saved
    restored = beginning.draft
    form = Form(
      fields: fields.all, groups: [fields.orders], layout: FormLayout([]),
      values: beginning.entry.formValues, crossCheck: Self.crossCheck(reader, fields.all))
    layOut(columns: body.columns)
    form.setFocus(.field(BookingField.pickupFrom))
  }

  /// What is typed.
  var entry: BookingEntry {
    BookingEntry(form.values, unitCount: quote.value.request.handlingUnits.count)
  }

  static let draftID: WorkID = "booking.keep-draft"

  func saving() -> @Sendable (String, Int) throws(StoreError) -> Instant? {
    { [keeper, entry] key, sequence throws(StoreError) in
      try keeper.save(entry, key: key, sequence: sequence)
    }
  }

  /// The way here.
  var breadcrumb: [String] {
    ["Quotes", "\(quote.value.number)", "Book"] + (review == nil ? [] : ["Review"])
  }

  /// What the focused field has to say, or that the review asks for a decision.
  var statusLine: String {
    guard review == nil else { return "Nothing is booked yet." }
    return formMessage
  }

  /// Letters are typed unless Esc was pressed, and never into the review.
  var capturesText: Bool { review == nil && form.capturesText }

  /// A scan goes into the form; the review has no use for it.
  var burstUse: BurstUse { review == nil ? .text : .keys }

  /// Esc leaves the review for the form, and a field before the screen.
  var wantsBack: Bool { review != nil || form.capturesText }

  /// What Esc does first.
  var backTitle: String { review == nil ? "Keys" : "Change" }

  /// Whether an action can be done now.
  func availability(of action: ActionID) -> Availability {
    if action == Self.confirm.id || Self.reading.contains(action) {
      guard let review else {
        return .disabled(reason: "Look at what would be booked first: \(key: Self.finish).")
      }
      return availability(of: action, in: review)
    }
    guard review == nil else { return .disabled(reason: "Esc returns to the form first.") }
    if action == Self.finish.id, isWorking {
      return .disabled(reason: "The booking is being checked already.")
    }
    if action == Self.removeOrder.id, form.focusedOrder == nil {
      return .disabled(reason: "Go to a purchase order first, then remove it.")
    }
    return .enabled
  }

  private func availability(of action: ActionID, in review: Review) -> Availability {
    switch action {
    case Self.confirm.id where isWorking: .disabled(reason: "It is being booked.")
    case Self.forward.id where !review.pane.hasMoreBelow:
      .disabled(reason: "This is the end of the text.")
    case Self.backward.id where !review.pane.hasMoreAbove:
      .disabled(reason: "This is the beginning of the text.")
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
    case .resized(let size):
      body = size
      review?.pane.layOut(Self.room(in: size))
    case .key(let key) where review != nil: return handleInReview(key)
    case .mouse(let mouse) where review != nil:
      review?.pane.handle(mouse)
      return []
    default: break
    }
    return take(event)
  }

  private func appear() -> [Effect<DashboardMessage>] {
    guard let restored, sequence == 0 else { return [] }
    let time = time(ofDraft: restored.saved)
    return [.notice(Notice(.info, "Here is what you typed on \(time) for this quote."))]
  }

  private mutating func handleInReview(_ key: Key) -> [Effect<DashboardMessage>] {
    if key == .escape { review = nil } else { _ = review?.pane.handle(key) }
    return []
  }

  /// Lays the form out for a width; a third party that pays has fields of its own.
  mutating func layOut(columns: Int) {
    let terms = PaymentTerms(parsing: form.values[.field(BookingField.paymentTerms)])
    form.layout =
      BookingLayout(
        columns: columns, unitCount: quote.value.request.handlingUnits.count,
        hazardousUnits: fields.hazardousUnits, hasBillTo: terms == .thirdParty,
        hasCustomsNumber: fields.customsKind != nil
      ).layout
  }

  /// Keeps the draft, and shows the fields that now belong to the form.
  mutating func edited() -> [Effect<DashboardMessage>] {
    layOut(columns: body.columns)
    return keepDraft()
  }

  static func room(in size: Size) -> Size {
    Size(columns: size.columns - 2, rows: size.rows)
  }
}

extension Form {
  /// The purchase order that has the focus, from zero.
  var focusedOrder: Int? {
    guard case .cell(BookingField.orders, let row, _) = focus else { return nil }
    return row
  }
}
