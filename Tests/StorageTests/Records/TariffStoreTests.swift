import Shipping
import Storage
import Testing
import Units

@Suite struct TariffStoreTests {
  private static func facts(
    _ country: Country = .unitedStates, from: String = "2026-02-12"
  ) throws -> TariffEditionFacts {
    TariffEditionFacts(
      country: country, name: "2026 Revision 3", source: "hts.csv",
      days: try #require(DayRange(from: Samples.day(from), through: nil)), currency: .usd,
      format: "us-table", lineCount: 2)
  }

  @Test("an edition keeps its file as it was", arguments: StoreKind.allCases)
  func roundTrip(_ kind: StoreKind) throws {
    try kind.withStore { store in
      let file: [UInt8] = [0xEF, 0xBB, 0xBF, 0, 13, 10, 255]
      let added = try store.addTariffEdition(Self.facts(), file: file, by: Samples.stamp)
      #expect(try store.tariffEditions() == [added.header])
      #expect(added.header.facts == (try Self.facts()))
      #expect(try store.tariffEditionFile(id: added.header.id) == file)
    }
  }

  @Test("the same file for the same days is kept once, and another edition beside it")
  func again() throws {
    let store = try SQLiteStore.inMemory()
    let first = try store.addTariffEdition(Self.facts(), file: [1], by: Samples.stamp)
    let again = try store.addTariffEdition(Self.facts(), file: [1], by: Samples.stamp)
    #expect(again == .unchanged(first.header))
    _ = try store.addTariffEdition(Self.facts(from: "2026-06-01"), file: [1], by: Samples.stamp)
    _ = try store.addTariffEdition(Self.facts(.canada), file: [2], by: Samples.stamp)
    #expect(try store.tariffEditions().map(\.facts.country.code) == ["CA", "US", "US"])
  }

  @Test("an edition is deleted once")
  func delete() throws {
    let store = try SQLiteStore.inMemory()
    let added = try store.addTariffEdition(Self.facts(), file: [1], by: Samples.stamp)
    try store.deleteTariffEdition(id: added.header.id)
    #expect(throws: StoreError.self) { try store.deleteTariffEdition(id: added.header.id) }
    #expect(throws: StoreError.self) { try store.tariffEditionFile(id: added.header.id) }
  }
}
