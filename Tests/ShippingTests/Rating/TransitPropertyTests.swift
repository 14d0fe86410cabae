import Shipping
import TestSupport
import Testing
import Units

@Suite("Days under way, on random calendars")
struct TransitPropertyTests {
  private static let seeds: [UInt64] = [401, 402, 403]

  /// A calendar with some holidays in each country, and a day of pickup in its year.
  private func forDays(
    _ seed: UInt64, _ check: (HolidayCalendar, CalendarDay, Int) -> Void
  ) {
    var generator = SeededGenerator(seed: seed)
    let first = CalendarDay.sample("2026-01-01")
    for _ in 0..<200 {
      var days: [Country: Set<CalendarDay>] = [:]
      for country in [Country.unitedStates, .canada] {
        days[country] = Set(
          (0..<Int.random(in: 0...12, using: &generator)).map { _ in
            first.adding(days: Int.random(in: 0...365, using: &generator))
          })
      }
      check(
        HolidayCalendar(days: days), first.adding(days: Int.random(in: 0...365, using: &generator)),
        Int.random(in: 0...15, using: &generator))
    }
  }

  private static let both: [Country] = [.unitedStates, .canada]

  @Test("freight moves on weekdays that are a holiday in neither country", arguments: seeds)
  func businessDays(seed: UInt64) {
    forDays(seed) { calendar, day, _ in
      let isHoliday = Self.both.contains { calendar.days[$0]?.contains(day) == true }
      #expect(
        calendar.isBusinessDay(day, in: Self.both) == (!day.weekday.isWeekend && !isHoliday))
    }
  }

  @Test("the day of delivery is a business day with as many between as promised", arguments: seeds)
  func delivery(seed: UInt64) throws {
    forDays(seed) { calendar, shipDay, transit in
      guard
        let delivery = calendar.deliveryDay(
          shipDay: shipDay, transitDays: transit, countries: Self.both)
      else {
        Issue.record("there is no day of delivery")
        return
      }
      #expect(delivery >= shipDay)
      #expect(calendar.isBusinessDay(delivery, in: Self.both))
      let moved = (0...shipDay.days(until: delivery)).count {
        calendar.isBusinessDay(shipDay.adding(days: $0), in: Self.both)
      }
      // The day of pickup, or the one that it moves to, is not counted.
      #expect(moved == transit + 1)
    }
  }

  @Test(
    "more days under way, more holidays or a later pickup never deliver sooner", arguments: seeds)
  func monotone(seed: UInt64) {
    forDays(seed) { calendar, shipDay, transit in
      func delivery(
        _ calendar: HolidayCalendar, _ day: CalendarDay, _ transit: Int
      ) -> CalendarDay {
        calendar.deliveryDay(shipDay: day, transitDays: transit, countries: Self.both) ?? day
      }
      let usual = delivery(calendar, shipDay, transit)
      #expect(delivery(calendar, shipDay, transit + 1) > usual)
      #expect(delivery(calendar, shipDay.adding(days: 1), transit) >= usual)
      #expect(delivery(.weekendsOnly, shipDay, transit) <= usual)
    }
  }

  @Test("a holiday of a country that the freight does not touch changes nothing", arguments: seeds)
  func otherCountry(seed: UInt64) {
    forDays(seed) { calendar, shipDay, transit in
      let american = HolidayCalendar(days: [
        .unitedStates: calendar.days[.unitedStates] ?? []
      ])
      #expect(
        calendar.deliveryDay(shipDay: shipDay, transitDays: transit, countries: [.unitedStates])
          == american.deliveryDay(shipDay: shipDay, transitDays: transit, countries: Self.both))
    }
  }
}
