import Shipping
import TestSupport
import Testing
import Units

@Suite("The best port of entry")
struct RouteFinderTests {
  private func route(
    _ ports: [PortOfEntry], _ change: (inout RouteRequest) -> Void = { _ in }
  ) throws -> Route {
    var request = RouteRequest(
      origin: try SmallMap.american(), destination: try SmallMap.canadian())
    change(&request)
    return try SmallMap.finder(ports).find(request)
  }

  private func refusal(
    _ ports: [PortOfEntry], _ change: (inout RouteRequest) -> Void = { _ in }
  ) throws -> RouteRefusal? {
    do {
      _ = try route(ports, change)
      return nil
    } catch let refusal as RouteRefusal {
      return refusal
    }
  }

  private let near = (45_00, -76_00)
  private let far = (45_00, -75_00)

  private func port(
    _ code: String, _ name: String, _ place: (Int, Int), trucks: Int? = 100_000, lanes: Int? = 4,
    us: String? = "00-24", canada: String? = "00-24", limits: Set<PortOfEntry.Limit> = []
  ) throws -> PortOfEntry {
    try SmallMap.port(
      code, name, SmallMap.point(place.0, place.1), trucks: trucks, lanes: lanes, us: us,
      canada: canada, limits: limits)
  }

  @Test("the shortest way is chosen, and the others are listed with what they cost more")
  func shortest() throws {
    let found = try route([port("0002", "Far", far), port("0001", "Near", near)])
    #expect(found.port?.name == "Near")
    let crossing = try #require(found.crossings.first)
    #expect(crossing.alternatives.map(\.port.name) == ["Far"])
    #expect(crossing.alternatives.map(\.objection) == [.longer])
    #expect(crossing.passedOver.isEmpty)
    // 69.09 mi a degree: 2 x 69.09 x 1.2 = 166, and by the other port 2 x 85.0 x 1.2 = 203.
    #expect(found.distance.wholeMiles == 166)
    #expect(crossing.alternatives[0].difference(to: found.distance) == "+37 mi")
  }

  @Test("the legs sum to the way, and each side has its miles")
  func sides() throws {
    let found = try route([port("0001", "Near", near)])
    #expect(found.legs.map(\.land) == [.contiguousUnitedStates, .canada])
    #expect(found.countries == [.unitedStates, .canada])
    let sides = found.countries.map { found.distance(in: $0) }
    #expect(sides.reduce(.zero, +) == found.distance)
    #expect(sides.map(\.wholeMiles) == [83, 83])
    #expect(found.stops.map(\.kind) == [.origin, .port, .destination])
    #expect(found.points.count == 3)
    #expect(found.crossings[0].distanceFromOrigin == sides[0])
  }

  @Test(
    "a port that trucks cannot use is passed over, and the reason is told",
    arguments: [
      PortObjection.noCommercialLane, .heightLimited, .notKnownToBeOpen, .deadEnd, .hoursUnknown,
    ])
  func passedOver(objection: PortObjection) throws {
    let broken =
      switch objection {
      case .noCommercialLane: try port("0001", "Near", near, lanes: 0)
      case .heightLimited: try port("0001", "Near", near, limits: [.height])
      case .notKnownToBeOpen: try port("0001", "Near", near, limits: [.unopened])
      case .deadEnd: try port("0001", "Near", near, limits: [.deadEnd])
      default: try port("0001", "Near", near, us: nil, canada: nil)
      }
    let crossing = try #require(try route([broken, port("0002", "Far", far)]).crossings.first)
    #expect(crossing.port.name == "Far")
    #expect(crossing.passedOver.map(\.objection) == [objection])
    #expect(crossing.passedOver[0].difference(to: .miles(203)) == "-37 mi")
  }

  @Test("a port that is closed on the day, or at the time, is passed over")
  func closed() throws {
    let weekdays = try port("0001", "Near", near, canada: "Mon-Fri 08-16")
    let ports = [weekdays, try port("0002", "Far", far)]
    let saturday = CalendarDay.sample("2026-11-28")
    let onSaturday = try route(ports) { $0.crossing.day = saturday }
    #expect(onSaturday.port?.name == "Far")
    let hours = try #require(OpeningHours("Mon-Fri 08-16"))
    #expect(
      onSaturday.crossings[0].passedOver.map(\.objection)
        == [.closedOnDay(.saturday, hours: hours)])
    let time = try #require(ClockTime("16:00"))
    let tooLate = try route(ports) { $0.crossing.time = time }
    #expect(
      tooLate.crossings[0].passedOver.map(\.objection) == [.closedAtTime(time, hours: hours)])
    #expect(try route(ports) { $0.crossing.time = ClockTime("15:59") }.port?.name == "Near")
    #expect(
      try route(ports) { $0.crossing.day = .sample("2026-11-27") }.port?.name == "Near")
  }

  @Test("a FAST lane is needed in the direction of travel; unknown is not good enough")
  func fast() throws {
    let northbound = PortOfEntry.FASTLanes(intoUnitedStates: false, outOfUnitedStates: true)
    let far = try SmallMap.port("0002", "Far", SmallMap.point(45_00, -75_00), fast: northbound)
    let ports = [try port("0001", "Near", near), far]
    let north = try route(ports) { $0.crossing.needsFAST = true }
    #expect(north.port?.name == "Far")
    #expect(north.crossings[0].passedOver.map(\.objection) == [.noFASTLane(isKnown: false)])
    let south = try route(ports) {
      ($0.origin, $0.destination) = ($0.destination, $0.origin)
      $0.crossing.needsFAST = true
    }
    #expect(south.port?.name == "Near")
  }

  @Test("a far busier port goes before one that is nearer by less than the error")
  func busier() throws {
    let beside = (45_00, -75_90)
    let quiet = try port("0001", "Quiet", near, trucks: 19_999)
    let busy = try port("0002", "Busy", beside)
    let found = try route([quiet, busy])
    #expect(found.port?.name == "Busy")
    #expect(
      found.crossings[0].alternatives.map(\.objection) == [.quiet(yearlyTrucks: 19_999)])
    let nearlyAsBusy = try port("0001", "Quiet", near, trucks: 20_001)
    #expect(try route([nearlyAsBusy, busy]).port?.name == "Quiet")
    #expect(try route([quiet, port("0002", "Busy", far)]).port?.name == "Quiet")
    #expect(try route([port("0001", "Quiet", near, trucks: nil), busy]).port?.name == "Busy")
  }

  @Test("a named port is taken, also against an objection, which is then told")
  func named() throws {
    let ports = [
      try port("0001", "Near", near), try port("0002", "Far", far, limits: [.height]),
    ]
    let found = try route(ports) { $0.port = "far" }
    #expect(found.port?.name == "Far")
    #expect(found.needsAttention)
    #expect(found.crossings[0].objection == .heightLimited)
    #expect(found.doubts.contains(.namedPort(ports[1], .heightLimited)))
    #expect(found.crossings[0].alternatives.map(\.objection) == [.otherPortChosen])
    #expect(try !route(ports) { $0.port = "0001" }.needsAttention)
  }

  @Test("of a named port's crossings the best is taken that can be used")
  func namedCode() throws {
    let ports = [
      try port("0001", "Tunnel", near, limits: [.height]), try port("0001", "Bridge", far),
      try port("0002", "Other", near),
    ]
    let found = try route(ports) { $0.port = "0001" }
    #expect(found.port?.name == "Bridge")
    #expect(!found.needsAttention)
  }

  @Test("a name that is wrong, double, elsewhere or without trucks is refused")
  func wrongNames() throws {
    let ports = [
      try port("0001", "North Bridge", near), try port("0002", "South Bridge", far),
      try port("0003", "Closed", near, lanes: 0),
      try SmallMap.port(
        "2304", "Laredo", SmallMap.point(30_00, -99_00), other: .mexico, state: "TX"),
    ]
    #expect(try refusal(ports) { $0.port = "Nowhere" } == .unknownPort(typed: "Nowhere"))
    #expect(
      try refusal(ports) { $0.port = "bridge" }
        == .severalPorts(typed: "bridge", ports: Array(ports.prefix(2))))
    #expect(try refusal(ports) { $0.port = "closed" } == .portClearsNoTrucks(ports[2]))
    #expect(
      try refusal(ports) { $0.port = "laredo" }
        == .portNotOnTheWay(ports[3], from: .contiguousUnitedStates, to: .canada))
  }

  @Test("without any usable port the nearest are named with what stands against them")
  func noPort() throws {
    let refused = try refusal([port("0001", "Near", near, lanes: 0)])
    guard case .noPort(let from, let to, let passed) = refused else {
      Issue.record("\(String(describing: refused))")
      return
    }
    #expect((from, to) == (.contiguousUnitedStates, .canada))
    #expect(passed.map(\.objection) == [.noCommercialLane])
    #expect(
      refused?.sentence
        == "route finds no port of entry from United States to Canada (Near: no commercial lane); "
        + "name a port, or choose another day, time or lane.")
    #expect(try refusal([]) != nil)
  }
}
