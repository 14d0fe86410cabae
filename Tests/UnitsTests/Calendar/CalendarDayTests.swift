import Foundation
import Testing
import Units

@Suite("Calendar days and moments")
struct CalendarDayTests {
  @Test(
    "known days have their number and weekday",
    arguments: [
      ("1970-01-01", 0, Weekday.thursday), ("1969-12-31", -1, .wednesday),
      ("2000-02-29", 11_016, .tuesday), ("2026-11-24", 20_781, .tuesday),
      ("1900-03-01", -25_508, .thursday), ("0001-01-01", -719_162, .monday),
      ("9999-12-31", 2_932_896, .friday),
    ])
  func known(iso: String, number: Int32, weekday: Weekday) throws {
    let day = try #require(CalendarDay(iso: iso))
    #expect(day.daysSinceEpoch == number)
    #expect(day.weekday == weekday)
    #expect(day.isoText == iso)
  }

  @Test(
    "dates that do not exist are refused",
    arguments: [
      "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "0000-01-01",
      "2026-1-1", "24/11/2026", "2026-11-24T00", "", "2026-11-2x",
    ])
  func refused(text: String) {
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test("every day of four centuries goes to text and back")
  func everyDay() throws {
    let first = try #require(CalendarDay(iso: "1900-01-01"))
    let last = try #require(CalendarDay(iso: "2300-01-01"))
    for number in first.daysSinceEpoch...last.daysSinceEpoch {
      let (year, month, day) = CalendarDay(daysSinceEpoch: number).civil
      let back = CalendarDay(year: year, month: month, day: day)
      guard back?.daysSinceEpoch == number else {
        Issue.record("\(year)-\(month)-\(day) is not day \(number)")
        return
      }
    }
  }

  @Test("screens show a short and a long form")
  func forms() throws {
    let day = try #require(CalendarDay(iso: "2026-11-24"))
    #expect(day.shortText == "Tue 24 Nov")
    #expect(day.longText == "Tue 24 Nov 2026")
    #expect(day.adding(days: 7).isoText == "2026-12-01")
    #expect(day.days(until: day.adding(days: -3)) == -3)
  }

  @Test("no sum of days leaves the years 1 through 9999")
  func ends() throws {
    let first = try #require(CalendarDay(iso: "0001-01-01"))
    let last = try #require(CalendarDay(iso: "9999-12-31"))
    #expect(last.adding(days: 1) == last)
    #expect(last.adding(days: .max) == last)
    #expect(first.adding(days: -1) == first)
    #expect(first.adding(days: .min) == first)
    #expect(first.adding(days: .max) == last)
    #expect(CalendarDay(daysSinceEpoch: .max) == last)
    #expect(CalendarDay(daysSinceEpoch: .min).isoText == "0001-01-01")
    #expect(first.adding(days: first.days(until: last)) == last)
  }

  @Test("a range holds both its ends and may be open")
  func ranges() throws {
    let first = try #require(CalendarDay(iso: "2026-01-01"))
    let range = try #require(DayRange(from: first, through: first.adding(days: 1)))
    #expect(range.contains(first) && range.contains(first.adding(days: 1)))
    #expect(!range.contains(first.adding(days: 2)) && !range.contains(first.adding(days: -1)))
    #expect(DayRange.always.contains(first))
    #expect(DayRange(from: first, through: first.adding(days: -1)) == nil)
    let data = Data("{\"from\":\"2026-02-01\",\"through\":\"2026-01-01\"}".utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(DayRange.self, from: data) }
  }

  @Test("a moment is read, shown in a zone, and refused when it does not exist")
  func instants() throws {
    let moment = try #require(Instant(iso: "2026-11-24T14:10:05Z"))
    #expect(moment.isoText == "2026-11-24T14:10:05Z")
    #expect(moment.clockText() == "14:10")
    #expect(moment.clockText(secondsFromGMT: -5 * 3_600) == "09:10")
    #expect(moment.day(secondsFromGMT: 10 * 3_600).isoText == "2026-11-25")
    #expect(Instant(secondsSinceEpoch: -1).isoText == "1969-12-31T23:59:59Z")
    #expect(Instant(iso: "2026-11-24T24:00:00Z") == nil)
    #expect(Instant(iso: "2026-11-24 14:10:05Z") == nil)
  }

  @Test("JSON holds the ISO form")
  func json() throws {
    let day = try #require(CalendarDay(iso: "2026-11-24"))
    #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == "[\"2026-11-24\"]")
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDay].self, from: Data("[\"24 Nov\"]".utf8))
    }
  }
}
