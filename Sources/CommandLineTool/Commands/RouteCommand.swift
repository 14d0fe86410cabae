import ArgumentParser
import Dashboard
import ReferenceData
import Shipping
import TerminalKit
import Units
import Workflows

/// Finds the road between two places, through the best port of entry.
struct RouteCommand: ParsableCommand, ToolCommand {
  static let configuration = CommandConfiguration(
    commandName: "route",
    abstract: "Find the road between two places: port of entry, miles on each side, days.",
    discussion: """
      crossbill route --from 48201 --to "M5V 2T6" --ship tomorrow
      A Mexican code stands behind its country: --to "MX 64000". Miles are estimated from the \
      points of the postal codes. --map draws the road with coasts, lakes and borders. Ends with \
      0, or with 1 when something needs attention: a named port against which something stands, \
      or a movement kept to another country's carriers.
      """)

  @Option(help: "The postal code of the pickup.")
  var from: String?

  @Option(help: "The postal code of the delivery.")
  var to: String?

  @Option(
    help: ArgumentHelp(
      "The port of entry, by its code or words of its name: 3801, lewiston.", valueName: "port"))
  var port: String?

  @Flag(help: "Use only ports with a FAST lane this way.")
  var fast = false

  @Option(help: "How the freight moves: ltl, truckload, team or parcel.")
  var mode = RouteMode.ltl

  @Option(
    parsing: .unconditional, help: "The day of pickup: 2026-11-24, tomorrow, +3 (default: today).")
  var ship: String?

  @Option(help: ArgumentHelp("When the freight is ready that day.", valueName: "07:30"))
  var ready: String?

  @Option(
    help: ArgumentHelp("The last time at which a pickup counts for its day.", valueName: "16:00"))
  var cutOff: String?

  @Option(
    help: ArgumentHelp(
      "When the truck reaches the border: ports that are closed then are passed over.",
      valueName: "22:00"))
  var borderTime: String?

  @Option(help: ArgumentHelp("The business days that a carrier promises.", valueName: "number"))
  var days: Int?

  @Flag(help: "Delivery to a home or by appointment.")
  var residential = false

  @Flag(help: "An end lies away from the carriers' terminals.")
  var remote = false

  @Option(
    help: ArgumentHelp("The country of the carrier, to check cabotage: US.", valueName: "letters"))
  var carrierCountry: String?

  @Flag(help: "Show how miles and days were found, with the source of every step.")
  var explain = false

  @Flag(
    help: "Draw the road on a map first: in braille where locale and terminal have UTF-8.")
  var map = false

  @Flag(help: "Draw the map with plain characters only.")
  var ascii = false

  @OptionGroup var answer: AnswerOptions

  var wantsJSON: Bool { answer.json }

  func run(in environment: ToolEnvironment) throws -> ExitStatus {
    let find = FindRoute(postal: environment.postal, holidays: .bundled)
    let found = try find(try question(environment))
    if answer.json {
      try environment.write(JSONOutput.text(RouteAnswer(found, explained: explain)))
    } else {
      if map { try environment.write(try drawnMap(of: found.route, environment)) }
      let explanation = explain ? found.explanations.flatMap { ExplanationText.lines(of: $0) } : []
      for line in RouteText.lines(of: found) + explanation {
        try environment.write(DisplayText.escaped(line) + "\n")
      }
    }
    return found.needsAttention ? .needsAttention : .done
  }

  /// The map as lines of text, below them the signs that it is made of.
  private func drawnMap(of route: Route, _ environment: ToolEnvironment) throws -> String {
    guard let plot = RoutePlot(route, outlines: RouteOutlines.bundled) else { return "" }
    let size = Size(columns: 78, rows: 22)
    var grid = Grid(size: Size(columns: size.columns, rows: size.rows + 2))
    let room = Rect(columns: size.columns, rows: size.rows)
    plot.draw(into: &grid, rect: room, view: plot.view(in: size))
    plot.drawLegend(into: &grid, column: 0, row: size.rows, columns: size.columns)
    return grid.plainText(ascii: ascii || !environment.showsBraille)
  }

  private func question(_ environment: ToolEnvironment) throws -> RouteQuestion {
    let today = environment.clock.today
    let reader = QuoteEntryReader(today: today, postal: environment.postal, holidays: .bundled)
    var question = RouteQuestion(
      origin: try reader.place(from ?? "", site: .businessWithDock, field: "origin"),
      destination: try reader.place(
        to ?? "", site: residential ? .residence : .businessWithDock, field: "destination"),
      shipDay: try TypedDay.read(ship ?? "today", today: today, field: FieldPath("shipDay")))
    question.port = port
    question.needsFAST = fast
    question.mode = mode.transportMode
    question.isTeam = mode == .team
    question.isRemote = remote
    question.ready = try time(ready, "ready")
    question.cutOff = try time(cutOff, "cutOff")
    question.borderTime = try time(borderTime, "borderTime")
    question.promisedDays = try promisedDays()
    question.carrierCountry = try country()
    return question
  }

  private func time(_ typed: String?, _ field: String) throws -> ClockTime? {
    try typed.map { try FieldProblem.time($0, field: FieldPath(field)) }
  }

  private func promisedDays() throws -> Int? {
    guard let days else { return nil }
    guard (1...99).contains(days) else {
      throw FieldProblem(
        field: FieldPath("days"), typed: "\(days)", reason: .unknownChoice(choices: ["1 to 99"]))
    }
    return days
  }

  private func country() throws -> Country? {
    guard let carrierCountry else { return nil }
    guard let country = Country(code: carrierCountry) else {
      throw FieldProblem(
        field: FieldPath("carrierCountry"), typed: carrierCountry, reason: .unknownCountry)
    }
    return country
  }
}

/// How freight moves, as it is typed.
enum RouteMode: String, ExpressibleByArgument, CaseIterable {
  case ltl
  case truckload
  case team
  case parcel

  var transportMode: TransportMode {
    switch self {
    case .ltl: .lessThanTruckload
    case .truckload, .team: .truckload
    case .parcel: .parcel
    }
  }
}
