import Shipping
import Units
import Workflows

/// A route as text for a terminal of 80 columns.
enum RouteText {
  static func lines(of found: FoundRoute) -> [String] {
    let route = found.route
    return [title(of: route), ""] + legs(of: route) + [miles(of: route), ""]
      + route.crossings.flatMap { crossing($0, on: route) } + transit(found)
      + route.doubts.map { "? \($0.sentence)" } + found.cabotage.map { "! \($0.sentence)" }
  }

  private static func title(of route: Route) -> String {
    let ports = route.crossings.map(\.port.name).joined(separator: " and ")
    return "\(route.origin.place.shortName) > \(route.destination.place.shortName)  "
      + "\(route.distance) (estimated)" + (ports.isEmpty ? "" : "  by \(ports)")
  }

  private static func legs(of route: Route) -> [String] {
    route.legs.map { leg in
      "  " + TextColumns.padded(leg.from.name, 30) + TextColumns.padded(leg.to.name, 30)
        + TextColumns.padded("\(leg.distance)", 9, toRight: true)
        + (leg.to.around.map { "  round \($0)" } ?? "")
    }
  }

  private static func miles(of route: Route) -> String {
    "  "
      + route.countries.map { "\($0.name) \(route.distance(in: $0))" }.joined(separator: ", ")
  }

  private static func crossing(_ crossing: BorderCrossing, on route: Route) -> [String] {
    let port = crossing.port
    let facts = [port.officeText, port.lanesText, port.fastText].filter { !$0.isEmpty }
    let lines = [
      "Port \(port.title)", "  \(facts.joined(separator: ", "))", "  hours \(port.hoursText)",
    ]
    return lines + (port.remark.isEmpty ? [] : ["  \(port.remark)"])
      + passed("Other ports", crossing.alternatives, route)
      + passed("Passed over", crossing.passedOver, route) + [""]
  }

  private static func passed(
    _ title: String, _ ports: [PassedPort], _ route: Route
  ) -> [String] {
    guard !ports.isEmpty else { return [] }
    return ["\(title):"]
      + ports.map { passed in
        TextColumns.padded(passed.difference(to: route.distance), 11, toRight: true) + "  "
          + TextColumns.padded("\(passed.port.name) (\(passed.port.code))", 44)
          + passed.objection.text
      }
  }

  private static func transit(_ found: FoundRoute) -> [String] {
    guard let plan = found.transit else { return ["Days UNKNOWN: no business day is near."] }
    let border = plan.crossingDay.map { day in
      ", border \(day.shortText)" + (plan.crossingTime.map { " \($0)" } ?? "")
    }
    return [
      "Pickup \(plan.pickupDay.shortText)\(border ?? ""), delivery \(plan.deliveryDay.longText): "
        + "\(plan.days) business \(plan.days == 1 ? "day" : "days"), \(plan.basis.rawValue)",
      "",
    ]
  }
}
