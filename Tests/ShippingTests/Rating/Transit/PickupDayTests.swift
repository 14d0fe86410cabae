import Shipping
import TestSupport
import Testing
import Units

@Suite("The day of pickup")
struct PickupDayTests {
  private let calendar = HolidayCalendar(days: [.unitedStates: [.sample("2026-11-26")]])

  private func pickup(
    _ day: String, ready: String? = nil, cutOff: String? = nil,
    countries: [Country] = [.unitedStates, .canada]
  ) -> CalendarDay? {
    calendar.pickupDay(
      asked: .sample(day), ready: ready.flatMap { ClockTime($0) },
      cutOff: cutOff.flatMap { ClockTime($0) }, countries: countries)
  }

  @Test("freight that is ready by the cut-off goes on its day")
  func inTime() {
    #expect(pickup("2026-11-24") == .sample("2026-11-24"))
    #expect(pickup("2026-11-24", ready: "16:00", cutOff: "16:00") == .sample("2026-11-24"))
    #expect(pickup("2026-11-24", ready: "23:00") == .sample("2026-11-24"))
    #expect(pickup("2026-11-24", cutOff: "16:00") == .sample("2026-11-24"))
  }

  @Test("freight that is ready after the cut-off goes a business day later")
  func late() {
    #expect(pickup("2026-11-24", ready: "16:01", cutOff: "16:00") == .sample("2026-11-25"))
    #expect(pickup("2026-11-25", ready: "17:00", cutOff: "16:00") == .sample("2026-11-27"))
    #expect(pickup("2026-11-27", ready: "17:00", cutOff: "16:00") == .sample("2026-11-30"))
  }

  @Test("freight that is late for a day without pickups loses no further day")
  func lateOnAHoliday() {
    #expect(pickup("2026-11-26", ready: "17:00", cutOff: "16:00") == .sample("2026-11-27"))
    #expect(pickup("2026-11-28", ready: "17:00", cutOff: "16:00") == .sample("2026-11-30"))
  }

  @Test("a holiday of another country does not matter")
  func otherCountry() {
    #expect(pickup("2026-11-26", countries: [.canada]) == .sample("2026-11-26"))
  }
}
