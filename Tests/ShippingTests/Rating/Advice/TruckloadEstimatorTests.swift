import Foundation
import Shipping
import TestSupport
import Testing
import Units

/// Figures of section 6.3 of the freight reference: DAT averages of February 2026.
@Suite("The estimate of a truckload")
struct TruckloadEstimatorTests {
  private let today = CalendarDay(iso: "2026-11-24")

  private func benchmark() throws -> TruckloadBenchmark {
    TruckloadBenchmark(
      figuresOf: try #require(CalendarDay(iso: "2026-02-28")), source: "test figures",
      currency: .usd,
      rates: [
        .dryVan53: try #require(DistanceRate(try ExactDecimal(parsing: "2.08"))),
        .reefer53: try #require(DistanceRate(try ExactDecimal(parsing: "2.57"))),
      ],
      fuel: try #require(DistanceRate(try ExactDecimal(parsing: "0.37"))),
      minimum: Money(minorUnits: 750_00, .usd), borderUplift: Percent(15),
      borderFee: Money(minorUnits: 30_00, .usd), below: Percent(20), above: Percent(60))
  }

  private func request(
    pallets: Int = 24, pounds: Int = 1_500, to: String = "44101",
    accessorials: Set<Accessorial> = []
  ) throws -> QuoteRequest {
    QuoteRequest(
      origin: Place(postalCode: try PostalCode(parsing: "48201")),
      destination: Place(postalCode: try PostalCode(parsing: to)),
      shipDay: try #require(today),
      handlingUnits: [
        HandlingUnit(
          count: pallets, packaging: .pallet,
          dimensions: Dimensions(length: .inches(48), width: .inches(40), height: .inches(60)),
          weightEach: .pounds(pounds))
      ], accessorials: accessorials)
  }

  private func estimate(
    _ request: QuoteRequest, miles: Int, equipment: Equipment? = nil
  ) throws -> QuoteAnswer {
    TruckloadEstimator(benchmark: try benchmark(), holidays: .weekendsOnly).estimate(
      request,
      over: TruckloadTrip(distance: .miles(miles), source: "test", equipment: equipment),
      transitDays: 2, asOf: request.shipDay)
  }

  @Test("1 000 miles of a van cost what the average with fuel says: 2 450.00, from 1 960 to 3 920")
  func domestic() throws {
    let offer = try #require(try estimate(request(), miles: 1_000).offer)
    #expect(offer.total == Money(minorUnits: 2_450_00, .usd))
    #expect(offer.service.basis == .estimate && offer.service.mode == .truckload)
    #expect(offer.range?.low == Money(minorUnits: 1_960_00, .usd))
    #expect(offer.range?.high == Money(minorUnits: 3_920_00, .usd))
    #expect(offer.range?.figuresOf.isoText == "2026-02-28")
    // What a weak source says of June 2026, 3.83 a mile, lies within.
    #expect(offer.range.map { $0.high >= Money(minorUnits: 3_830_00, .usd) } == true)
  }

  @Test("across the border the linehaul rises by 15 % and the fee is added")
  func border() throws {
    let offer = try #require(try estimate(request(to: "M5V 2T6"), miles: 1_000).offer)
    // 2 080.00 + 15 % 312.00 + fuel 370.00 + fee 30.00.
    #expect(offer.total == Money(minorUnits: 2_792_00, .usd))
  }

  @Test("a short way costs the minimum and its fuel")
  func minimum() throws {
    let offer = try #require(try estimate(request(), miles: 100).offer)
    // 208.00 raised to 750.00, and 37.00 of fuel.
    #expect(offer.total == Money(minorUnits: 787_00, .usd))
  }

  @Test("what must not freeze goes by reefer: 2.94 a mile")
  func reefer() throws {
    let cold = try request(accessorials: [.protectFromFreeze])
    let offer = try #require(try estimate(cold, miles: 1_000).offer)
    #expect(offer.total == Money(minorUnits: 2_940_00, .usd))
    #expect(offer.service.name.contains("reefer"))
  }

  @Test("what the model has no figure for is refused with its reason")
  func refusals() throws {
    let flatbed = try estimate(request(), miles: 500, equipment: .flatbed53)
    #expect(flatbed.refusal?.reason == .truckload(.equipmentNotInSheet(.flatbed53)))
    let liftgate = try estimate(request(accessorials: [.liftgateDelivery]), miles: 500)
    #expect(liftgate.refusal?.reason == .accessorialNotInSheet(.liftgateDelivery))
    #expect(try estimate(request(), miles: 0).refusal?.reason == .truckload(.distanceMissing))
    let heavy = try #require(try estimate(request(pounds: 2_500), miles: 500).refusal)
    guard case .truckload(.load) = heavy.reason else {
      Issue.record("60 000 lb were not refused for their load: \(heavy.reason)")
      return
    }
    #expect(heavy.carrier == EstimateModel.carrier)
  }

  @Test("farther is never cheaper, and lines sum to the total")
  func monotone() throws {
    var last = Money.zero(.usd)
    for miles in stride(from: 25, through: 3_500, by: 97) {
      let offer = try #require(try estimate(request(to: "M5V 2T6"), miles: miles).offer)
      #expect(offer.total >= last)
      #expect(offer.lines.map(\.amount).reduce(.zero(.usd), +) == offer.total)
      last = offer.total
    }
  }

  @Test("an estimate reads back as it was written")
  func coding() throws {
    let offer = try #require(try estimate(request(), miles: 700).offer)
    let data = try JSONEncoder().encode(offer)
    #expect(try JSONDecoder().decode(Offer.self, from: data) == offer)
  }
}
