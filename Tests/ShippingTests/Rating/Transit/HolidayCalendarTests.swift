import Shipping
import TestSupport
import Testing
import Units

@Suite("Delivery by business days")
struct HolidayCalendarTests {
  static let calendar = HolidayCalendar(days: [
    .unitedStates: [.sample("2026-11-26")], .canada: [.sample("2026-10-12")],
  ])

  @Test("picked up on a Wednesday, three business days are Monday")
  func wednesday() {
    let day = HolidayCalendar.weekendsOnly.deliveryDay(
      shipDay: .sample("2026-11-18"), transitDays: 3, countries: [.unitedStates])
    #expect(day == .sample("2026-11-23"))
  }

  @Test("a holiday of either country is stepped over")
  func holidays() {
    let both = [Country.unitedStates, .canada]
    let thanksgiving = Self.calendar.deliveryDay(
      shipDay: .sample("2026-11-24"), transitDays: 2, countries: both)
    #expect(thanksgiving == .sample("2026-11-27"))
    let october = Self.calendar.deliveryDay(
      shipDay: .sample("2026-10-09"), transitDays: 1, countries: both)
    #expect(october == .sample("2026-10-13"))
    let domestic = Self.calendar.deliveryDay(
      shipDay: .sample("2026-10-09"), transitDays: 1, countries: [.unitedStates])
    #expect(domestic == .sample("2026-10-12"))
  }

  @Test("a pickup on a weekend moves to Monday first")
  func weekendPickup() {
    let day = HolidayCalendar.weekendsOnly.deliveryDay(
      shipDay: .sample("2026-11-21"), transitDays: 1, countries: [])
    #expect(day == .sample("2026-11-24"))
  }

  @Test("a calendar in which freight never moves gives no day")
  func never() {
    let start = CalendarDay.sample("2026-01-01")
    let all = HolidayCalendar(days: [.canada: Set((0...800).map { start.adding(days: $0) })])
    #expect(all.deliveryDay(shipDay: start, transitDays: 1, countries: [.canada]) == nil)
  }

  @Test("there is no delivery after the last day that is counted")
  func endOfTime() {
    let day = HolidayCalendar.weekendsOnly.deliveryDay(
      shipDay: .sample("9999-12-31"), transitDays: 1, countries: [])
    #expect(day == nil)
  }
}
