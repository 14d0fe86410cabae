import CommandLineTool
import Foundation
import Interchange
import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("The time of commands")
struct ClockTests {
  /// A shell whose desk has a sheet that holds on one day only.
  private func shell(validOn day: CalendarDay) throws -> (shell: Shell, database: String) {
    let shell = try Shell()
    let database = shell.folder.path + "/desk.sqlite"
    let validity = try #require(DayRange(from: day, through: day))
    _ = try SQLiteStore(path: database).addRateSheet(
      .sample(validity: validity),
      by: EditStamp(author: "tess", instant: Instant(secondsSinceEpoch: 0)))
    return (shell, database)
  }

  @Test("a saved quote is dated by the clock that was handed in")
  func savedQuote() throws {
    let today = Shell.clock.today
    let (shell, database) = try shell(validOn: today)
    let result = shell.run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "500lb class 70", "--save",
      "--database", database)
    #expect(result.status == .done)
    let number = try #require(QuoteNumber(parsing: "Q-1001"))
    let quote = try #require(try SQLiteStore(path: database).quote(number: number))
    #expect(quote.value.created == Shell.clock.now())
    #expect(quote.value.request.shipDay == today)
  }

  @Test("a sheet that ended yesterday by that clock makes no offer")
  func endedSheet() throws {
    let (shell, database) = try shell(validOn: Shell.clock.today.adding(days: -1))
    let result = shell.run(
      "quote", "--from", "48201", "--to", "M5V 2T6", "--unit", "500lb class 70", "--database",
      database)
    #expect(result.status == .needsAttention)
    #expect(result.output.contains("sheet expired on Sun 22 Nov 2026"))
  }

  @Test("an imported sheet is dated by that clock")
  func imported() throws {
    let shell = try Shell()
    let database = shell.folder.path + "/desk.sqlite"
    _ = shell.run("import", "--example", shell.folder.path)
    let result = shell.run(
      "import", shell.folder.path + "/" + RateSheetExample.termsName, "--database", database)
    #expect(result.status == .done, "\(result)")
    let headers = try SQLiteStore(path: database).rateSheetHeaders()
    #expect(headers.map(\.imported.instant) == [Shell.clock.now()])
  }

  @Test("doctor asks that clock which sheets hold today", arguments: [-1, 0, 1])
  func doctor(offset: Int) throws {
    let (shell, database) = try shell(validOn: Shell.clock.today.adding(days: offset))
    let result = shell.run("doctor", "--database", database)
    let fact = offset == 0 ? "1 hold today, of 1 on the desk" : "none of 1 holds today"
    #expect(result.output.contains(fact))
  }

  @Test("the dashboard's desk has that clock too")
  func dashboard() throws {
    let shell = try Shell()
    _ = shell.run("--screen", "quotes")
    _ = shell.run("demo")
    #expect(shell.openedOn == [Shell.clock.today, Shell.clock.today])
  }
}
