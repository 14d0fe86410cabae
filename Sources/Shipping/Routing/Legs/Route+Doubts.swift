import Units

/// What is doubtful about a route although it can be used.
public enum RouteDoubt: Hashable, Sendable {
  /// The point of an end is the middle of a wide area.
  case wideArea(RouteEnd)
  /// The code of the office on the other side is unverified, or not known.
  case officeCode(PortOfEntry)
  /// The hours of a side are unverified, or not known.
  case hours(PortOfEntry)
  /// The point of the port is read off a map.
  case portPoint(PortOfEntry)
  /// The commercial lanes of the port are not known.
  case lanes(PortOfEntry)
  /// The user named a port against which something stands.
  case namedPort(PortOfEntry, PortObjection)
}

extension Route {
  /// What is doubtful, in the order of the route.
  public var doubts: [RouteDoubt] {
    [origin, destination].filter { $0.precision == .area }.map(RouteDoubt.wideArea)
      + crossings.flatMap { crossing in
        (crossing.objection.map { [.namedPort(crossing.port, $0)] } ?? [])
          + Self.doubts(of: crossing.port)
      }
  }

  /// True when something needs attention: the user named a port against which something stands.
  public var needsAttention: Bool { crossings.contains { $0.objection != nil } }

  private static func doubts(of port: PortOfEntry) -> [RouteDoubt] {
    var found: [RouteDoubt] = []
    if port.otherCountry == .canada, port.officeCode.map({ $0.confidence == .unverified }) ?? true {
      found.append(.officeCode(port))
    }
    let hours = [port.hours.unitedStates, port.hours.otherSide]
    if hours.contains(where: { $0.map { $0.confidence == .unverified } ?? true }) {
      found.append(.hours(port))
    }
    if port.point.confidence == .unverified { found.append(.portPoint(port)) }
    if port.commercialLanes == nil { found.append(.lanes(port)) }
    return found
  }
}

extension RouteDoubt {
  /// The doubt in one sentence.
  public var sentence: String {
    switch self {
    case .wideArea(let end):
      "\(end.place.postalCode) is a wide area; the miles are from its middle."
    case .officeCode(let port):
      port.officeCode.map { "The office code \($0.value) of \(port.otherName) is UNVERIFIED." }
        ?? "The office code of \(port.otherName) is UNKNOWN."
    case .hours(let port): "The hours of \(port.name) are not verified on both sides."
    case .portPoint(let port): "The point of \(port.name) is read off a map, UNVERIFIED."
    case .lanes(let port): "The commercial lanes of \(port.name) are UNKNOWN."
    case .namedPort(let port, let objection):
      "You named \(port.name): \(objection.text)."
    }
  }
}
