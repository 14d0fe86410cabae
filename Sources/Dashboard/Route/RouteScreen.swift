public import Shipping
import Storage
public import TerminalKit
import Units
public import Workflows

/// The road of a shipment on the map, with its ports of entry.
///
/// Another port can be looked at and chosen. A choice never changes the quote that the map was opened
/// from: it opens a form with the same shipment and the port, to be priced as a new quote; in a form it
/// becomes the form's port.
public struct RouteScreen: Screen {
  /// What a chosen port is for.
  enum Purpose: Sendable {
    /// A new quote of the shipment of a saved one.
    case quoteAgain(QuoteRequest)
    /// The form below.
    case form
  }

  let desk: Desk
  let keeper: QuoteDraftKeeper
  let purpose: Purpose
  private let way: [String]
  /// What is asked, with the port that is looked at.
  var question: RouteQuestion
  /// The best road, whatever port the request names; it makes the list.
  var choices: [PortChoice] = []
  /// The road that is shown, or why there is none; nothing until it is found.
  var answer: Result<FoundRoute, RouteRefusal>?
  var plot: RoutePlot?
  /// The view that the user moved; nothing for the one that shows the whole road.
  var movedView: PlotView?
  /// The pointer on the ports.
  var list = PointerList()
  /// Whether the arrows move the map; else they move the pointer.
  var movesMap = false
  /// The body, as it was told last.
  var size = Size(columns: 80, rows: 20)

  /// Makes the screen for a saved quote.
  ///
  /// - Parameters:
  ///   - desk: the desk whose facts are used.
  ///   - keeper: keeps the half-typed quotes of the program.
  ///   - quote: the quote.
  ///   - offer: the offer whose mode and days are shown; by default those of LTL.
  public init(desk: Desk, keeper: QuoteDraftKeeper, quote: Quote, offer: Offer? = nil) {
    var question = RouteQuestion(quote.request)
    if let offer {
      question.mode = offer.service.mode
      // A model's days are nobody's promise.
      question.promisedDays = offer.service.basis == .estimate ? nil : offer.schedule.transitDays
    }
    self.init(
      desk: desk, keeper: keeper, question: question, way: ["Quotes", "\(quote.number)"],
      purpose: .quoteAgain(quote.request))
  }

  /// Makes the screen for a form that is being filled.
  init(desk: Desk, keeper: QuoteDraftKeeper, formQuestion: RouteQuestion) {
    self.init(
      desk: desk, keeper: keeper, question: formQuestion, way: ["Quotes", "New quote"],
      purpose: .form)
  }

  private init(
    desk: Desk, keeper: QuoteDraftKeeper, question: RouteQuestion, way: [String],
    purpose: Purpose
  ) {
    self.desk = desk
    self.keeper = keeper
    self.question = question
    self.way = way
    self.purpose = purpose
  }

  /// The way here, with both ends.
  public var breadcrumb: [String] {
    way + ["\(question.origin.shortName) > \(question.destination.shortName)"]
  }

  /// The day of pickup that was asked for.
  public var titleNote: String { question.shipDay.shortText }

  /// What the arrows do, what is under way, or how the pointed port stands to the road that is shown.
  public var statusLine: String {
    guard let found else { return answer == nil ? "The road is being looked for." : "" }
    if movesMap { return "The arrows move the map." }
    if let choice = pointedChoice, list.pointer > 0 { return choice.sentence }
    let ports = found.route.crossings.map(\.port.title).joined(separator: "; ")
    return ports.isEmpty ? "no border on the way" : "by \(ports)"
  }

  /// The road that is shown; nothing while there is none.
  var found: FoundRoute? { try? answer?.get() }

  /// The port under the pointer.
  var pointedChoice: PortChoice? {
    choices.indices.contains(list.pointer) ? choices[list.pointer] : nil
  }

  /// Takes an event in.
  public mutating func update(
    _ event: ScreenEvent<DashboardMessage>
  ) -> [Effect<DashboardMessage>] {
    switch event {
    case .appeared: return answer == nil ? [find()] : []
    case .resized(let size):
      self.size = size
      list.layOut(rows: RouteLayout(size: size, choices: choices.count).list.size.rows)
    case .action(let action): return perform(action)
    case .key(let key): return handle(key)
    case .mouse(let mouse): return handle(mouse)
    case .message(.route(let answer)): return take(answer)
    case .message(.failed(let sentence)): return [.notice(Notice(.error, sentence))]
    default: break
    }
    return []
  }

  private func find() -> Effect<DashboardMessage> {
    let question = question
    return .work(
      Work("route.find") { [desk] _ in
        let find = FindRoute(desk: desk)
        do throws(RouteRefusal) {
          return .route(.success(try find(question)))
        } catch {
          return .route(.failure(error))
        }
      })
  }

  /// Shows the road through the port under the pointer.
  mutating func look() -> [Effect<DashboardMessage>] {
    guard let choice = pointedChoice else { return [] }
    guard !choice.isClosed else {
      return [.notice(Notice(.warning, "\(choice.port.name) has no commercial lane."))]
    }
    question.port = choice.port.typedName
    return [find()]
  }

  private mutating func take(
    _ answer: Result<FoundRoute, RouteRefusal>
  ) -> [Effect<DashboardMessage>] {
    self.answer = answer
    guard let found else { return [] }
    plot = RoutePlot(found.route, outlines: RouteOutlines.bundled)
    movedView = nil
    if choices.isEmpty {
      choices = PortChoice.list(found.route)
      list.setCount(choices.count, pointer: 0)
      list.layOut(rows: RouteLayout(size: size, choices: choices.count).list.size.rows)
    }
    return []
  }
}
