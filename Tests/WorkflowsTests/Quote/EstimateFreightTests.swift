import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("An estimate where nobody has a price")
struct EstimateFreightTests {
  private func priced(
    _ desk: Desk, _ change: (inout QuoteEntry) -> Void = { _ in }
  ) throws -> PricedRequest {
    let request = try desk.entryReader.read(.sample(change)).request
    return try PriceQuote(desk: desk).price(request, asOf: FixedDesk.today)
  }

  @Test("an empty desk gives a range with the day of its figures, and no price")
  func empty() throws {
    let priced = try priced(try FixedDesk.empty())
    let estimate = try #require(priced.offers.first)
    #expect(priced.offers.count == 1)
    #expect(estimate.service.basis == .estimate)
    let range = try #require(estimate.range)
    #expect(range.low < estimate.total && estimate.total < range.high)
    #expect(priced.priceIndices.isEmpty)
    #expect(priced.bestOfferIndex == nil)
  }

  @Test("where a sheet has a price there is no estimate")
  func price() throws {
    let priced = try priced(try FixedDesk.demo()) { $0.units[0].freightClass = "100" }
    #expect(priced.offers.allSatisfy { $0.service.basis == .sheet })
  }

  @Test("an estimate goes as soon as a live price comes")
  func live() throws {
    let priced = try priced(try FixedDesk.empty())
    let joined = priced.joined(by: [.offer(try .live("Late", cents: 900_000_00))])
    #expect(joined.offers.map(\.carrier) == ["Late"])
  }

  @Test("an estimate cannot be chosen")
  func choice() throws {
    let desk = try FixedDesk.empty()
    var quote = try PriceQuote(desk: desk).keep(try priced(desk)).value
    #expect(throws: QuoteError.estimate) { try quote.choose(offerAt: 0, on: FixedDesk.today) }
    #expect(quote.chosenOffer == nil)
  }

  @Test("cartons that a parcel carrier takes have no estimate of freight")
  func parcels() throws {
    let priced = try priced(try FixedDesk.empty()) {
      $0.units[0].packaging = "carton"
      $0.units[0].weight = "150"
      ($0.units[0].length, $0.units[0].width, $0.units[0].height) = ("24", "18", "12")
    }
    #expect(priced.offers.isEmpty)
    #expect(priced.refusals.isEmpty)
  }

  @Test("without class and dimensions there is a reason in place of the estimate")
  func noClass() throws {
    let priced = try priced(try FixedDesk.empty()) {
      ($0.units[0].length, $0.units[0].width, $0.units[0].height) = ("", "", "")
    }
    #expect(priced.offers.isEmpty)
    #expect(priced.refusals.map(\.carrier) == [LTLEstimator.carrier])
  }
}
