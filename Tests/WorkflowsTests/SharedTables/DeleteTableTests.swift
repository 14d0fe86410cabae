import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("Deleting shared tables")
struct DeleteTableTests {
  private let desk: Desk

  init() throws {
    desk = try FixedDesk.empty()
    _ = try desk.store.addRateSheet(try TableSamples.sheet(), by: desk.stamp)
  }

  private func add(from: String?, through: String?) throws -> SharedTableHeader {
    let table = SharedTable.fuel(
      try FuelTable(
        identity: TableIdentity(
          carrier: "Aspen Freight", name: "Aspen fuel", version: from ?? "", source: "test"),
        validity: try #require(
          DayRange(
            from: from.map { .sample($0) }, through: through.map { .sample($0) })),
        rows: [
          .init(from: .sample("3.50"), below: .sample("3.55"), amounts: [.sample("31.65")])
        ]))
    guard case .added(let header) = try desk.store.addSharedTable(table, by: desk.stamp) else {
      throw StoreError.notFound(.row(kind: "shared_table", id: 0))
    }
    return header
  }

  @Test("the only version of a table that a sheet refers to is kept")
  func only() throws {
    let table = try add(from: "2026-07-01", through: nil)
    let plan = try DeleteTable(desk: desk)(table)
    #expect(!plan.isPossible && plan.stranded.map(\.sheet.identity.carrier) == ["Aspen Freight"])
    #expect(try desk.store.sharedTableHeaders() == [table])
    #expect(
      plan.lines(isDone: false).first
        == "\(table.numberedTitle) is not deleted, since sheets would have no table:")
  }

  @Test("a version is kept whose days others hold in part, and the first day without one is told")
  func partly() throws {
    let table = try add(from: "2026-07-01", through: "2026-12-31")
    _ = try add(from: "2026-01-01", through: "2026-09-30")
    _ = try add(from: "2026-11-01", through: nil)
    let plan = try DeleteTable(desk: desk)(table)
    #expect(plan.stranded.map(\.firstDay) == [.sample("2026-10-01")])
    #expect(plan.stranded.first?.dayText == "from Thu 1 Oct 2026")
  }

  @Test("a version is deleted whose days others hold")
  func covered() throws {
    let table = try add(from: "2026-07-01", through: "2026-12-31")
    let first = try add(from: nil, through: "2026-09-30")
    let second = try add(from: "2026-10-01", through: nil)
    let plan = try DeleteTable(desk: desk)(table)
    #expect(plan.isPossible && plan.users.count == 1)
    #expect(Set(try desk.store.sharedTableHeaders().map(\.id)) == [first.id, second.id])
  }

  @Test("a version that holds on all days leaves a gap before the first of the others")
  func open() throws {
    let table = try add(from: nil, through: nil)
    _ = try add(from: "2026-01-01", through: nil)
    // The sheet begins later than the other version, so that it always has one.
    let plan = try DeleteTable(desk: desk).plan(table)
    #expect(plan.users.allSatisfy { $0.validity.from != nil } == plan.isPossible)
  }

  @Test("a table that no sheet refers to is deleted")
  func unused() throws {
    let sheets = try desk.store.rateSheetHeaders()
    for sheet in sheets { try desk.store.deleteRateSheet(id: sheet.id, by: desk.stamp) }
    let table = try add(from: nil, through: nil)
    let plan = try DeleteTable(desk: desk)(table)
    #expect(
      plan.lines(isDone: true) == ["\(table.numberedTitle) is deleted.", "No sheet refers to it."])
    #expect(try desk.store.sharedTableHeaders().isEmpty)
    #expect(throws: StoreError.self) { try DeleteTable(desk: desk)(table) }
  }

  @Test("a version is compared with the one that was imported before it")
  func comparing() throws {
    let first = try add(from: "2026-01-01", through: nil)
    let second = try add(from: "2026-07-01", through: nil)
    let lookUp = LookUpTables(desk: desk)
    let tables = try lookUp()
    #expect(tables.first { $0.id == second.id }?.before == first)
    #expect(tables.first { $0.id == first.id }?.before == nil)
    let comparison = try lookUp.comparison(from: first, to: second)
    #expect(comparison.title == "From \(first.numberedTitle) to \(second.numberedTitle)")
    #expect(comparison.lines.count == 2 && comparison.summary == "2 rules change.")
  }
}
