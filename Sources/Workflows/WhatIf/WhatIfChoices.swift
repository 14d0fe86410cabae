public import Shipping
public import Units

/// The changes of a request that are worth looking at, in the order in which they are listed.
///
/// What has no meaning for the request is left out: the last unit is not taken away, no pickup lies in
/// the past, and freight within one country has no other port.
public struct WhatIfChoices: Hashable, Sendable {
  /// The services that are turned on and off, the commonest first; those of a home and of limited
  /// access are changed by the kind of site.
  public static let services: [Accessorial] = [
    .liftgateDelivery, .liftgatePickup, .appointmentDelivery, .notifyBeforeDelivery,
    .insideDelivery, .appointmentPickup, .insidePickup, .protectFromFreeze, .protectFromHeat,
    .guaranteedNoon, .guaranteedEndOfDay, .weekendDelivery, .overlength, .sortAndSegregate,
    .borderCrossing, .inBond, .hazardousMaterials, .singleShipment,
  ]

  /// How much the height of a box changes: 2 in, or 5 cm where sizes are metric.
  ///
  /// It stands for the next box size, since no list of a shipper's boxes is kept; our own figure.
  public static func heightStep(in unit: LengthUnit) -> Length {
    switch unit {
    case .inches, .feet: Length.inches(2).shown(in: unit)
    case .centimetres, .metres, .millimetres: Length.centimetres(5).shown(in: unit)
    }
  }

  /// How many other ports are looked at: the three of the shortest ways.
  public static let portCount = 3

  /// How many later days of pickup are looked at, in business days.
  public static let laterDays = 3

  private let request: QuoteRequest
  private let today: CalendarDay
  private let holidays: HolidayCalendar
  private let ports: [PortOfEntry]

  /// Makes the choices for a request.
  ///
  /// - Parameters:
  ///   - request: what was asked.
  ///   - today: the day before which nothing is picked up.
  ///   - holidays: the days on which carriers rest.
  ///   - ports: the ports that the freight might cross at in place of the one that it does.
  public init(
    for request: QuoteRequest, today: CalendarDay, holidays: HolidayCalendar, ports: [PortOfEntry]
  ) {
    self.request = request
    self.today = today
    self.holidays = holidays
    self.ports = ports
  }

  /// Every change, those of one kind together.
  public var all: [WhatIfChange] {
    let (gates, others) = (Self.services.prefix(2), Self.services.dropFirst(2))
    let changes =
      gates.map(WhatIfChange.toggled) + units + heights + days + otherPorts + sites
      + others.map(WhatIfChange.toggled)
    return changes.filter { $0.applied(to: request) != nil }
  }

  private var units: [WhatIfChange] {
    request.handlingUnits.indices.flatMap { line -> [WhatIfChange] in
      [.units(line: line, by: 1), .units(line: line, by: -1)]
    }
  }

  private var heights: [WhatIfChange] {
    request.handlingUnits.enumerated().flatMap { line, unit -> [WhatIfChange] in
      guard let height = unit.dimensions?.height else { return [] }
      let step = Self.heightStep(in: height.unit).tenthMicrometres
      return [step, -step].map { step in
        .height(
          line: line,
          Length(tenthMicrometres: height.tenthMicrometres + step, shownIn: height.unit))
      }
    }
  }

  /// The business days after the day of pickup, and the one before it.
  private var days: [WhatIfChange] {
    var found: [CalendarDay] = []
    var day = request.shipDay
    while found.count < Self.laterDays, let next = businessDay(after: day) {
      found.append(next)
      day = next
    }
    if let before = businessDay(before: request.shipDay) { found.append(before) }
    return found.map(WhatIfChange.shipDay)
  }

  /// Carriers pick up in the country of the origin, whatever rests at the other end.
  private func businessDay(after day: CalendarDay) -> CalendarDay? {
    (1...10).lazy.map { day.adding(days: $0) }.first(where: isBusinessDay)
  }

  private func businessDay(before day: CalendarDay) -> CalendarDay? {
    (1...10).lazy.map { day.adding(days: -$0) }.first(where: isBusinessDay)
      .flatMap { $0 < today ? nil : $0 }
  }

  private func isBusinessDay(_ day: CalendarDay) -> Bool {
    holidays.isBusinessDay(day, in: [request.origin.country])
  }

  private var otherPorts: [WhatIfChange] {
    let others = ports.prefix(Self.portCount).map { WhatIfChange.port($0) }
    return request.port == nil ? others : [.port(nil)] + others
  }

  private var sites: [WhatIfChange] {
    SiteKind.allCases.filter { $0 != .businessWithoutDock }.map(WhatIfChange.deliverySite)
  }
}
