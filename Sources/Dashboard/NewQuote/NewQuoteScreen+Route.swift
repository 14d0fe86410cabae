import Shipping
import TerminalKit
import Workflows

extension NewQuoteScreen {
  static let map = Action(
    "new-quote.map", title: "Map",
    help: "Draws the road on the map; a port that is pinned there becomes the form's.",
    group: "New quote", keys: [.character("m"), .function(7)])

  static let leavePortOut = Action(
    "new-quote.leave-port-out", title: "Leave port out",
    help: "Forgets the pinned port of entry, so that the road goes by the best one.",
    group: "New quote", keys: [.character("p")])

  /// Opens the map for both postal codes; without them it says what is missing.
  func openMap() -> [Effect<DashboardMessage>] {
    let entry = QuoteEntry(form.values)
    let reader = desk.entryReader
    do throws(FieldProblem) {
      var question = RouteQuestion(
        origin: try reader.place(entry.origin, site: entry.originSite, field: "origin"),
        destination: try reader.place(
          entry.destination, site: entry.destinationSite, field: "destination"),
        shipDay: try reader.shipDay(entry.shipDay))
      question.port = entry.port.isEmpty ? nil : entry.port
      return [.open(RouteScreen(desk: desk, keeper: keeper, formQuestion: question))]
    } catch {
      return [.ring, .notice(Notice(.warning, error.sentence))]
    }
  }

  /// Takes a port that was chosen on the map into the form.
  mutating func take(port: String) -> [Effect<DashboardMessage>] { go(by: port, named: port) }

  /// Forgets the pinned port; where there is none, it says so.
  mutating func forgetPort() -> [Effect<DashboardMessage>] {
    guard !QuoteEntry(form.values).port.isEmpty else {
      return [.notice(Notice(.info, "No port is pinned: the road goes by the best one."))]
    }
    return go(by: "", named: "the best port")
  }

  private mutating func go(by port: String, named name: String) -> [Effect<DashboardMessage>] {
    var entry = QuoteEntry(form.values)
    entry.port = port
    form.setValues(entry.formValues)
    return keepDraft() + [
      .notice(Notice(.done, "The road goes by \(name); \(key: Self.undo) takes that back."))
    ]
  }
}
