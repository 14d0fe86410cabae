import Shipping
public import TerminalKit
import Workflows

extension RouteScreen {
  static let look = Action(
    "route.look", title: "Look",
    help: "Draws the road through the port under the pointer, with its miles and days.",
    group: "Route", keys: [.enter], footerRank: 1)
  static let pin = Action(
    "route.pin", title: "Pin port",
    help: "Takes the port under the pointer for a new quote of this shipment, or for the form.",
    group: "Route", keys: [.character("p")], footerRank: 2)
  static let explain = Action(
    "route.explain", title: "Arithmetic",
    help: "Unfolds how miles and days were found: every leg, every port, every source.",
    group: "Route", keys: [.character("=")], footerRank: 3)
  static let closer = Action(
    "route.closer", title: "Closer", help: "Shows half as much of the map, twice as large.",
    group: "Map", keys: [.character("+")], footerRank: 4)
  static let wider = Action(
    "route.wider", title: "Wider", help: "Shows twice as much of the map, half as large.",
    group: "Map", keys: [.character("-")], footerRank: 5)
  static let whole = Action(
    "route.whole", title: "Whole road", help: "Shows the whole road again.",
    group: "Map", keys: [.character("0")])
  static let switchFocus = Action(
    "route.switch", title: "Move map",
    help: "Lets the arrows move the map, and back again the pointer on the ports.",
    group: "Map", keys: [.tab, .character("v")], footerRank: 6)

  /// The actions of the screen.
  public static let context = ActionContext(
    id: "route", title: "Route",
    actions: [look, pin, explain, closer, wider, whole, switchFocus])

  /// Whether an action can be done now.
  public func availability(of action: ActionID) -> Availability {
    switch action {
    case Self.look.id where pointedChoice == nil, Self.pin.id where pointedChoice == nil:
      .disabled(reason: "This road crosses no border, so there is no port to choose.")
    case Self.explain.id where found == nil, Self.whole.id where plot == nil,
      Self.switchFocus.id where plot == nil:
      .disabled(reason: "There is no road to show.")
    case Self.closer.id where shownView?.canZoom(in: true) != true:
      .disabled(reason: "The map comes no closer.")
    case Self.wider.id where shownView?.canZoom(in: false) != true:
      .disabled(reason: "The map gets no wider.")
    default: .enabled
    }
  }

  /// The view that is shown; nothing without a map.
  var shownView: PlotView? {
    movedView ?? plot?.view(in: RouteLayout(size: size, choices: choices.count).map.size)
  }

  mutating func perform(_ action: ActionID) -> [Effect<DashboardMessage>] {
    switch action {
    case Self.look.id: return look()
    case Self.pin.id: return pinPort()
    case Self.explain.id:
      return found.map { found in
        [.open(ArithmeticScreen(way: breadcrumb, explanations: found.explanations))]
      } ?? []
    case Self.closer.id: zoom(in: true)
    case Self.wider.id: zoom(in: false)
    case Self.whole.id: movedView = nil
    case Self.switchFocus.id: movesMap.toggle()
    default: break
    }
    return []
  }

  private mutating func zoom(in isCloser: Bool) {
    movedView = shownView
    movedView?.zoom(in: isCloser)
  }

  /// Takes the port under the pointer for the form below, or for a new form; the quote stays as it is.
  private func pinPort() -> [Effect<DashboardMessage>] {
    guard let choice = pointedChoice else { return [] }
    guard !choice.isClosed else {
      return [.notice(Notice(.warning, "\(choice.port.name) has no commercial lane."))]
    }
    switch purpose {
    case .form: return [.answer(.portPinned(choice.port.typedName))]
    case .quoteAgain(var request):
      request.port = choice.port.typedName
      return NewQuoteScreen.again(request, desk: desk, keeper: keeper)
    }
  }

  mutating func handle(_ key: Key) -> [Effect<DashboardMessage>] {
    guard movesMap else {
      _ = list.handle(key)
      return []
    }
    let step: (columns: Int, rows: Int)? =
      switch key {
      case .left, .character("h"): (-8, 0)
      case .right, .character("l"): (8, 0)
      case .up, .character("k"): (0, -4)
      case .down, .character("j"): (0, 4)
      default: nil
      }
    guard let step else { return [] }
    movedView = shownView
    movedView?.pan(columns: step.columns, rows: step.rows)
    return []
  }

  mutating func handle(_ mouse: MouseEvent) -> [Effect<DashboardMessage>] {
    let room = RouteLayout(size: size, choices: choices.count).list
    let shown = list.shown(rows: room.size.rows)
    let line =
      room.contains(mouse.point)
      ? shown.lowerBound + mouse.point.row - room.origin.row : nil
    guard case .opened = list.handle(mouse.kind, onLine: line, step: 1) else { return [] }
    return look()
  }
}
