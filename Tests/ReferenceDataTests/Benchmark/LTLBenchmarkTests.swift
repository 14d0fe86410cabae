import ReferenceData
import Shipping
import Testing
import Units

/// The model against the published ranges that it was fitted to (freightsidekick.com cost guide,
/// fuel included).
@Suite struct LTLBenchmarkTests {
  private func total(
    _ freightClass: FreightClass, pounds: Int, miles: Int
  ) throws -> ExactDecimal {
    let benchmark = try #require(LTLBenchmark.bundled)
    let estimator = LTLEstimator(benchmark: benchmark, holidays: .weekendsOnly)
    let request = QuoteRequest(
      origin: Place(postalCode: try PostalCode(parsing: "60601")),
      destination: Place(postalCode: try PostalCode(parsing: "48201")),
      shipDay: try #require(CalendarDay(iso: "2026-11-24")),
      handlingUnits: [HandlingUnit(weightEach: .pounds(pounds), declaredClass: freightClass)])
    let answer = estimator.estimate(
      request, over: .miles(miles), transitDays: 2, asOf: request.shipDay)
    return try #require(answer.offer).total.amount
  }

  @Test("the published totals of one, two, four and six pallets contain the model's")
  func publishedRanges() throws {
    #expect((150...350).contains(try total(.class77Point5, pounds: 500, miles: 500)))
    #expect((250...500).contains(try total(.class77Point5, pounds: 1_000, miles: 500)))
    #expect((500...1_200).contains(try total(.class77Point5, pounds: 2_500, miles: 1_000)))
    #expect((800...2_000).contains(try total(.class77Point5, pounds: 5_000, miles: 1_500)))
  }

  @Test("every class and the breaks to 20 000 lb have a factor, and each carries its source")
  func complete() throws {
    let benchmark = try #require(LTLBenchmark.bundled)
    #expect(Set(benchmark.classFactors.keys) == Set(FreightClass.allCases))
    #expect(benchmark.breakFactors.count == 7)
    #expect(benchmark.figuresOf.isoText == "2025-06-30")
    #expect(
      ReferenceLedger.bundled.table(named: "ltl-benchmark.tsv")?.source.confidence == .unverified)
    #expect(ReferenceLedger.bundled.problems.isEmpty)
  }
}
