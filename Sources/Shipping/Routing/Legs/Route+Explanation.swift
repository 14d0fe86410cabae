import Units

extension Route {
  /// How the route was found: every leg with its arithmetic, every border with what was looked at.
  public var explanation: Explanation {
    Explanation(
      label: "road", arithmetic: "\(distance), the sum of \(legs.count) \(Self.legs(legs.count))",
      source: Circuity.source, steps: [ends] + legs.map(step) + crossings.map(step))
  }

  private static func legs(_ count: Int) -> String { count == 1 ? "leg" : "legs" }

  private var ends: Explanation {
    Explanation(
      label: "points", arithmetic: "where the postal codes lie", source: origin.source,
      steps: [origin, destination].map { end in
        Explanation(
          label: end.place.postalCode.text,
          arithmetic: (end.point.map(\.description) ?? "UNKNOWN")
            + (end.precision == .area ? ", the middle of a wide area" : ""),
          source: end.source)
      })
  }

  private func step(_ leg: RouteLeg) -> Explanation {
    let way =
      "\(leg.distance) = "
      + circuity.arithmetic(straight: leg.straight, rule: leg.rule)
    let around = leg.to.around.map { ", round \($0)" } ?? ""
    return Explanation(
      label: "\(leg.from.name) > \(leg.to.name)", arithmetic: way + around,
      source: Circuity.source)
  }

  private func step(_ crossing: BorderCrossing) -> Explanation {
    let port = crossing.port
    let office = port.officeText.isEmpty ? "" : ", \(port.officeText)"
    return Explanation(
      label: "port of entry",
      arithmetic: "\(port.title)\(office), \(port.lanesText), \(port.fastText), "
        + "hours \(port.hoursText)",
      source: port.source.description,
      steps: (crossing.alternatives + crossing.passedOver).map { passed in
        Explanation(
          label: passed.port.name,
          arithmetic: "\(passed.distance) (\(passed.difference(to: distance))), "
            + passed.objection.text,
          source: passed.port.source.description)
      })
  }
}
