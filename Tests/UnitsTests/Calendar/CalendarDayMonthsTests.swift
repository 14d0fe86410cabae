import Testing
import Units

@Suite("A day so many months later")
struct CalendarDayMonthsTests {
  @Test(
    "the day of the month is kept, or the last of a shorter month",
    arguments: [
      ("2026-01-31", 1, "2026-02-28"), ("2024-01-31", 1, "2024-02-29"),
      ("2026-05-12", -36, "2023-05-12"), ("2025-12-15", 1, "2026-01-15"),
      ("2026-01-15", -1, "2025-12-15"), ("2024-02-29", 12, "2025-02-28"),
      ("2026-05-04", 0, "2026-05-04"),
    ])
  func months(day: String, months: Int, later: String) throws {
    let start = try #require(CalendarDay(iso: day))
    #expect(start.adding(months: months).isoText == later)
  }

  @Test("it never leaves the years 1 through 9999")
  func ends() throws {
    let day = try #require(CalendarDay(iso: "2026-05-04"))
    #expect(day.adding(months: Int.max).isoText == "9999-12-31")
    #expect(day.adding(months: Int.min).isoText == "0001-01-01")
  }
}
