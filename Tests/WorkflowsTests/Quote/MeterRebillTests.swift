import Shipping
import Storage
import TestSupport
import Testing
import Units
import Workflows

@Suite("What could make a bill larger")
struct MeterRebillTests {
  private func reports(
    _ change: (inout QuoteEntry) -> Void
  ) throws -> (PricedRequest, [RebillReport]) {
    let desk = try FixedDesk.demo()
    let request = try desk.entryReader.read(.sample(change)).request
    let priced = try PriceQuote(desk: desk).price(request, asOf: FixedDesk.today)
    return (priced, try MeterRebill(desk: desk)(priced, asOf: FixedDesk.today))
  }

  @Test("every offer has a report, and the worst case is never below the price")
  func worst() throws {
    let (priced, reports) = try reports {
      $0.units[0].freightClass = "50"
      $0.units[0].weight = "800"
      $0.destinationSite = .businessWithoutDock
    }
    #expect(reports.count == priced.offers.count)
    for (offer, report) in zip(priced.offers, reports) {
      #expect(report.risks.count == 3, "a rounded weight, a class below the density, no dock")
      let worst = try #require(report.worstTotal)
      #expect(worst > offer.total)
      for total in report.risks.compactMap(\.worstTotal) {
        #expect(offer.total <= total && total <= worst)
      }
    }
  }

  @Test("freight that is weighed, classed and docked has nothing to report")
  func nothing() throws {
    let (priced, reports) = try reports {
      $0.units[0].freightClass = "85"
      $0.units[0].weight = "803"
    }
    #expect(!priced.offers.isEmpty)
    #expect(reports.allSatisfy { $0 == .none })
  }

  @Test("a live rate is told of the risks without totals")
  func live() throws {
    let desk = try FixedDesk.demo()
    let request = try desk.entryReader.read(.sample()).request
    let priced = PricedRequest(request: request, offers: [try .live("Karrio", cents: 9_00)])
    let report = try #require(try MeterRebill(desk: desk)(priced, asOf: FixedDesk.today).first)
    #expect(report.risks.map(\.worstTotal) == [nil])
    #expect(report.worstTotal == nil)
  }
}
