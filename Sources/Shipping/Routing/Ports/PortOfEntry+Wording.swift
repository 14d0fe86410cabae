import Units

extension PortOfEntry {
  /// The crossing for a line: `Detroit Ambassador Bridge / Windsor Ambassador Bridge (3801)`.
  public var title: String { "\(name) / \(otherName) (\(code))" }

  /// The lanes in words: `13 commercial lanes US-bound`.
  public var lanesText: String {
    switch commercialLanes {
    case nil: "commercial lanes UNKNOWN"
    case 0: "no commercial lane"
    case 1: "1 commercial lane US-bound"
    case let lanes?: "\(lanes) commercial lanes US-bound"
    }
  }

  /// The FAST lanes in words: `FAST both ways`.
  public var fastText: String {
    let (inward, outward) = (fastLanes.intoUnitedStates, fastLanes.outOfUnitedStates)
    if inward == outward {
      switch inward {
      case true?: return "FAST both ways"
      case false?: return "no FAST lane"
      case nil: return "FAST UNKNOWN both ways"
      }
    }
    return "FAST US-bound \(Self.word(inward)), \(otherCountry.code)-bound \(Self.word(outward))"
  }

  /// The hours in words: `US 24 h, CA 24 h (UNVERIFIED)`.
  public var hoursText: String {
    if let known = hours.unitedStates, known == hours.otherSide {
      return "both sides \(known)"
    }
    let sides = [("US", hours.unitedStates), (otherCountry.code, hours.otherSide)]
    return sides.map { "\($0.0) \($0.1.map(\.description) ?? "UNKNOWN")" }.joined(separator: ", ")
  }

  /// The office on the other side in words: `CBSA 0453`, or that it is unknown.
  public var officeText: String {
    guard otherCountry == .canada else { return "" }
    return "CBSA \(officeCode.map(\.description) ?? "UNKNOWN")"
  }

  private static func word(_ answer: Bool?) -> String {
    answer.map { $0 ? "yes" : "no" } ?? "UNKNOWN"
  }
}

extension PortOfEntry.Limit {
  /// The objection that the limit makes.
  var objection: PortObjection {
    switch self {
    case .height: .heightLimited
    case .unopened: .notKnownToBeOpen
    case .deadEnd: .deadEnd
    }
  }

  /// The limit in words.
  public var text: String { objection.text }
}
