public import Shipping
public import Storage
public import TerminalKit
import Units
public import Workflows

/// What one change of the shipment would move in its offers: a line for each change.
///
/// The quote stays as it is; a change that is wanted is quoted anew.
public struct WhatIfScreen: Screen {
  /// The actions of the screen.
  public static let context = ActionContext(
    id: "what-if", title: "What if", actions: WhatIfActions.all)

  let desk: Desk
  let keeper: QuoteDraftKeeper
  let quote: Saved<Quote>
  /// What moves; nothing before it is known.
  var whatIf: WhatIf?
  /// The changes on top of which the others are made.
  var kept: [WhatIfChange] = []
  /// The pointer: the shipment as it is, what is kept where anything is, then the changes.
  var list = PointerList()
  /// The room of the screen, which the list shares with what the pointed change moves.
  private var body = Size.standard
  /// Whether the user gave the pricing up.
  var isGivenUp = false
  /// Whether the rate sheets are being asked.
  private var isAsking = false

  /// Makes the screen for a quote.
  ///
  /// - Parameters:
  ///   - desk: the desk whose rate sheets are asked.
  ///   - keeper: keeps the half-typed quotes of the program.
  ///   - quote: the quote.
  public init(desk: Desk, keeper: QuoteDraftKeeper, quote: Saved<Quote>) {
    self.desk = desk
    self.keeper = keeper
    self.quote = quote
    list.setCount(1)
  }

  /// The way here.
  public var breadcrumb: [String] { ["Quotes", "\(quote.value.number)", "What if"] }

  /// Where in the list the view is, and the day of pickup as quoted.
  public var titleNote: String {
    let place = list.positionText
    return (place.isEmpty ? "" : place + ", ") + "ships \(quote.value.request.shipDay.shortText)"
  }

  /// Which offer is followed, and all that is kept, in full.
  public var statusLine: String {
    guard let whatIf else { return isGivenUp ? "" : "Pricing what could be different" }
    let kept = whatIf.together.map { "; kept: \($0.title)" } ?? ""
    return "Follows \(whatIf.followedText)\(kept)"
  }

  /// Whether an action can be done now.
  public func availability(of action: ActionID) -> Availability {
    guard whatIf != nil else {
      return .disabled(reason: "The rate sheets are being asked.")
    }
    let isOfKept = [WhatIfActions.keep.id, WhatIfActions.takeBack.id].contains(action)
    if isOfKept, isAsking { return .disabled(reason: "The rate sheets are being asked.") }
    if action == WhatIfActions.keep.id, pointedChange == nil {
      return .disabled(reason: "Go to a change with the arrows first.")
    }
    if action == WhatIfActions.takeBack.id, kept.isEmpty {
      return .disabled(reason: "No change is kept.")
    }
    if let kind = WhatIfActions.kind(of: action) {
      return effects.contains { $0.change.kind == kind }
        ? .enabled : .disabled(reason: "There is no change of this kind for the shipment.")
    }
    return .enabled
  }

  /// The changes with what they move.
  var effects: [WhatIfEffect] { whatIf?.effects ?? [] }

  /// The line of the first change, behind the shipment as it is and what is kept.
  var firstEffectLine: Int { whatIf?.together == nil ? 1 : 2 }

  /// How many lines there are.
  var lineCount: Int { firstEffectLine + effects.count }

  /// What a line moves; nothing on the shipment as it is.
  func effect(onLine line: Int) -> WhatIfEffect? {
    if line > 0, line < firstEffectLine { return whatIf?.together }
    let index = line - firstEffectLine
    return effects.indices.contains(index) ? effects[index] : nil
  }

  /// What the line under the pointer moves.
  var pointedEffect: WhatIfEffect? { effect(onLine: list.pointer) }

  /// The change under the pointer that can be kept.
  private var pointedChange: WhatIfChange? {
    list.pointer < firstEffectLine ? nil : pointedEffect?.change
  }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared: return whatIf == nil && !isGivenUp && !isAsking ? [ask()] : []
    case .resized(let size):
      body = size
      list.layOut(rows: listRows(in: size))
    case .action(WhatIfActions.moves.id): return openMoves()
    case .action(WhatIfActions.quote.id): return quoteIt()
    case .action(WhatIfActions.keep.id): return keep()
    case .action(WhatIfActions.takeBack.id): return takeBack()
    case .action(let action): if let kind = WhatIfActions.kind(of: action) { go(to: kind) }
    case .key(let key): _ = list.handle(key)
    case .mouse(let mouse): return handle(mouse)
    case .message(.whatIf(let found)): show(found)
    case .message(.deskChanged): return [ask()]
    case .message(.failed(let sentence)):
      endAsking()
      return [.notice(Notice(.error, sentence))]
    case .cancelled:
      isGivenUp = whatIf == nil
      endAsking()
    default: break
    }
    return []
  }

  /// Keeps the change under the pointer and prices the others on top of it.
  private mutating func keep() -> [Effect<DashboardMessage>] {
    guard let change = pointedChange else { return [] }
    kept.append(change)
    return [ask()]
  }

  /// Takes the change back that was kept last.
  private mutating func takeBack() -> [Effect<DashboardMessage>] {
    guard kept.popLast() != nil else { return [] }
    return [ask()]
  }

  /// Where the sheets gave no answer, what is shown stands on what was kept before.
  private mutating func endAsking() {
    isAsking = false
    kept = whatIf?.kept ?? []
  }

  /// Prices every change by today's sheets.
  private mutating func ask() -> Effect<DashboardMessage> {
    isAsking = true
    let (quote, kept) = (quote.value, kept)
    return .work(
      Work("what-if.ask", title: "Pricing what could be different", onDesk: desk) {
        desk, context throws(StoreError) in
        let ask = AskWhatIf(desk: desk, asOf: desk.clock.today)
        let request = WhatIfStack(kept, on: quote.request).request
        let changes = ask.choices(for: request, today: desk.clock.today)
        var done = 0
        return try ask(
          quote.priced, chosen: quote.chosenOffer, changes: changes, kept: kept
        ) {
          context.report(WorkProgress(done: done, total: changes.count))
          done += 1
          return !context.isCancelled
        }.map(DashboardMessage.whatIf)
      })
  }

  /// Shows what was found, the pointer on the same change as before, or on what is kept where that
  /// has changed.
  private mutating func show(_ found: WhatIf) {
    isAsking = false
    let change = pointedChange
    let isKeptAnew = found.kept != whatIf?.kept && !found.kept.isEmpty
    whatIf = found
    kept = found.kept
    let index = found.effects.firstIndex { $0.change == change }
    list.setCount(
      lineCount, pointer: isKeptAnew ? 1 : index.map { $0 + firstEffectLine })
    list.layOut(rows: listRows(in: body))
  }

  private mutating func go(to kind: WhatIfChange.Kind) {
    let places = effects.indices.filter { effects[$0].change.kind == kind }
      .map { $0 + firstEffectLine }
    guard let place = places.first(where: { $0 > list.pointer }) ?? places.first else { return }
    list.move(to: place)
  }

  private func openMoves() -> [Effect<DashboardMessage>] {
    guard let whatIf else { return [] }
    let number = quote.value.number
    guard let effect = pointedEffect else {
      return [.open(WhatIfMovesScreen(asItIs: whatIf, of: number))]
    }
    return [.open(WhatIfMovesScreen(effect, of: number))]
  }

  private func quoteIt() -> [Effect<DashboardMessage>] {
    NewQuoteScreen.again(
      pointedEffect?.request ?? quote.value.request, desk: desk, keeper: keeper)
  }

  private mutating func handle(_ mouse: MouseEvent) -> [Effect<DashboardMessage>] {
    let line = list.shown(rows: list.rows).lowerBound + mouse.point.row - 1
    let isLine = (1...list.rows).contains(mouse.point.row)
    guard case .opened = list.handle(mouse.kind, onLine: isLine ? line : nil) else { return [] }
    return openMoves()
  }
}
