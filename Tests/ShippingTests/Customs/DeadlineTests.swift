import Shipping
import TestSupport
import Testing
import Units

/// Worked examples G21 and G22 of the customs reference.
@Suite("Deadlines of customs")
struct DeadlineTests {
  private static func day(_ iso: String) -> CalendarDay { ExampleRequest.day(iso) }

  private static let holidays = HolidayCalendar(
    days: [.canada: [day("2026-05-18"), day("2026-07-01")]],
    known: DayRange(from: day("2026-01-01"), through: day("2026-12-31")) ?? .always)

  @Test(
    "G21: the declaration is due on the fifth business day after release",
    arguments: [("2026-05-20", "2026-05-27"), ("2026-05-15", "2026-05-25")])
  func declaration(release: String, due: String) {
    let found = AccountingDeadlines.declaration(
      releasedOn: Self.day(release), holidays: Self.holidays)
    #expect(found == Self.day(due))
  }

  @Test("a release on a Saturday is counted from the Monday after it")
  func weekend() {
    let found = AccountingDeadlines.declaration(
      releasedOn: Self.day("2026-06-06"), holidays: Self.holidays)
    #expect(found == Self.day("2026-06-12"))
  }

  @Test("beyond the known holidays no day is told")
  func unknownHolidays() {
    let found = AccountingDeadlines.declaration(
      releasedOn: Self.day("2026-12-28"), holidays: Self.holidays)
    #expect(found == nil)
  }

  @Test(
    "G21: a billing period is paid by the tenth weekday after the 17th",
    arguments: [
      ("2026-05-18", "2026-07-01"), ("2026-06-17", "2026-07-01"), ("2026-05-17", "2026-05-29"),
      ("2026-10-18", "2026-12-01"), ("2026-11-17", "2026-12-01"), ("2026-12-18", "2027-01-29"),
      ("2026-12-31", "2027-01-29"),
    ])
  func payment(release: String, due: String) {
    #expect(AccountingDeadlines.payment(releasedOn: Self.day(release)) == Self.day(due))
  }

  @Test("G21: low-value goods are accounted for by the 24th and paid with the next month")
  func lowValue() {
    for release in ["2026-05-01", "2026-05-31"] {
      let day = Self.day(release)
      #expect(AccountingDeadlines.lowValueDeclaration(releasedOn: day) == Self.day("2026-06-24"))
      #expect(AccountingDeadlines.lowValuePayment(releasedOn: day) == Self.day("2026-07-01"))
    }
  }

  @Test(
    "G22: data is due so long before arrival",
    arguments: [
      (AdvanceNotice.canadaTruck, "13:00"), (.unitedStatesTruck, "13:00"),
      (.unitedStatesTruckFAST, "13:30"), (.foodByRoad, "12:00"), (.unitedStatesAir, "10:00"),
    ])
  func advance(notice: AdvanceNotice, due: String) throws {
    let arrival = try #require(Instant(iso: "2026-05-04T14:00:00Z"))
    #expect(notice.due(arrival: arrival).clockText().hasPrefix(due))
    #expect(!notice.source.isEmpty)
  }
}
