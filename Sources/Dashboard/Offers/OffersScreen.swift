public import Shipping
public import Storage
public import TerminalKit
import Units
public import Workflows

/// The offers of one quote side by side, with the reasons of those who made none.
public struct OffersScreen: Screen {
  /// Orders in which the offers can be shown.
  enum Order: String, CaseIterable, Sendable {
    case total, transit, carrier

    var title: String {
      switch self {
      case .total: "cheapest first"
      case .transit: "fastest first"
      case .carrier: "by carrier"
      }
    }
  }

  static let choose = Action(
    "offers.choose", title: "Choose",
    help: "Marks the offer as the one to book, or takes the mark back.",
    group: "Offers", keys: [.enter], footerRank: 1)
  static let explain = Action(
    "offers.explain", title: "Arithmetic",
    help: "Unfolds how the total was found: classes, weight breaks, every line and its source.",
    group: "Offers", keys: [.character("=")], footerRank: 2)
  static let rebill = Action(
    "offers.rebill", title: "Rebill",
    help: "Lists what could make the bill larger than the price, and to how much.",
    group: "Offers", keys: [.character("r")], footerRank: 5)
  static let sort = Action(
    "offers.sort", title: "Sort",
    help: "Orders the offers by total, by days, or by carrier.",
    group: "Offers", keys: [.character("s")], footerRank: 3)
  static let again = Action(
    "offers.again", title: "Quote again",
    help: "Opens the form with this shipment, to change it or to price it with today's sheets.",
    group: "Offers", keys: [.character("e")], footerRank: 4)

  /// The actions of the screen.
  public static let context = ActionContext(
    id: "offers", title: "Offers", actions: [choose, explain, rebill, sort, again, map])

  let desk: Desk
  let keeper: QuoteDraftKeeper
  /// Whether the order that was chosen before has been asked for.
  var knowsOrder = false
  /// Whether an order was chosen here.
  var hasChosenOrder = false
  var quote: Saved<Quote>
  /// The pointer on the offers and the refusals.
  var list = PointerList()
  var order = Order.total
  var live: LiveQuestion
  /// What could make each offer dearer, in the order of the offers; empty until it is known.
  var reports: [RebillReport] = []
  /// What is doubtful about the shipment, which no answer changes.
  let requestWarnings: [FieldProblem]
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
  public var titleNote: String { quote.value.request.shipDay.shortText }

  /// How many offers there are and how they are ordered.
  public var statusLine: String {
    let offers = quote.value.priced.priceIndices.count
    let refusals = quote.value.refusals.count
    let estimates = quote.value.offers.count - offers
    return "\(offers) \(offers == 1 ? "offer" : "offers"), \(order.title)"
      + (estimates == 0 ? "" : "; \(estimates == 1 ? "an ESTIMATE" : "ESTIMATES") instead")
      + (refusals == 0 ? "" : "; \(refusals) without an offer")
  }

  /// Whether an action can be done now.
  public func availability(of action: ActionID) -> Availability {
    switch action {
    case Self.choose.id where isChoosing:
      .disabled(reason: "The choice before is still being saved.")
    case Self.choose.id where pointedOffer == nil, Self.explain.id where pointedOffer == nil,
      Self.rebill.id where pointedOffer == nil:
      .disabled(reason: "There is no offer on this line; go to one with the arrows.")
    default: .enabled
    }
  }

  /// The positions of the offers in the shown order.
  var shownOffers: [Int] {
    let offers = quote.value.offers
    let indices = Array(offers.indices)
    switch order {
    case .total: return indices
    case .transit:
      return indices.sorted {
        (offers[$0].schedule.transitDays ?? .max, $0) < (
          offers[$1].schedule.transitDays ?? .max, $1
        )
      }
    case .carrier:
      return indices.sorted { (offers[$0].carrier, $0) < (offers[$1].carrier, $1) }
    }
  }

  var lineCount: Int { quote.value.offers.count + quote.value.refusals.count }

  /// The line under the pointer.
  var pointer: Int { list.pointer }

  /// The position of the offer under the pointer, or nothing on a refusal.
  var pointedIndex: Int? {
    let shown = shownOffers
    return shown.indices.contains(pointer) ? shown[pointer] : nil
  }

  var pointedOffer: Offer? { pointedIndex.map { quote.value.offers[$0] } }

  var pointedRefusal: Refusal? {
    let index = pointer - quote.value.offers.count
    return quote.value.refusals.indices.contains(index) ? quote.value.refusals[index] : nil
  }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared: return readOrder() + [meterRebill()] + askLiveRates()
    case .resized(let size): list.layOut(rows: listRows(in: size))
    case .action(Self.choose.id): return chooseOffer()
    case .action(Self.explain.id): return explainOffer()
    case .action(Self.rebill.id): return openRebill()
    case .action(Self.map.id): return openMap()
    case .action(Self.sort.id):
      order = Order.allCases[((Order.allCases.firstIndex(of: order) ?? 0) + 1) % 3]
      return [keepOrder()]
    case .action(Self.again.id):
      let entry = QuoteEntry(quote.value.request)
      return [.open(NewQuoteScreen(desk: desk, keeper: keeper, entry: entry))]
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
        return [.notice(Notice(.error, error.sentence))]
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
      return [meterRebill(), .notice(Notice(.done, sentence))]
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
          })
      ]
    case .failed(let sentence):
      isChoosing = false
      if live == .asking { live = .answered }
      return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }
}
