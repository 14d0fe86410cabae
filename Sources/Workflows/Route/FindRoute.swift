public import ReferenceData
public import Shipping

/// Finds the road between two places, and the days that freight takes on it.
public struct FindRoute: Sendable {
  private let postal: PostalDirectory
  private let holidays: HolidayCalendar
  private let finder: RouteFinder

  /// Makes the workflow for a desk.
  public init(desk: Desk) {
    self.init(postal: desk.postal, holidays: desk.holidays, finder: .bundled)
  }

  /// Makes the workflow over given facts.
  ///
  /// - Parameters:
  ///   - postal: where postal codes lie.
  ///   - holidays: the days on which carriers rest.
  ///   - finder: the map; the bundled one by default.
  public init(
    postal: PostalDirectory, holidays: HolidayCalendar, finder: RouteFinder = .bundled
  ) {
    self.postal = postal
    self.holidays = holidays
    self.finder = finder
  }

  /// Finds the route and plans its days.
  ///
  /// The day on which ports must be open is that on which the freight reaches the border, as planned
  /// over the best port; the day of pickup where the plan has none. Where the
  /// plan has a time as well, as that of a truckload has, ports must be open at that time; where none
  /// is, the truck waits at the best one.
  ///
  /// - Parameter question: what is asked.
  /// - Returns: the route with its days.
  /// - Throws: ``RouteRefusal`` when an end has no point or no road, or no port can be used.
  public func callAsFunction(_ question: RouteQuestion) throws(RouteRefusal) -> FoundRoute {
    var request = RouteRequest(
      origin: postal.routeEnd(of: question.origin),
      destination: postal.routeEnd(of: question.destination),
      crossing: CrossingNeeds(time: question.borderTime, needsFAST: question.needsFAST),
      port: question.port)
    let planner = TransitPlanner(holidays: holidays)
    let first = try finder.find(request)
    let plan = planner.plan(question.transit(on: first))
    request.crossing.day = plan?.crossingDay ?? question.shipDay
    var route = try finder.find(request)
    if request.crossing.time == nil, let time = plan?.crossingTime {
      request.crossing.time = time
      route = (try? finder.find(request)) ?? route
    }
    return FoundRoute(
      route: route, transit: planner.plan(question.transit(on: route)),
      cabotage: question.carrierCountry.map {
        Cabotage.warnings(along: [question.origin, question.destination], carrier: $0)
      } ?? [])
  }
}

extension RouteQuestion {
  /// The question of days on a route.
  fileprivate func transit(on route: Route) -> TransitPlanner.Request {
    var request = TransitPlanner.Request(route: route, mode: mode, day: shipDay)
    request.isTeam = isTeam
    request.isRemote = isRemote
    request.ready = ready
    request.cutOff = cutOff
    request.promisedDays = promisedDays
    return request
  }
}

extension RouteFinder {
  /// The finder over the bundled map, made when first asked for.
  public static let bundled = RouteFinder(RoadTables.bundled.map)
}
