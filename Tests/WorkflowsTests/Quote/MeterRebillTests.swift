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
      #expect(
        report.risks.count == 4,
        "a rounded weight, a class below the density, no dock, perhaps a home")
      let worst = try #require(report.worstCase?.total)
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
    #expect(report.worstCase == nil)
  }

  /// A request with its offers by one sheet, and the reports.
  private func reports(
    _ request: QuoteRequest, _ sheet: RateSheet, trip: TruckloadTrip? = nil
  ) throws -> (Offer, RebillReport) {
    let basis = PricingBasis(sheets: [sheet], trip: trip)
    let priced = PriceQuote.price(
      request, with: basis, asOf: FixedDesk.today, holidays: .bundled)
    let reports = MeterRebill.reports(
      priced, with: basis, asOf: FixedDesk.today, holidays: .bundled)
    return (try #require(priced.offers.first), try #require(reports.first))
  }

  @Test("skids: a reweigh that counts as one skid more, and the lift gate")
  func skids() throws {
    var terms = RateTerms()
    terms.accessorials[.liftgateDelivery] = .flat(amount: .dollars(60))
    terms.accessorials[.residentialDelivery] = .flat(amount: .dollars(90))
    let sheet = try RateSheet.skidSample(
      .sample(totals: [1: 140, 2: 250]),
      counting: SkidCounting(by: .skid, heaviest: .pounds(1_000)), terms: terms)
    var request = try QuoteRequest.sample(
      units: [.sample(1, 48, 40, 48, pounds: 1_000, .class50)])
    request.destination.site = .businessWithoutDock
    let (offer, report) = try reports(request, sheet)
    #expect(offer.total == .dollars(140))
    #expect(report.risks.map(\.worstTotal) == [.dollars(250), .dollars(200), .dollars(230)])
    #expect(report.worstCase == WorstCase(total: .dollars(400), isOpenEnded: false))
  }

  @Test("parcels: a reweigh goes into the next bracket; class, dock and length cost nothing")
  func parcels() throws {
    let grid = try ParcelGrid.sample(zones: ["2"], [("10", "9.00"), ("20", "14.00")])
    let sheet = try RateSheet.parcel(grid: grid, terms: ParcelTerms(dimensional: .none))
    let request = try QuoteRequest.parcels([.cartons(1, "10 10 10", weight: "10 lb")])
    let (offer, report) = try reports(request, sheet)
    #expect(offer.total == Money(minorUnits: 9_00, .usd))
    #expect(report.risks.map(\.worstTotal) == [Money(minorUnits: 14_00, .usd)])
    #expect(report.worstCase?.total == Money(minorUnits: 14_00, .usd))
  }

  @Test("by the mile: a reweigh within the limits costs nothing, so that nothing is reported")
  func perMile() throws {
    let sheet = try RateSheet.perMile([try .sample("2.00")])
    let request = try QuoteRequest.sample(units: [.sample(10, 48, 40, 48, pounds: 1_000)])
    let (offer, report) = try reports(request, sheet, trip: .miles(100))
    #expect(offer.total == .dollars(200))
    #expect(report == .none)
  }

  @Test("what the price holds already is no risk: length that the sheet charges by itself")
  func lengthInPrice() throws {
    var terms = RateTerms.sample
    terms.accessorials[.overlength] = .byLength(
      [ChargeBracket(from: .inches(96), amount: .dollars(100))])
    let sheet = try RateSheet.sample(terms: terms)
    let request = try QuoteRequest.sample(
      units: [.sample(1, 120, 40, 48, pounds: 1_257, .class85)])
    let (_, report) = try reports(request, sheet)
    #expect(!report.risks.contains { if case .overlong = $0.cause { true } else { false } })
  }

  @Test("a sheet that changed since has no totals to compare with the price")
  func changedSheet() throws {
    let request = try QuoteRequest.sample()
    let old = try RateSheet.sample()
    var terms = RateTerms.sample
    terms.discount = Percent(10)
    let priced = PriceQuote.price(
      request, with: PricingBasis(sheets: [old]), asOf: FixedDesk.today, holidays: .bundled)
    let report = try #require(
      MeterRebill.reports(
        priced, with: PricingBasis(sheets: [try .sample(terms: terms)]), asOf: FixedDesk.today,
        holidays: .bundled
      ).first)
    #expect(!report.risks.isEmpty && report.risks.allSatisfy { $0.worstTotal == nil })
    #expect(report.worstCase == nil)
  }
}
