public import Units

/// Why a port of entry was passed over.
public enum PortObjection: Hashable, Sendable {
  /// Trucks are not cleared there.
  case noCommercialLane
  /// Trailers are too high for it.
  case heightLimited
  /// No text that we have read says that it has opened.
  case notKnownToBeOpen
  /// Its road leads nowhere else.
  case deadEnd
  /// Neither side's hours are known.
  case hoursUnknown
  /// An office is closed on the day of crossing.
  case closedOnDay(Weekday, hours: OpeningHours)
  /// An office is closed at the time of crossing.
  case closedAtTime(ClockTime, hours: OpeningHours)
  /// A FAST lane is needed, and there is none in this direction, or none is known.
  case noFASTLane(isKnown: Bool)
  /// The way is no longer, but few trucks use it, and a busier port is as near within the error.
  case quiet(yearlyTrucks: Int?)
  /// The way is longer.
  case longer
  /// The user chose another port.
  case otherPortChosen

  /// True when the port cannot be used by every truck at the time, however short the way is.
  public var isObstacle: Bool {
    switch self {
    case .quiet, .longer, .otherPortChosen: false
    default: true
    }
  }

  /// True when not even a user who names the port can be routed through it.
  var isFinal: Bool { self == .noCommercialLane }
}

extension PortObjection {
  /// The reason in words.
  public var text: String {
    switch self {
    case .noCommercialLane: "no commercial lane"
    case .heightLimited: "limited in height"
    case .notKnownToBeOpen: "not known to have opened"
    case .deadEnd: "its road leads nowhere else"
    case .hoursUnknown: "hours UNKNOWN"
    case .closedOnDay(let day, let hours): "closed on \(day.shortName) (\(hours))"
    case .closedAtTime(let time, let hours): "closed at \(time) (\(hours))"
    case .noFASTLane(let isKnown):
      isKnown ? "no FAST lane this way" : "FAST lane this way UNKNOWN"
    case .quiet(let trucks):
      (trucks.map { "only \(ExactDecimal($0).text(groupedBy: " ")) trucks in 2021" }
        ?? "trucks not counted") + ", a far busier port is as near"
    case .longer: "longer"
    case .otherPortChosen: "you named another port"
    }
  }
}

extension PortOfEntry {
  /// The first thing that stands against a crossing; nothing when it can be used.
  ///
  /// An office whose hours are not known is taken to be open when the other side's are known.
  func objection(to crossing: CrossingNeeds, into country: Country) -> PortObjection? {
    if commercialLanes == 0 { return .noCommercialLane }
    if let limit = Limit.allCases.first(where: limits.contains) { return limit.objection }
    if hours.known.isEmpty { return .hoursUnknown }
    if let closed = closing(at: crossing) { return closed }
    guard crossing.needsFAST else { return nil }
    let lane =
      country == .unitedStates ? fastLanes.intoUnitedStates : fastLanes.outOfUnitedStates
    return lane == true ? nil : .noFASTLane(isKnown: lane == false)
  }

  private func closing(at crossing: CrossingNeeds) -> PortObjection? {
    for hours in hours.known {
      if let day = crossing.day?.weekday, !hours.isOpen(on: day) {
        return .closedOnDay(day, hours: hours)
      }
      if let time = crossing.time, !(hours.opens <= time && time < hours.closes) {
        return .closedAtTime(time, hours: hours)
      }
    }
    return nil
  }
}
