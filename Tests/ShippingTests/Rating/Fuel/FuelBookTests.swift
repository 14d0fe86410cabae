import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Fuel prices in force")
struct FuelBookTests {
  private static func look(
    _ book: FuelBook, ship: String, today: String, pounds: Int = 1_000
  ) throws -> FuelFinding {
    try book.surcharge(
      table: "Roadrunner", weight: .pounds(pounds), shipDay: .sample(ship), asOf: .sample(today))
  }

  @Test(
    "a Monday's price comes into force on the table's weekday",
    arguments: [
      (Weekday.tuesday, "2026-11-23", "2026-11-16"), (.tuesday, "2026-11-24", "2026-11-23"),
      (.wednesday, "2026-11-24", "2026-11-16"), (.wednesday, "2026-11-25", "2026-11-23"),
      (.sunday, "2026-11-28", "2026-11-16"), (.sunday, "2026-11-29", "2026-11-23"),
      (.monday, "2026-11-23", "2026-11-16"), (.monday, "2026-11-29", "2026-11-16"),
    ])
  func weekInForce(effective: Weekday, day: String, week: String) throws {
    let table = try FuelTable.roadrunner(effective: effective)
    #expect(table.week(inForceOn: .sample(day)) == .sample(week))
  }

  @Test("the week in force never begins after the day and always covers it")
  func weekProperty() throws {
    let first = CalendarDay.sample("2026-01-01")
    for effective in Weekday.allCases {
      let table = try FuelTable.roadrunner(effective: effective)
      for offset in 0..<400 {
        let day = first.adding(days: offset)
        let week = table.week(inForceOn: day)
        #expect(week.weekday == .monday)
        #expect(table.effectiveDay(ofWeek: week) <= day)
        #expect(table.effectiveDay(ofWeek: week.adding(days: 7)) > day)
      }
    }
  }

  @Test("the price of the week of shipping counts")
  func priceOfTheWeek() throws {
    let book = FuelBook(
      tables: [try .roadrunner()],
      prices: [try .sample("3.503", week: "2026-11-16"), try .sample("3.553", week: "2026-11-23")])
    let before = try Self.look(book, ship: "2026-11-24", today: "2026-11-24")
    #expect(before.amount.description == "31.65 %")
    let after = try Self.look(book, ship: "2026-11-25", today: "2026-11-25")
    #expect(after.amount.description == "32.05 %")
    #expect(!after.isProvisional)
  }

  @Test("a shipment of a later week is priced at today's index, and marked")
  func provisional() throws {
    let book = FuelBook(
      tables: [try .roadrunner()], prices: [try .sample("3.503", week: "2026-11-16")])
    let finding = try Self.look(book, ship: "2026-12-10", today: "2026-11-20")
    #expect(finding.isProvisional)
    #expect(finding.arithmetic.hasSuffix("; the week of shipping is not published yet"))
  }

  @Test("a heavy shipment takes the column of the table's weight rule")
  func heavy() throws {
    let book = FuelBook(
      tables: [try .roadrunner()], prices: [try .sample("3.503", week: "2026-11-16")])
    let at = try Self.look(book, ship: "2026-11-18", today: "2026-11-18", pounds: 20_000)
    #expect(at.amount.description == "31.65 %")
    let over = try Self.look(book, ship: "2026-11-18", today: "2026-11-18", pounds: 20_001)
    #expect(over.amount.description == "63.3 %")
  }

  @Test("without a price of the week the surcharge is unknown, and the mend is the command")
  func priceMissing() throws {
    let book = FuelBook(
      tables: [try .roadrunner()], prices: [try .sample("3.503", week: "2026-10-05")])
    do {
      _ = try Self.look(book, ship: "2026-11-25", today: "2026-11-25")
      Issue.record("a price of seven weeks ago was used")
    } catch let problem as FuelProblem {
      #expect(
        problem.reasonText
          == "no price of EIA weekly US on-highway diesel for the week of Mon 23 Nov 2026, "
          + "which counts on Wed 25 Nov 2026")
      #expect(problem.mend == "give it: crossbill fuel --price PRICE --week 2026-11-23")
    }
  }

  @Test("of tables side by side the one of the day counts")
  func dated() throws {
    let old = try FuelTable.roadrunner(
      validity: DayRange(from: nil, through: .sample("2026-10-31")) ?? .always)
    let book = FuelBook(tables: [old])
    #expect(throws: FuelProblem.self) {
      try book.table(named: "Roadrunner", on: .sample("2026-11-01"))
    }
    #expect(try book.table(named: "Roadrunner", on: .sample("2026-10-31")) == old)
    #expect(throws: FuelProblem.tableMissing(name: "Estes")) {
      try book.table(named: "Estes", on: .sample("2026-10-31"))
    }
  }
}
