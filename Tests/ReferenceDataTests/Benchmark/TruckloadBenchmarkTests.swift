import ReferenceData
import Shipping
import Testing
import Units

@Suite("The bundled figures of truckloads")
struct TruckloadBenchmarkTests {
  private func bundled() throws -> TruckloadBenchmark { try #require(TruckloadBenchmark.bundled) }

  @Test("the rates with fuel are the published averages of February 2026")
  func averages() throws {
    let benchmark = try bundled()
    #expect(benchmark.figuresOf.isoText == "2026-02-28")
    let fuel = benchmark.fuel.value
    #expect(benchmark.rates[.dryVan53].map { ($0.value + fuel).text() } == "2.45")
    #expect(benchmark.rates[.reefer53].map { ($0.value + fuel).text() } == "2.94")
  }

  @Test("every figure carries its source, and the table says that it is unverified")
  func sources() throws {
    let table = try #require(ReferenceLedger.bundled.table(named: "truckload-benchmark.tsv"))
    #expect(table.source.confidence == .unverified)
    #expect(table.vintage == (try bundled()).figuresOf)
    #expect(ReferenceLedger.bundled.problems.isEmpty)
    #expect(try bundled().source.contains("DAT"))
  }

  @Test("the range is wide enough for what the market did within the year")
  func range() throws {
    let benchmark = try bundled()
    #expect(benchmark.above >= Percent(57))
    #expect(benchmark.below > .zero)
  }
}
