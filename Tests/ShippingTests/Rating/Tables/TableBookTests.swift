import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Tables that sheets refer to by name")
struct TableBookTests {
  private func schedule(
    _ cents: Int64, version: String = "1", from: String? = nil, through: String? = nil,
    currency: Currency = .usd
  ) throws -> SharedTable {
    .accessorials(
      try AccessorialSchedule(
        identity: TableIdentity(name: "Rules", version: version, source: "test"),
        currency: currency,
        validity: try #require(
          DayRange(
            from: from.map { CalendarDay.sample($0) },
            through: through.map { CalendarDay.sample($0) })),
        charges: [.liftgateDelivery: .flat(amount: Money(minorUnits: cents, currency))]))
  }

  private func cents(_ tables: [SharedTable], on day: String) throws -> AccessorialCharge? {
    try TableBook(tables: tables).schedule(named: "RULES", on: .sample(day), in: .usd)
      .charges[.liftgateDelivery]
  }

  private func flat(_ cents: Int64) -> AccessorialCharge {
    .flat(amount: Money(minorUnits: cents, .usd))
  }

  @Test("of versions that hold the one that begins last counts, then the one imported later")
  func versions() throws {
    let always = try schedule(1_00)
    let summer = try schedule(2_00, version: "2", from: "2026-06-01", through: "2026-08-31")
    let corrected = try schedule(3_00, version: "3", from: "2026-06-01", through: "2026-08-31")
    for tables in [[always, summer], [summer, always]] {
      #expect(try cents(tables, on: "2026-07-01") == flat(2_00))
      #expect(try cents(tables, on: "2026-09-01") == flat(1_00))
    }
    #expect(try cents([summer, corrected], on: "2026-08-31") == flat(3_00))
    #expect(try cents([corrected, summer], on: "2026-08-31") == flat(2_00))
  }

  @Test("a table that is missing, not in force or in another currency is a named problem")
  func problems() throws {
    let reference = TableReference(.accessorialSchedule, named: "rules")
    let day = CalendarDay.sample("2026-11-24")
    let missing = TableProblem.missing(reference)
    #expect(throws: missing) {
      try TableBook.empty.schedule(named: "Rules", on: day, in: .usd)
    }
    let ended = try schedule(1_00, through: "2026-11-23")
    #expect(throws: TableProblem.notInForce(reference, day: day)) {
      try TableBook(tables: [ended]).schedule(named: "Rules", on: day, in: .usd)
    }
    let canadian = try schedule(1_00, currency: .cad)
    let other = TableProblem.otherCurrency(reference, table: .cad, sheet: .usd)
    #expect(throws: other) {
      try TableBook(tables: [canadian]).schedule(named: "Rules", on: day, in: .usd)
    }
    #expect(missing.reasonText == "no accessorial schedule rules is on file")
    #expect(missing.mend == "import the carrier's accessorial schedule")
    #expect(other.reasonText == "accessorial schedule rules is in CAD, and the sheet in USD")
    // A schedule is no chart, whatever its name.
    #expect(throws: TableProblem.missing(TableReference(.zoneChart, named: "Rules"))) {
      try TableBook(tables: [try schedule(1_00)]).chart(named: "Rules", on: day)
    }
  }

  @Test("a schedule whose amounts are not possible is refused")
  func contradictions() throws {
    #expect(throws: RateSheetContradiction.self) { try schedule(-1) }
    #expect(throws: RateSheetContradiction.self) { try schedule(100_000_000_00) }
    #expect(throws: RateSheetContradiction.self) {
      try AccessorialSchedule(
        identity: TableIdentity(name: "Rules", version: "1", source: "test"), currency: .usd,
        charges: [.tarp: .flat(amount: Money(minorUnits: 1, .cad))])
    }
  }

  @Test("every kind of table is written and read back the same")
  func coding() throws {
    let pattern = try #require(ZonePattern(parsing: "482"))
    let chart = SharedZoneChart(
      identity: TableIdentity(carrier: "Road", name: "Zones", version: "1", source: "test"),
      rows: [.init(origin: pattern, destination: pattern, zone: "2")])
    let tables: [SharedTable] = [
      .fuel(try .roadrunner()), try schedule(85_00, from: "2026-01-01"), .zones(chart),
    ]
    for table in tables {
      let data = try JSONEncoder().encode(table)
      #expect(try JSONDecoder().decode(SharedTable.self, from: data) == table)
    }
    #expect(tables.map(\.kind) == SharedTableKind.allCases)
    #expect(tables.map(\.rowCount) == [10, 1, 1])
  }

  @Test("references are the same in letters of either case, and not across kinds")
  func references() {
    let one = TableReference(.fuelTable, named: "Aspen Fuel")
    #expect(one == TableReference(.fuelTable, named: "aspen fuel"))
    #expect(one != TableReference(.zoneChart, named: "Aspen Fuel"))
    #expect(Set([one, TableReference(.fuelTable, named: "ASPEN FUEL")]).count == 1)
  }
}
