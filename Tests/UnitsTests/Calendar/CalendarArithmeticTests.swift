import Foundation
import TestSupport
import Testing
import Units

@Suite("Calendar arithmetic against known days")
struct CalendarArithmeticTests {
  private static func day(_ iso: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: iso), "\(iso)")
  }

  @Test(
    "historic and coming days fall on their weekdays",
    arguments: [
      // Independence, Confederation, first moon landing, and the turns of centuries.
      ("1776-07-04", Weekday.thursday), ("1867-07-01", .monday), ("1969-07-20", .sunday),
      ("1900-01-01", .monday), ("2000-01-01", .saturday), ("2100-01-01", .friday),
      ("2024-02-29", .thursday), ("2026-11-24", .tuesday), ("2026-12-25", .friday),
      ("2027-07-01", .thursday), ("2028-02-29", .tuesday), ("1582-10-15", .friday),
    ])
  func weekdays(iso: String, weekday: Weekday) throws {
    #expect(try Self.day(iso).weekday == weekday)
  }

  @Test(
    "days later and earlier are the ones of a printed calendar",
    arguments: [
      ("2026-11-24", 7, "2026-12-01"), ("2026-12-31", 1, "2027-01-01"),
      ("2027-01-01", -1, "2026-12-31"), ("2024-02-28", 1, "2024-02-29"),
      ("2024-02-28", 2, "2024-03-01"), ("2025-02-28", 1, "2025-03-01"),
      ("2100-02-28", 1, "2100-03-01"), ("2000-02-28", 1, "2000-02-29"),
      ("2026-01-31", 30, "2026-03-02"), ("2026-11-24", 365, "2027-11-24"),
      ("2027-11-24", 366, "2028-11-24"), ("2026-11-24", -328, "2025-12-31"),
      ("1970-01-01", 20_781, "2026-11-24"), ("2026-11-24", 0, "2026-11-24"),
    ])
  func adding(iso: String, days: Int, result: String) throws {
    #expect(try Self.day(iso).adding(days: days).isoText == result)
    #expect(try Self.day(iso).days(until: Self.day(result)) == days)
  }

  @Test("every fourth year is a leap year, but for three centuries of four")
  func leapYears() {
    for year in 1600...2400 {
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      #expect(CalendarDay.daysInMonth(2, year: year) == (isLeap ? 29 : 28))
      #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == isLeap)
      let lengths = (1...12).map { CalendarDay.daysInMonth($0, year: year) }
      #expect(lengths.reduce(0, +) == (isLeap ? 366 : 365))
    }
  }

  @Test(
    "walking day by day, months and weekdays follow each other",
    arguments: [1, 99, 1_899, 1_999, 2_399, 9_990])
  func walk(firstYear: Int) throws {
    var day = try #require(CalendarDay(year: firstYear, month: 1, day: 1))
    for _ in 0..<3_600 {
      let next = day.adding(days: 1)
      let (year, month, number) = day.civil
      let isLast = number == CalendarDay.daysInMonth(month, year: year)
      let expected =
        isLast
        ? (month == 12 ? (year + 1, 1, 1) : (year, month + 1, 1)) : (year, month, number + 1)
      #expect(next.civil == expected)
      #expect(next.weekday.rawValue == day.weekday.rawValue % 7 + 1)
      day = next
    }
  }

  @Test("there and back, and in two steps, is the same", arguments: [51, 52, 53] as [UInt64])
  func steps(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let day = CalendarDay(
        daysSinceEpoch: Int32.random(in: -700_000...2_900_000, using: &generator))
      let (one, other) = (
        Int.random(in: -9_999...9_999, using: &generator),
        Int.random(in: -9_999...9_999, using: &generator)
      )
      #expect(day.adding(days: one).adding(days: -one) == day)
      #expect(day.adding(days: one).adding(days: other) == day.adding(days: one + other))
      #expect(day.days(until: day.adding(days: one)) == one)
      #expect(day.adding(days: 7).weekday == day.weekday)
      #expect((day < day.adding(days: one)) == (one > 0))
    }
  }

  @Test("days are ordered as their text is", arguments: [54, 55] as [UInt64])
  func textOrder(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let days = (0..<2).map { _ in
        CalendarDay(daysSinceEpoch: Int32.random(in: -719_162...2_932_896, using: &generator))
      }
      #expect((days[0] < days[1]) == (days[0].isoText < days[1].isoText))
      #expect(try Self.day(days[0].isoText) == days[0])
    }
  }

  @Test(
    "an ISO date with one sign changed is another date or none", arguments: [56, 57] as [UInt64])
  func mutations(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let signs = Array("0123456789-/. T:xé")
    for _ in 0..<500 {
      let number = Int32.random(in: -719_162...2_932_896, using: &generator)
      var text = Array(CalendarDay(daysSinceEpoch: number).isoText)
      let place = Int.random(in: text.indices, using: &generator)
      text[place] = signs.randomElement(using: &generator) ?? "0"
      guard let day = CalendarDay(iso: String(text)) else { continue }
      #expect(day.isoText == String(text))
    }
  }

  @Test("the ends of the calendar are known, and nothing is read beyond them")
  func ends() throws {
    #expect(try Self.day("0001-01-01").adding(days: -1).isoText == "0001-01-01")
    #expect(CalendarDay(year: 0, month: 12, day: 31) == nil)
    #expect(CalendarDay(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDay(iso: "10000-01-01") == nil)
    #expect(try Self.day("9999-12-31").adding(days: .max).isoText == "9999-12-31")
    #expect(try Self.day("0001-01-01").adding(days: .min).isoText == "0001-01-01")
  }

  @Test("only Saturday and Sunday are weekend, and every day has three letters")
  func weekend() {
    #expect(Weekday.allCases.filter(\.isWeekend) == [.saturday, .sunday])
    #expect(Set(Weekday.allCases.map(\.shortName)).count == 7)
    #expect(Weekday.allCases.allSatisfy { $0.shortName.count == 3 })
  }
}
