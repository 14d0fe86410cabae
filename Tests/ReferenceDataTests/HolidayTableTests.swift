import Shipping
import Testing
import Units

@testable import ReferenceData

@Suite struct HolidayTableTests {
  private let table = HolidayTable.bundled

  private func days(_ name: String, _ country: Country, _ province: String? = nil) -> [String] {
    let subdivision = province.flatMap { Subdivision(country: country, code: $0) }
    return table.holidays(of: country, in: subdivision).filter { $0.name == name }
      .map(\.day.isoText)
  }

  @Test("every row of the bundled table is read")
  func everyRowIsRead() {
    #expect(table.problems.isEmpty)
    #expect(table.rules.filter { $0.country == .unitedStates }.count == 11)
    #expect(table.rules.filter { $0.country == .canada && $0.subdivision == nil }.count == 10)
  }

  @Test("holidays of a weekday fall on their known dates")
  func weekdays() {
    #expect(
      days("Thanksgiving Day", .unitedStates) == [
        "2024-11-28", "2025-11-27", "2026-11-26", "2027-11-25", "2028-11-23", "2029-11-22",
        "2030-11-28",
      ])
    #expect(
      days("Memorial Day", .unitedStates).prefix(3) == ["2024-05-27", "2025-05-26", "2026-05-25"])
    #expect(
      days("Victoria Day", .canada) == [
        "2024-05-20", "2025-05-19", "2026-05-18", "2027-05-24", "2028-05-22", "2029-05-21",
        "2030-05-20",
      ])
    #expect(days("Thanksgiving", .canada).prefix(3) == ["2024-10-14", "2025-10-13", "2026-10-12"])
  }

  @Test("Good Friday follows the moon")
  func goodFriday() {
    #expect(
      days("Good Friday", .canada) == [
        "2024-03-29", "2025-04-18", "2026-04-03", "2027-03-26", "2028-04-14", "2029-03-30",
        "2030-04-19",
      ])
  }

  @Test(
    "a federal holiday of the United States moves from Saturday to Friday, from Sunday to Monday")
  func nearestWeekday() {
    let independence = days("Independence Day", .unitedStates)
    #expect(independence[2] == "2026-07-03")
    #expect(independence[3] == "2027-07-05")
    #expect(days("New Year's Day", .unitedStates)[4] == "2027-12-31")
  }

  @Test("Christmas and Boxing Day on a weekend keep two days of the week after")
  func christmasOnAWeekend() {
    #expect(days("Christmas Day", .canada)[3] == "2027-12-27")
    #expect(days("Boxing Day", .canada)[3] == "2027-12-28")
    #expect(days("Boxing Day", .canada)[2] == "2026-12-28")
    #expect(days("Christmas Day", .canada)[2] == "2026-12-25")
  }

  @Test("a holiday of a province is kept there only")
  func provinces() {
    #expect(days("Family Day", .canada).isEmpty)
    #expect(days("Family Day", .canada, "QC").isEmpty)
    #expect(days("Family Day", .canada, "ON").prefix(2) == ["2024-02-19", "2025-02-17"])
    #expect(
      days("Fête nationale du Québec", .canada, "QC").prefix(2) == ["2024-06-24", "2025-06-24"])
    #expect(days("British Columbia Day", .canada, "BC").first == "2024-08-05")
  }

  @Test("no two holidays of a region fall on one day, and none on a weekend")
  func holidaysAreWorkdays() {
    for subdivision in Subdivision.all(in: .canada) {
      let holidays = table.holidays(of: .canada, in: subdivision)
      #expect(Set(holidays.map(\.day)).count == holidays.count, "\(subdivision.code)")
      #expect(holidays.allSatisfy { !$0.day.weekday.isWeekend }, "\(subdivision.code)")
    }
  }

  @Test("a rule does not reach back before its law")
  func lawsBegin() {
    let names = table.holidays(of: .unitedStates, years: 2020...2020).map(\.name)
    #expect(!names.contains("Juneteenth National Independence Day"))
    #expect(names.count == 10)
  }

  @Test("the calendar for transit times knows the holidays of each country, and only there")
  func calendar() throws {
    let calendar = table.calendar()
    let thanksgiving = try #require(CalendarDay(iso: "2026-11-26"))
    #expect(!calendar.isBusinessDay(thanksgiving, in: [.unitedStates]))
    #expect(!calendar.isBusinessDay(thanksgiving, in: [.unitedStates, .canada]))
    #expect(calendar.isBusinessDay(thanksgiving, in: [.canada]))
    let familyDay = try #require(CalendarDay(iso: "2026-02-16"))
    #expect(calendar.isBusinessDay(familyDay, in: [.canada]))
  }

  @Test("a broken row is reported with its line and reason, and the good rows stay")
  func brokenRows() {
    let good = "US\t\tNew Year\tJanuary 1\tnearest\t\t\tlaw\t2026-01-01\t\tprimary"
    let rows = [
      "# remark", good, "US\t\tshort", good.replacing("January 1", with: "whenever"),
      good.replacing("US", with: "QQ"), good.replacing("primary", with: "sure"),
      good.replacing("2026-01-01", with: "2026-02-30"),
    ]
    let table = HolidayTable(TabbedText.rows(of: rows.joined(separator: "\n"), file: "test.tsv"))
    #expect(table.rules.count == 1)
    #expect(table.problems.map(\.line) == [3, 4, 5, 6, 7])
    #expect(
      table.problems.map(\.reason) == [
        .fieldCount(expected: 11, found: 3), .unknownRule("whenever"), .unknownRegion("QQ"),
        .unknownConfidence("sure"), .notADate("2026-02-30"),
      ])
    #expect(
      table.problems[1].sentence
        == "The bundled table test.tsv, line 4, has the unknown rule \"whenever\"; "
        + "install the program again.")
  }
}
