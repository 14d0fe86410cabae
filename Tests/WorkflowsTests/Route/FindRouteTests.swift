import Shipping
import TestSupport
import Testing
import Units
import Workflows

@Suite("Finding a route")
struct FindRouteTests {
  private func found(
    _ from: String = "48201", _ to: String = "M5V 2T6", ship: String = "2026-11-24",
    _ change: (inout RouteQuestion) -> Void = { _ in }
  ) throws -> FoundRoute {
    let desk = try FixedDesk.empty()
    var question = RouteQuestion(
      origin: try desk.entryReader.place(from, site: .businessWithDock, field: "origin"),
      destination: try desk.entryReader.place(to, site: .businessWithDock, field: "destination"),
      shipDay: .sample(ship))
    change(&question)
    return try FindRoute(desk: desk)(question)
  }

  @Test("road, port, sides and days come together")
  func together() throws {
    let found = try found()
    #expect(found.route.port?.code == "3801")
    #expect((220...270).contains(found.route.distance.wholeMiles))
    #expect(found.transit?.basis == .estimated)
    // Two days from Tuesday, and Thursday is Thanksgiving.
    #expect(found.transit?.deliveryDay == .sample("2026-11-27"))
    #expect(!found.needsAttention)
  }

  @Test("a promise of days goes before the defaults")
  func promised() throws {
    let found = try found { $0.promisedDays = 4 }
    #expect(found.transit?.basis == .promised)
    #expect(found.transit?.deliveryDay == .sample("2026-12-01"))
  }

  @Test("a port whose office is closed on the day of crossing is passed over")
  func closedDay() throws {
    let weekday = try found("58701", "R0K 1A1", ship: "2026-11-24") { $0.port = "Westhope" }
    #expect(!weekday.needsAttention)
    // A truck that leaves late on Friday reaches the border on Saturday.
    let weekend = try found("58701", "R0K 1A1", ship: "2026-11-27") {
      $0.port = "Westhope"
      $0.mode = .truckload
      $0.ready = ClockTime("23:30")
    }
    #expect(weekend.needsAttention)
    #expect(weekend.transit?.waitingDays == 1)
    guard case .closedOnDay(.saturday, _) = weekend.route.crossings[0].objection else {
      Issue.record("\(String(describing: weekend.route.crossings[0].objection))")
      return
    }
  }

  @Test("at night the nearest port that is open is found")
  func night() throws {
    let day = try found("98264", "V4W 1A1")
    #expect(day.route.port?.name == "Lynden")
    let night = try found("98264", "V4W 1A1") { $0.borderTime = ClockTime("03:00") }
    #expect(night.route.port?.name != "Lynden")
    #expect(
      night.route.crossings[0].passedOver.isEmpty || night.route.distance > day.route.distance)
  }

  @Test("a truckload that reaches the best port while it is closed goes by one that is open")
  func closedByArrival() throws {
    let late = try found("98264", "V4W 1A1") {
      $0.mode = .truckload
      $0.ready = ClockTime("00:30")
    }
    #expect(late.route.port?.name != "Lynden")
    #expect(late.transit?.crossingTime != nil)
    let morning = try found("98264", "V4W 1A1") {
      $0.mode = .truckload
      $0.ready = ClockTime("09:30")
    }
    #expect(morning.route.port?.name == "Lynden")
    let named = try found("98264", "V4W 1A1") {
      $0.mode = .truckload
      $0.ready = ClockTime("00:30")
      $0.port = "Lynden"
    }
    #expect(named.route.port?.name == "Lynden" && named.needsAttention)
  }

  @Test("freight within one country on another's carrier is warned of")
  func cabotage() throws {
    let found = try found("48201", "60601") { $0.carrierCountry = .canada }
    #expect(found.cabotage.count == 1)
    #expect(found.needsAttention)
    #expect(try self.found("48201", "60601") { $0.carrierCountry = .unitedStates }.cabotage.isEmpty)
  }

  @Test("a lane that leaves the map is refused")
  func offTheMap() throws {
    for code in ["96813", "00901", "A1C 1A1", "X0A 1A0", "DE 10115", "48299"] {
      #expect(throws: RouteRefusal.self, "\(code)") { try found("48201", code) }
    }
  }

  @Test(
    "a code may stand behind its country's letters",
    arguments: [
      ("MX 64000", "MX"), ("mx:64000", "MX"), ("US-48201", "US"), ("CA M5V 2T6", "CA"),
      ("M5V2T6", "CA"), ("48201", "US"), ("  48201", "US"),
    ])
  func countries(typed: String, country: String) throws {
    let code = try TypedPostalCode.read(typed, field: FieldPath("origin"))
    #expect(code.country.code == country)
  }

  @Test("letters that are no country are part of the code, and refused with it")
  func noCountry() {
    for typed in ["QQ 123", "MX", "MX 640", ""] {
      #expect(throws: FieldProblem.self, "\(typed)") {
        try TypedPostalCode.read(typed, field: FieldPath("origin"))
      }
    }
  }
}
