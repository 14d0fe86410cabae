extension RouteRefusal {
  /// The refusal in one sentence: field, reason, mend.
  ///
  /// The only place where a refused route gets words.
  public var sentence: String { "\(field) \(reasonText); \(mend)." }

  /// The field at fault, as a form names it, with its value.
  public var field: String {
    switch self {
    case .unknownPoint(let end, let place, _), .notOnTheMap(let end, let place),
      .noRoad(let end, let place, _):
      "\(end.rawValue) \"\(place.postalCode)\""
    case .notJoined, .noPort: "route"
    case .unknownPort(let typed), .severalPorts(let typed, _), .noBorderToCross(let typed):
      "port \"\(typed)\""
    case .portNotOnTheWay(let port, _, _), .portClearsNoTrucks(let port): "port \(port.title)"
    }
  }

  /// What is wrong.
  public var reasonText: String {
    switch self {
    case .unknownPoint(_, _, let source): "has no point in \(source)"
    case .notOnTheMap(_, let place):
      "lies in \(place.country.name), and roads are known for the United States, Canada and Mexico"
    case .noRoad(_, _, let limit): Self.words(for: limit)
    case .notJoined(let land): "finds no road within \(land.country.name) between the places"
    case .noPort(let from, let to, let passed):
      "finds no port of entry from \(from.country.name) to \(to.country.name)"
        + (passed.isEmpty ? "" : " (\(Self.list(passed)))")
    case .unknownPort: "is no port of entry that is known"
    case .severalPorts(_, let ports):
      "names several ports: \(ports.prefix(6).map(\.title).joined(separator: ", "))"
    case .portNotOnTheWay(_, let from, let to):
      "is not on the border between \(from.country.name) and \(to.country.name)"
    case .portClearsNoTrucks: "has no commercial lane"
    case .noBorderToCross: "is named, and the route crosses no border"
    }
  }

  /// What would mend it.
  public var mend: String {
    switch self {
    case .unknownPoint: "check the code, or type that of a place nearby"
    case .notOnTheMap: "route to the seaport or airport, and ask a forwarder for the rest"
    case .noRoad(_, _, let limit):
      limit.gateway.map { "route to \($0), and ask a forwarder for the rest" }
        ?? "ask the post office that serves it"
    case .notJoined: "type the code of a place nearby"
    case .noPort: "name a port, or choose another day, time or lane"
    case .unknownPort: "`crossbill ports` lists them"
    case .severalPorts: "type more of the name, or the number of the crossing"
    case .portNotOnTheWay, .portClearsNoTrucks: "name another port, or none"
    case .noBorderToCross: "leave the port out"
    }
  }

  private static func words(for limit: RoadLimit) -> String {
    switch limit.kind {
    case .overseas: "is \(limit.name), which no road reaches"
    case .military: "is \(limit.name), which carriers of freight do not serve"
    case .ferry: "lies on \(limit.name), which only a ferry reaches"
    case .noRoad: "lies in \(limit.name), which no road reaches"
    }
  }

  private static func list(_ passed: [PassedPort]) -> String {
    passed.prefix(3).map { "\($0.port.name): \($0.objection.text)" }.joined(separator: ", ")
  }
}
