import Shipping
import TerminalKit
import Units
import Workflows

/// What stands beside the map, as lines: the port with its certainty, the days, the legs.
struct RouteFacts: Hashable, Sendable {
  /// One line: a text and, at the right, its miles.
  struct Line: Hashable, Sendable {
    var text: String
    var figure = ""
    var role = Role.text

    /// The lines that it takes in a room; the figure stays on the first, what goes on is indented.
    func wrapped(columns: Int) -> [Line] {
      let room = columns - (figure.isEmpty ? 0 : figure.count + 1)
      guard text.count > room else { return [self] }
      let lines = WordWrap.lines(of: text, columns: max(1, room - 2))
      return lines.enumerated().map { index, line in
        index == 0
          ? Line(text: line, figure: figure, role: role) : Line(text: "  " + line, role: role)
      }
    }
  }

  let found: FoundRoute

  private var route: Route { found.route }

  /// The figures that the map was opened for: miles, days, delivery.
  var headline: String {
    let days = found.transit.map { plan in
      "\(plan.days) business \(plan.days == 1 ? "day" : "days"), "
        + "deliver \(plan.deliveryDay.shortText)"
    }
    return "\(route.distance) estimated, " + (days ?? "days UNKNOWN")
  }

  /// The lines, the most telling first: a short screen shows the first ones.
  var lines: [Line] { ports + [Line(text: "")] + days + [Line(text: "")] + legs }

  private var ports: [Line] {
    guard !route.crossings.isEmpty else {
      return [Line(text: "no border on the way", role: .heading)]
    }
    return route.crossings.flatMap { crossing in
      let port = crossing.port
      return [
        Line(text: port.name, role: .heading), Line(text: port.lanesText),
        Line(text: port.fastText), Line(text: "hours \(port.hoursText)"),
      ] + (crossing.objection.map { [Line(text: "! \($0.text)", role: .warning)] } ?? [])
    } + uncertain
  }

  private var uncertain: [Line] {
    let words = route.doubts.compactMap(\.word)
    guard !words.isEmpty else { return [] }
    return [Line(text: "? unverified: \(words.joined(separator: ", "))", role: .uncertain)]
  }

  private var days: [Line] {
    guard let plan = found.transit else {
      return [Line(text: "days UNKNOWN: no business day is near", role: .uncertain)]
    }
    let border = plan.crossingDay.map { day in
      Line(text: "border  \(day.shortText)" + (plan.crossingTime.map { " \($0)" } ?? ""))
    }
    let waiting = plan.waitingDays == 0 ? "" : ", \(plan.waitingDays) waiting"
    return [Line(text: "pickup  \(plan.pickupDay.shortText)")] + pickupReason(plan)
      + [border].compactMap { $0 } + [
        Line(text: "deliver \(plan.deliveryDay.shortText), \(plan.basis.rawValue)\(waiting)")
      ]
  }

  /// Why the pickup is not on the day that was asked for; no line where it is.
  private func pickupReason(_ plan: TransitPlan) -> [Line] {
    let step = plan.explanation.steps.first?.arithmetic ?? ""
    guard let comma = step.firstIndex(of: ","), !step.hasSuffix(", as asked") else { return [] }
    return [Line(text: "  " + step[comma...].dropFirst(2), role: .muted)]
  }

  private var legs: [Line] {
    let sums = route.countries.map { country in
      "\(country.code) \(Self.miles(route.distance(in: country)))"
    }
    return [Line(text: "miles", figure: sums.joined(separator: "  "), role: .heading)]
      + route.legs.map { leg in
        Line(text: "\(leg.to.kind.sign) \(leg.to.name)", figure: Self.miles(leg.distance))
      }
  }

  private static func miles(_ distance: Distance) -> String {
    distance.value(in: .miles, places: 0).text(groupedBy: " ")
  }

  /// Everything as lines of text, for `--plain`.
  var linear: [String] {
    let alternatives = PortChoice.list(route).dropFirst().map { choice in
      "other port: \(choice.port.title), \(choice.difference)"
        + (choice.note.isEmpty ? "" : ", \(choice.note)")
    }
    return [headline]
      + lines.filter { !$0.text.isEmpty }.map { line in
        line.figure.isEmpty ? line.text : "\(line.text): \(line.figure)"
      } + alternatives + route.doubts.map(\.sentence) + found.cabotage.map(\.sentence)
  }
}

extension RouteDoubt {
  /// What is doubtful in a word or two; nothing for what is told elsewhere.
  fileprivate var word: String? {
    switch self {
    case .wideArea(let end): "\(end.place.postalCode) is wide"
    case .officeCode: "office"
    case .hours: "hours"
    case .portPoint: "place"
    case .lanes: "lanes"
    case .namedPort: nil
    }
  }
}
