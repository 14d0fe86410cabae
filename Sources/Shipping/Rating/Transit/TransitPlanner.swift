public import Units

/// Plans the days of a route: pickup, border, delivery.
public struct TransitPlanner: Sendable {
  /// What a plan is made for.
  public struct Request: Hashable, Sendable {
    /// The road.
    public var route: Route
    /// How the freight moves.
    public var mode: TransportMode
    /// Whether two drivers take turns.
    public var isTeam = false
    /// The day of pickup that was asked for.
    public var day: CalendarDay
    /// When the freight is ready on that day, or nothing when it is in time.
    public var ready: ClockTime?
    /// The last time at which a pickup counts for its day, or nothing for none.
    public var cutOff: ClockTime?
    /// The business days that the carrier promises, or nothing where it promises none.
    public var promisedDays: Int?
    /// Whether an end lies away from the carriers' terminals.
    public var isRemote = false

    /// Makes a request.
    public init(route: Route, mode: TransportMode, day: CalendarDay) {
      self.route = route
      self.mode = mode
      self.day = day
    }
  }

  let holidays: HolidayCalendar
  private let defaults: TransitDefaults

  /// Makes a planner.
  ///
  /// - Parameters:
  ///   - holidays: the days on which carriers rest.
  ///   - defaults: the days where none are promised.
  public init(holidays: HolidayCalendar, defaults: TransitDefaults = TransitDefaults()) {
    self.holidays = holidays
    self.defaults = defaults
  }

  /// The plan; nothing when the calendar has no business day within two years.
  public func plan(_ request: Request) -> TransitPlan? {
    let countries = request.route.countries
    guard
      let pickup = holidays.pickupDay(
        asked: request.day, ready: request.ready, cutOff: request.cutOff, countries: countries)
    else { return nil }
    let road = days(of: request)
    let border = arrival(at: request.route.crossings.first, request, pickup, days: road.days)
    let waiting = border.map { self.waiting(at: $0) } ?? 0
    guard
      let delivery = holidays.deliveryDay(
        shipDay: pickup, transitDays: road.days + waiting, countries: countries)
    else { return nil }
    let steps =
      [pickupStep(request, pickup), road.explanation]
      + (border.map { [borderStep($0, waiting: waiting)] } ?? [])
    return TransitPlan(
      pickupDay: pickup, crossingDay: border?.day, crossingTime: border?.time,
      days: road.days + waiting, waitingDays: waiting,
      basis: request.promisedDays == nil ? .estimated : .promised, deliveryDay: delivery,
      explanation: Explanation(
        label: "delivery", arithmetic: delivery.longText, source: Self.source, steps: steps))
  }

  private static let source =
    "carriers' transit rules: the day of pickup does not count, weekends and holidays do not move"

  private func days(of request: Request) -> TransitDefaults.Estimate {
    if let promised = request.promisedDays {
      return TransitDefaults.Estimate(
        days: promised,
        explanation: Explanation(
          label: "days under way", arithmetic: "\(promised) business days as promised",
          source: "the carrier"))
    }
    let route = request.route
    let sites = [route.origin.place.site, route.destination.place.site]
    return defaults.estimate(
      TransitQuestion(
        mode: request.mode, isTeam: request.isTeam, distance: route.distance,
        straight: route.straight, crossesBorder: !route.crossings.isEmpty,
        needsAppointment: sites.contains(.residence) || sites.contains(.limitedAccess),
        isRemote: request.isRemote))
  }

  private func pickupStep(_ request: Request, _ pickup: CalendarDay) -> Explanation {
    var reason = "as asked"
    if pickup != request.day {
      let isLate = request.ready.flatMap { ready in request.cutOff.map { ready > $0 } } ?? false
      reason =
        isLate
        ? "ready after the cut-off of \(request.cutOff.map(\.description) ?? "")"
        : "\(request.day.shortText) is no business day"
    }
    return Explanation(
      label: "pickup", arithmetic: "\(pickup.longText), \(reason)", source: Self.source)
  }
}

extension Route {
  /// The distance over ground between the ends.
  public var straight: Distance {
    guard let start = legs.first?.from.point, let end = legs.last?.to.point else { return .zero }
    return start.distance(to: end)
  }
}
