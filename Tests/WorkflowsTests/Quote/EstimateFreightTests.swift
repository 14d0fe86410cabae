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

  @Test(
    "where no road leads there is none, and what mends that is no later question",
    arguments: [
      ("96813", "is Hawaii"), ("00901", "is Puerto Rico"), ("X0A 0H0", "lies in Nunavut"),
    ])
  func noRoad(code: String, words: String) throws {
    let priced = try priced(try FixedDesk.empty()) { $0.destination = code }
    #expect(priced.offers.isEmpty)
    let sentence = try #require(priced.refusals.first).sentence
    #expect(
      sentence.hasPrefix(
        "no offer: no route: destination \"\(code)\" \(words), which no road reaches, benchmark; route "
          + "to "))
    #expect(sentence.hasSuffix("and ask a forwarder for the rest"))
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
    #expect(priced.refusals.map(\.carrier) == [EstimateModel.carrier])
  }

  @Test("twelve pallets have estimates by the pallet and by the truck, each of its own date")
  func partOfATrailer() throws {
    let priced = try priced(try FixedDesk.empty()) {
      $0.units[0].count = "12"
      $0.units[0].weight = "900"
    }
    let dates = priced.offers.compactMap { $0.range?.figuresOf.isoText }
    #expect(priced.offers.allSatisfy { $0.service.basis == .estimate })
    #expect(Set(priced.offers.map(\.service.mode)) == [.lessThanTruckload, .truckload])
    #expect(Set(dates) == ["2025-06-30", "2026-02-28"])
    #expect(priced.bestOfferIndex == nil)
  }

  @Test("what fills a trailer is estimated by the truck alone, over the road through the port")
  func wholeTrailer() throws {
    let priced = try priced(try FixedDesk.empty()) {
      $0.units[0].count = "24"
      $0.units[0].weight = "1500"
    }
    let estimate = try #require(priced.offers.first)
    #expect(priced.offers.count == 1)
    #expect(estimate.service.mode == .truckload)
    #expect(estimate.schedule.deliveryDay != nil)
    #expect(estimate.lines.map(\.amount).reduce(.zero(.usd), +) == estimate.total)
    // No estimate is believed of a real offer, even one that costs more.
    let joined = priced.joined(by: [.offer(try .live("Late", cents: 9_000_000_00))])
    #expect(joined.offers.map(\.carrier) == ["Late"])
  }

  @Test("a truckload that a trailer does not take has a reason in place of its estimate")
  func tooHeavy() throws {
    let priced = try priced(try FixedDesk.empty()) {
      $0.units[0].count = "26"
      $0.units[0].weight = "1900"
    }
    #expect(priced.offers.isEmpty)
    #expect(priced.refusals.map(\.carrier) == [EstimateModel.carrier])
  }
}
