import Shipping
import TestSupport
import Testing
import Units

@Suite("Pickup, border, delivery")
struct TransitPlannerTests {
  private let calendar = HolidayCalendar(days: [
    .unitedStates: [.sample("2026-11-26")], .canada: [.sample("2026-10-12")],
  ])

  /// About 166 mi, half of it on each side.
  private func route(canada: String = "00-24") throws -> Route {
    let port = try SmallMap.port(
      "0001", "Near", SmallMap.point(45_00, -76_00), canada: canada)
    return try SmallMap.finder([port]).find(
      RouteRequest(origin: SmallMap.american(), destination: SmallMap.canadian()))
  }

  private func plan(
    _ day: String, mode: TransportMode = .lessThanTruckload, canada: String = "00-24",
    _ change: (inout TransitPlanner.Request) -> Void = { _ in }
  ) throws -> TransitPlan {
    var request = TransitPlanner.Request(
      route: try route(canada: canada), mode: mode, day: .sample(day))
    change(&request)
    return try #require(TransitPlanner(holidays: calendar).plan(request))
  }

  @Test("picked up on a Wednesday, three promised days are Monday")
  func promised() throws {
    let found = try plan("2026-11-18") { $0.promisedDays = 3 }
    #expect(found.deliveryDay == .sample("2026-11-23"))
    #expect(found.basis == .promised)
    #expect(found.days == 3)
    #expect(found.explanation.steps[1].source == "the carrier")
  }

  @Test("without a promise the defaults count, and the plan says that it is estimated")
  func estimated() throws {
    let found = try plan("2026-11-17")
    #expect(found.basis == .estimated)
    #expect(found.days == 2)
    #expect(found.deliveryDay == .sample("2026-11-19"))
    #expect(found.explanation.steps[1].source.contains("UNVERIFIED"))
  }

  @Test("holidays of both countries are stepped over, whichever way the freight goes")
  func holidays() throws {
    #expect(try plan("2026-11-24").deliveryDay == .sample("2026-11-27"))
    #expect(try plan("2026-10-08").deliveryDay == .sample("2026-10-13"))
  }

  @Test("freight that misses the cut-off is delivered a business day later")
  func cutOff() throws {
    let late = try plan("2026-11-17") {
      $0.ready = ClockTime("17:00")
      $0.cutOff = ClockTime("16:00")
    }
    #expect(late.pickupDay == .sample("2026-11-18"))
    #expect(late.deliveryDay == .sample("2026-11-20"))
    #expect(
      late.explanation.steps[0].arithmetic
        == "Wed 18 Nov 2026, ready after the cut-off of 16:00")
    let weekend = try plan("2026-11-21")
    #expect(
      weekend.explanation.steps[0].arithmetic
        == "Mon 23 Nov 2026, Sat 21 Nov is no business day")
  }

  @Test("a home takes a day more")
  func residence() throws {
    var end = try SmallMap.canadian()
    var place = end.place
    place.site = .residence
    end = RouteEnd(place: place, point: end.point, source: end.source)
    let port = try SmallMap.port("0001", "Near", SmallMap.point(45_00, -76_00))
    let route = try SmallMap.finder([port]).find(
      RouteRequest(origin: SmallMap.american(), destination: end))
    let found = TransitPlanner(holidays: calendar).plan(
      .init(route: route, mode: .lessThanTruckload, day: .sample("2026-11-17")))
    #expect(found?.days == 3)
  }

  @Test("a truckload whose time is known reaches the border by the driver's hours")
  func arrival() throws {
    // 83 mi at 50 mph are 100 minutes.
    let found = try plan("2026-11-17", mode: .truckload) { $0.ready = ClockTime("09:00") }
    #expect(found.crossingDay == .sample("2026-11-17"))
    #expect(found.crossingTime?.description == "10:40")
    let night = try plan("2026-11-17", mode: .truckload) { $0.ready = ClockTime("23:30") }
    #expect(night.crossingDay == .sample("2026-11-18"))
    #expect(night.crossingTime?.description == "01:10")
    #expect(try plan("2026-11-17", mode: .truckload).crossingTime == nil)
  }

  @Test(
    "a truck that comes after an office has closed waits a day; one that comes before waits hours")
  func closedOffice() throws {
    let late = try plan("2026-11-17", mode: .truckload, canada: "08-16") {
      $0.ready = ClockTime("15:00")
    }
    #expect(late.waitingDays == 1)
    #expect(late.days == 2)
    #expect(late.deliveryDay == .sample("2026-11-19"))
    #expect(late.explanation.steps[2].arithmetic.hasSuffix("waits 1 business day"))
    let early = try plan("2026-11-17", mode: .truckload, canada: "08-16") {
      $0.ready = ClockTime("05:00")
    }
    #expect(early.waitingDays == 0)
    #expect(early.deliveryDay == .sample("2026-11-18"))
  }

  @Test("an office that is closed on a weekend is waited for until Monday")
  func weekend() throws {
    let late = try plan("2026-11-20", mode: .truckload, canada: "Mon-Fri 08-16") {
      $0.ready = ClockTime("23:00")
    }
    #expect(late.crossingDay == .sample("2026-11-21"))
    #expect(late.waitingDays == 1)
    #expect(late.deliveryDay == .sample("2026-11-24"))
  }

  @Test("within one country there is no border in the plan")
  func domestic() throws {
    let route = try SmallMap.finder([]).find(
      RouteRequest(origin: SmallMap.american(), destination: SmallMap.american()))
    let found = TransitPlanner(holidays: calendar).plan(
      .init(route: route, mode: .parcel, day: .sample("2026-11-17")))
    #expect(found?.crossingDay == nil)
    #expect(found?.days == 1)
    #expect(found?.explanation.steps.count == 2)
  }

  @Test("a calendar without business days gives no plan")
  func never() throws {
    let start = CalendarDay.sample("2026-01-01")
    let all = HolidayCalendar(days: [.canada: Set((0...1_600).map { start.adding(days: $0) })])
    let request = TransitPlanner.Request(
      route: try route(), mode: .truckload, day: .sample("2026-11-17"))
    #expect(TransitPlanner(holidays: all).plan(request) == nil)
  }
}
