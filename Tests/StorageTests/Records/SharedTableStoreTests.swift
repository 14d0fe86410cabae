import Shipping
import Storage
import TestSupport
import Testing
import Units

@Suite struct SharedTableStoreTests {
  private func table(
    name: String = "Roadrunner", version: String = "1", from: String? = nil,
    through: String? = nil, amount: String = "31.65"
  ) throws -> SharedTable {
    .fuel(
      try FuelTable(
        identity: TableIdentity(carrier: "Road", name: name, version: version, source: "test"),
        validity: try #require(
          DayRange(from: from.map(Samples.day), through: through.map(Samples.day))),
        rows: [.init(from: .sample("3.50"), below: .sample("3.55"), amounts: [.sample(amount)])]))
  }

  @Test("a table is read back whole, by its header and by its name", arguments: StoreKind.allCases)
  func roundTrip(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let table = try table(from: "2026-01-01")
      guard case .added(let header) = try store.addSharedTable(table, by: Samples.stamp) else {
        Issue.record("the table was not added")
        return
      }
      #expect(try store.sharedTable(id: header.id) == table)
      #expect(try store.sharedTableHeaders() == [header])
      #expect(header.identity == table.identity && header.rowCount == 1)
      #expect(header.imported == Samples.stamp && header.validity == table.validity)
      let found = try store.sharedTables(named: [.init(.fuelTable, named: "ROADRUNNER")])
      #expect(found == [table])
      #expect(try store.sharedTables(named: [.init(.fuelTable, named: "Road")]) == [])
      #expect(try store.sharedTables(named: []) == [])
    }
  }

  @Test("the same table again changes nothing, a corrected one stands beside it")
  func again() throws {
    let store = try SQLiteStore.inMemory()
    let first = try table()
    _ = try store.addSharedTable(first, by: Samples.stamp)
    guard case .unchanged = try store.addSharedTable(first, by: Samples.stamp) else {
      Issue.record("the table was added twice")
      return
    }
    let corrected = try table(amount: "32")
    _ = try store.addSharedTable(corrected, by: Samples.stamp)
    #expect(try store.sharedTables(named: [first.reference]) == [first, corrected])
    // Taking the first one again takes back the correction.
    guard case .added = try store.addSharedTable(first, by: Samples.stamp) else {
      Issue.record("the first table does not count again")
      return
    }
    #expect(try store.sharedTableHeaders().count == 3)
  }

  @Test("names differ in any letter, whatever the alphabet")
  func names() throws {
    let store = try SQLiteStore.inMemory()
    for name in ["Étoile", "ÉTOILE", "Etoile"] {
      _ = try store.addSharedTable(try table(name: name), by: Samples.stamp)
    }
    let found = try store.sharedTables(named: [.init(.fuelTable, named: "étoile")])
    #expect(found.map(\.identity.name) == ["Étoile", "ÉTOILE"])
  }

  @Test("a table that is not there has no rows, and one with a NUL is not cut short")
  func missing() throws {
    let store = try SQLiteStore.inMemory()
    #expect(throws: StoreError.self) { try store.sharedTable(id: 7) }
    #expect(throws: StoreError.self) {
      try store.addSharedTable(try table(name: "a\u{0}b"), by: Samples.stamp)
    }
    #expect(try store.sharedTableHeaders() == [])
  }

  @Test("prices are kept by week, and a later one takes the place of the first")
  func prices() throws {
    let store = try SQLiteStore.inMemory()
    let old: FuelPrice = try .sample("3.503", week: "2026-11-16")
    let next: FuelPrice = try .sample("3.553", week: "2026-11-23")
    #expect(
      try store.addFuelPrices([old, next], by: Samples.stamp) == [.added(old), .added(next)])
    let new: FuelPrice = try .sample("3.51234", week: "2026-11-16")
    #expect(
      try store.addFuelPrices([new, next], by: Samples.stamp)
        == [.replaced(new, old: old), .unchanged(next)])
    #expect(try store.fuelPrices(weeks: .always) == [new, next])
    let week = try #require(
      DayRange(from: Samples.day("2026-11-17"), through: Samples.day("2026-11-23")))
    #expect(try store.fuelPrices(weeks: week) == [next])
  }

  @Test("prices of several indexes, currencies and units are kept apart")
  func indexes() throws {
    let store = try SQLiteStore.inMemory()
    let canadian = FuelPrice(
      index: try #require(FuelIndex(code: "nrcan-diesel")), rate: try .sample("1.559"),
      currency: .cad, unit: .litre, weekOf: try Samples.day("2026-11-23"))
    let american: FuelPrice = try .sample("3.553")
    _ = try store.addFuelPrices([canadian, american], by: Samples.stamp)
    #expect(try store.fuelPrices(weeks: .always) == [american, canadian])
  }
}
