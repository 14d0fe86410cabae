import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Whether the sheets of the desk count")
struct SheetStandingTests {
  /// The standings by version, on Monday 23 November 2026.
  private func standings(_ sheets: RateSheet...) throws -> [String: String] {
    let found = try LookUpSheets(desk: SheetSamples.desk(sheets))()
    return Dictionary(
      uniqueKeysWithValues: found.map {
        ($0.header.identity.version, $0.standing.text(of: $0.header))
      })
  }

  @Test("a sheet that holds today and has no later one counts, on its first and last day too")
  func counts() throws {
    let today = "2026-11-23"
    for days in [
      DayRange.always, SheetSamples.days(today, nil), SheetSamples.days(nil, today),
      SheetSamples.days(today, today),
    ] {
      #expect(try standings(SheetSamples.sheet("a", days: days)) == ["a": "counts today"])
    }
  }

  @Test("a sheet whose days are over or still to come says which day decides")
  func otherDays() throws {
    let standings = try standings(
      SheetSamples.sheet("old", days: SheetSamples.days(nil, "2026-11-22")),
      SheetSamples.sheet("new", days: SheetSamples.days("2026-11-24", nil)))
    #expect(
      standings == [
        "old": "expired on Sun 22 Nov 2026", "new": "not valid before Tue 24 Nov 2026",
      ])
  }

  @Test("a later import counts in place of an earlier one, service by service")
  func replaced() throws {
    let standings = try standings(
      SheetSamples.sheet("1", services: ["standard", "expedited"]),
      SheetSamples.sheet("2", services: ["Standard"]), SheetSamples.sheet("3"))
    #expect(
      standings == [
        "1": "counts today for expedited; standard replaced by no. 3, Tariff 3",
        "2": "Standard replaced by no. 3, Tariff 3", "3": "counts today",
      ])
  }

  @Test("a sheet replaced by two others names both")
  func replacedByTwo() throws {
    let standings = try standings(
      SheetSamples.sheet("1", services: ["standard", "expedited"]),
      SheetSamples.sheet("2", services: ["expedited"]), SheetSamples.sheet("3"))
    #expect(
      standings["1"]
        == "standard replaced by no. 3, Tariff 3; expedited replaced by no. 2, Tariff 2")
  }

  @Test("a later import that does not hold today replaces nothing, nor does another carrier's")
  func notReplaced() throws {
    let standings = try standings(
      SheetSamples.sheet("1"),
      SheetSamples.sheet("2", days: SheetSamples.days("2027-01-01", nil)),
      SheetSamples.sheet("3", carrier: "Northern Line"))
    #expect(standings["1"] == "counts today")
    #expect(standings["3"] == "counts today")
  }

  @Test("what counts is what prices are made with, on random desks")
  func sameAsPrices() throws {
    var random = SeededGenerator(seed: 23)
    for _ in 0..<40 {
      let sheets = try (1...Int.random(in: 1...6, using: &random)).map { number in
        let first = CalendarDay.sample("2026-11-23")
          .adding(days: Int.random(in: -6...3, using: &random))
        let last = first.adding(days: Int.random(in: 0...6, using: &random))
        let services = ["standard", "expedited", "economy"]
          .filter { _ in Bool.random(using: &random) }
        return try SheetSamples.sheet(
          "\(number)", services: services.isEmpty ? ["standard"] : services,
          days: DayRange(from: first, through: last) ?? .always,
          carrier: ["Maple", "Otter"].randomElement(using: &random) ?? "Maple")
      }
      let desk = try SheetSamples.desk(sheets)
      var request = try QuoteRequest.sample()
      request.shipDay = FixedDesk.today
      let priced = try desk.store.rateSheets(serving: request)
        .filter { $0.validity.contains(FixedDesk.today) }
      let counting = try LookUpSheets(desk: desk)().filter(\.counts)
      #expect(
        Set(counting.map(\.header.identity.version))
          == Set(priced.map(\.identity.version)))
      for sheet in counting {
        let used = try #require(priced.first { $0.identity == sheet.header.identity })
        #expect(sheet.standing.countingServices(of: sheet.header) == used.tariff.serviceNames)
      }
    }
  }
}
