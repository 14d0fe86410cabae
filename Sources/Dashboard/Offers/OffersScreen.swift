public import Shipping
public import Storage
public import TerminalKit
import Units
public import Workflows

/// The offers of one quote side by side, with the reasons of those who made none.
public struct OffersScreen: Screen {
  static let choose = Action(
    "offers.choose", title: "Choose",
    help: "Marks the offer as the one to book, or takes the mark back.",
    group: "Offers", keys: [.enter], footerRank: 1)
  static let explain = Action(
    "offers.explain", title: "Arithmetic",
    help: "Unfolds how the total was found: classes, weight breaks, every line and its source.",
    group: "Offers", keys: [.character("=")], footerRank: 5)
  static let rebill = Action(
    "offers.rebill", title: "Rebill",
    help: "Lists what could make the bill larger than the price, and to how much.",
    group: "Offers", keys: [.character("r")], footerRank: 7)
  static let modes = Action(
    "offers.modes", title: "Modes",
    help:
      "Lists which modes the freight can go by, what speaks for and against each, and the trucks "
      + "with their legal weights on both sides of the border.",
    group: "Offers", keys: [.character("a")], footerRank: 8)
  static let sort = Action(
    "offers.sort", title: "Sort",
    help:
      "Orders the offers by total, by day of delivery, by how often they are handled, or by carrier.",
    group: "Offers", keys: [.character("s")], footerRank: 6)
  static let again = Action(
    "offers.again", title: "Again",
    help: "Opens the form with this shipment, to change it or to price it with today's sheets.",
    group: "Offers", keys: [.character("e")], footerRank: 4)

  /// The actions of the screen.
  public static let context = ActionContext(
    id: "offers", title: "Offers",
    actions: [choose, book, explain, rebill, modes, sort, whatIf, again, map, landedCost])

  let desk: Desk
  let keeper: QuoteDraftKeeper
  /// Whether the order that was chosen before has been asked for.
  var knowsOrder = false
  /// Whether an order was chosen here.
  var hasChosenOrder = false
  var quote: Saved<Quote>
  /// The pointer on the offers and the refusals.
  var list = PointerList()
  var order = OfferOrder.total
  var live: LiveQuestion
  /// What could make each offer dearer, in the order of the offers; empty until it is known.
  var reports: [RebillReport] = []
  /// What is doubtful about the shipment, which no answer changes.
  let requestWarnings: [FieldProblem]
  /// The number of the shipment that the quote is booked as; nothing while it is not.
  var bookedAs: String?
  /// Whether a choice is being saved.
  private var isChoosing = false

  /// Makes the screen for a saved quote.
  ///
  /// - Parameters:
  ///   - desk: the desk that keeps the quote.
  ///   - keeper: keeps the half-typed quotes of the program.
  ///   - quote: the quote.
  ///   - asksLive: whether the live services are asked when the screen appears, as for a quote that
  ///     was made just now; by default they are not.
  public init(
    desk: Desk, keeper: QuoteDraftKeeper, quote: Saved<Quote>, asksLive: Bool = false
  ) {
    self.desk = desk
    self.keeper = keeper
    self.quote = quote
    requestWarnings = desk.entryReader.warnings(of: quote.value.request)
    live = asksLive ? .wanted : .notWanted
    list.setCount(lineCount)
  }

  /// The way here, with what is quoted.
  public var breadcrumb: [String] {
    ["Quotes", "\(quote.value.number)  \(quote.value.request.headline)"]
  }

  /// The day of pickup.
  public var titleNote: String { "ships \(quote.value.request.shipDay.shortText)" }

  /// How many offers there are and how they are ordered.
  public var statusLine: String {
    let offers = quote.value.priced.priceIndices.count
    let refusals = gatheredRefusals.count
    let estimates = quote.value.offers.count - offers
    return "\(offers) \(offers == 1 ? "offer" : "offers"), \(order.title)"
      + (estimates == 0 ? "" : "; \(estimates == 1 ? "an ESTIMATE" : "ESTIMATES") instead")
      + mixtureText.map { "; \($0)" }.joined()
      + (refusals == 0 ? "" : "; \(refusals) without an offer")
      + (bookedAs.map { "; booked as \($0)" } ?? "")
  }

  /// Whether an action can be done now.
  public func availability(of action: ActionID) -> Availability {
    switch action {
    case Self.book.id: bookAvailability
    case Self.choose.id where isChoosing:
      .disabled(reason: "The choice before is still being saved.")
    case Self.choose.id where pointedOffer == nil, Self.explain.id where pointedOffer == nil,
      Self.rebill.id where pointedOffer == nil:
      .disabled(reason: "There is no offer on this line; go to one with the arrows.")
    default: .enabled
    }
  }

  /// The positions of the offers in the shown order.
  var shownOffers: [Int] { order.positions(of: quote.value.offers) }

  /// The refusals, those of one carrier for the same reason together.
  var gatheredRefusals: [GatheredRefusal] { GatheredRefusal.gather(quote.value.refusals) }

  var lineCount: Int { quote.value.offers.count + gatheredRefusals.count }

  /// The line under the pointer.
  var pointer: Int { list.pointer }

  /// The position of the offer under the pointer, or nothing on a refusal.
  var pointedIndex: Int? {
    let shown = shownOffers
    return shown.indices.contains(pointer) ? shown[pointer] : nil
  }

  var pointedOffer: Offer? { pointedIndex.map { quote.value.offers[$0] } }

  var pointedRefusal: GatheredRefusal? {
    let refusals = gatheredRefusals
    let index = pointer - quote.value.offers.count
    return refusals.indices.contains(index) ? refusals[index] : nil
  }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared: return readOrder() + [meterRebill(), readBooked()] + askLiveRates()
    case .resized(let size): list.layOut(rows: listRows(in: size))
    case .action(Self.choose.id): return chooseOffer()
    case .action(Self.book.id): return beginBooking()
    case .action(Self.explain.id): return explainOffer()
    case .action(Self.rebill.id): return openRebill()
    case .action(Self.whatIf.id): return openWhatIf()
    case .action(Self.modes.id): return openModes()
    case .action(Self.map.id): return openMap()
    case .action(Self.landedCost.id): return openLandedCost()
    case .action(Self.sort.id):
      order = order.next
      return [keepOrder()]
    case .action(Self.again.id):
      return NewQuoteScreen.again(quote.value.request, desk: desk, keeper: keeper)
    case .key(let key): _ = list.handle(key)
    case .mouse(let mouse): return handle(mouse)
    case .message(let message): return receive(message)
    default: break
    }
    return []
  }

  /// A press puts the pointer on a line, and unfolds the offer that it is on.
  private mutating func handle(_ mouse: MouseEvent) -> [Effect<DashboardMessage>] {
    let line = list.shown(rows: list.rows).lowerBound + mouse.point.row - 1
    let isLine = (1...list.rows).contains(mouse.point.row)
    guard case .opened = list.handle(mouse.kind, onLine: isLine ? line : nil) else { return [] }
    return explainOffer()
  }

  private func explainOffer() -> [Effect<DashboardMessage>] {
    guard let offer = pointedOffer else { return [] }
    return [.open(ArithmeticScreen(explaining: offer, of: quote.value.number))]
  }

  private mutating func chooseOffer() -> [Effect<DashboardMessage>] {
    guard let index = pointedIndex else { return [] }
    var changed = quote.value
    let sentence: String
    if changed.chosenOfferIndex == index {
      changed.chooseNone()
      sentence = "The choice is taken back."
    } else {
      do throws(QuoteError) {
        try changed.choose(offerAt: index, on: desk.clock.today)
      } catch {
        return [.notice(refusedChoice(error))]
      }
      let offer = changed.offers[index]
      sentence = "\(offer.carrier) \(offer.service.name) is chosen for \(changed.number); saved."
    }
    isChoosing = true
    return [.work(saveWork(changed, sentence: sentence))]
  }

  private func saveWork(_ changed: Quote, sentence: String) -> Work<DashboardMessage> {
    let base = quote
    return Work("offers.choose", writes: true) { [desk] _ in
      do throws(StoreError) {
        if let sentence = try desk.bookedText(of: changed.number) { return .failed(sentence) }
        return .quoteChosen(try ChooseOffer(desk: desk)(base, to: changed), sentence)
      } catch {
        if case .conflict(.quote(_, _, let theirs)) = error { return .quoteConflict(theirs) }
        return .failed(error.sentence)
      }
    }
  }

  private mutating func receive(_ message: DashboardMessage) -> [Effect<DashboardMessage>] {
    switch message {
    case .viewState(let json): takeOrder(json)
    case .quoteChosen(let saved, let sentence) where saved.id == quote.id:
      isChoosing = false
      show(saved)
      // A choice changes no offer: what was metered of them holds, unless nothing was yet.
      return (reports.isEmpty ? [meterRebill()] : []) + [.notice(Notice(.done, sentence))]
    case .rebill(let id, let version, let found) where id == quote.id && version == quote.version:
      reports = found
    case .quoteConflict(let theirs):
      isChoosing = false
      quote = theirs
      let choice = theirs.value.chosenOffer.map { "chose \($0.carrier)" } ?? "took the choice back"
      return [
        .notice(
          Notice(
            .warning,
            "Someone else \(choice) meanwhile; press \(key: Self.choose) to choose yours."))
      ]
    case .quote(let saved) where saved.id == quote.id:
      show(saved)
      return [meterRebill()]
    case .liveRatesIn(let saved) where saved.id == quote.id:
      live = .answered
      show(saved)
      return [meterRebill()]
    case .deskChanged:
      let id = quote.id
      return [
        .work(
          Work("offers.reload", onDesk: desk) { desk throws(StoreError) in
            .quote(try desk.store.quote(id: id))
          }),
        readBooked(),
      ]
    case .failed(let sentence):
      isChoosing = false
      if live == .asking { live = .answered }
      return [.notice(Notice(.error, sentence))]
    default: return receiveBooking(message)
    }
    return []
  }
}
