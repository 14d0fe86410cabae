import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite struct LTLEstimatorTests {
  private let today = CalendarDay(iso: "2026-11-24")

  private func benchmark() throws -> LTLBenchmark {
    LTLBenchmark(
      figuresOf: try #require(CalendarDay(iso: "2025-06-30")), source: "test figures",
      currency: .usd, base: try ExactDecimal(parsing: "35.6"), reference: .miles(500),
      exponent: try ExactDecimal(parsing: "0.35"),
      classFactors: [.class70: try ExactDecimal(parsing: "0.72"), .class100: 1],
      breakFactors: [
        .lessThan500: try ExactDecimal(parsing: "1.65"),
        .minimum500: try ExactDecimal(parsing: "1.33"), .minimum1000: 1,
      ],
      marketIndex: 1, crossBorderFactor: try ExactDecimal(parsing: "1.15"),
      minimum: Money(minorUnits: 110_00, .usd), crossBorderMinimum: Money(minorUnits: 135_00, .usd),
      fuel: Percent(30), accessorials: [.borderCrossing: Money(minorUnits: 30_00, .usd)],
      below: Percent(25), above: Percent(35))
  }

  private func request(
    _ pounds: Int, _ freightClass: FreightClass = .class100, to: String = "44101",
    accessorials: Set<Accessorial> = []
  ) throws -> QuoteRequest {
    QuoteRequest(
      origin: Place(postalCode: try PostalCode(parsing: "48201")),
      destination: Place(postalCode: try PostalCode(parsing: to)),
      shipDay: try #require(today),
      handlingUnits: [HandlingUnit(weightEach: .pounds(pounds), declaredClass: freightClass)],
      accessorials: accessorials)
  }

  private func estimate(_ request: QuoteRequest, miles: Int = 500) throws -> QuoteAnswer {
    LTLEstimator(benchmark: try benchmark(), holidays: .weekendsOnly)
      .estimate(request, over: .miles(miles), transitDays: 2, asOf: request.shipDay)
  }

  @Test("1 000 lb of class 100 over the reference distance cost the base, fuel on top")
  func base() throws {
    let offer = try #require(try estimate(request(1_000)).offer)
    // 1 000 / 100 x 35.60 = 356.00; 30 % fuel = 106.80.
    #expect(offer.total == Money(minorUnits: 462_80, .usd))
    #expect(offer.service.basis == .estimate)
    #expect(offer.range?.low == Money(minorUnits: 347_10, .usd))
    #expect(offer.range?.high == Money(minorUnits: 624_78, .usd))
    #expect(offer.range?.wholeText == "347 - 625")
  }

  @Test("twice the distance costs 2 ^ 0.35 = 1.2746 times as much")
  func distance() throws {
    let offer = try #require(try estimate(request(1_000), miles: 1_000).offer)
    // 35.6 x 1.2746 = 45.37576, so 45.38 a hundred pounds.
    #expect(offer.lines.first?.amount == Money(minorUnits: 453_80, .usd))
  }

  @Test("freight across the border takes the lane factor, the border fee and the higher minimum")
  func border() throws {
    let offer = try #require(try estimate(request(1_000, to: "M5V 2T6")).offer)
    // 35.6 x 1.15 = 40.94; 409.40 + 122.82 fuel + 30.00.
    #expect(offer.total == Money(minorUnits: 562_22, .usd))
    let small = try #require(try estimate(request(50, to: "M5V 2T6")).offer)
    #expect(small.total == Money(minorUnits: 205_50, .usd))
  }

  @Test("what the model has no figure for is refused with its reason, never priced as nothing")
  func refusals() throws {
    let unknown = try estimate(request(900, .class500))
    #expect(unknown.refusal?.reason == .classNotInSheet(.class500))
    let noon = try estimate(request(900, accessorials: [.guaranteedNoon]))
    #expect(noon.refusal?.reason == .accessorialNotInSheet(.guaranteedNoon))
    #expect(try estimate(request(900), miles: 0).refusal != nil)
  }

  @Test("an estimate needs its range and a price has none")
  func rangeAndBasis() throws {
    let offer = try #require(try estimate(request(1_000)).offer)
    #expect(Offer(service: offer.service, schedule: offer.schedule, lines: offer.lines) == nil)
    let data = try JSONEncoder().encode(offer)
    #expect(try JSONDecoder().decode(Offer.self, from: data) == offer)
  }

  @Test("heavier or farther is never cheaper within the model")
  func monotone() throws {
    var last = ExactDecimal.zero
    for pounds in stride(from: 100, through: 5_000, by: 37) {
      let total = try #require(try estimate(request(pounds)).offer).total.amount
      #expect(total >= last, "\(pounds) lb")
      last = total
    }
    last = .zero
    for miles in stride(from: 50, through: 3_000, by: 75) {
      let total = try #require(try estimate(request(2_000), miles: miles).offer).total.amount
      #expect(total >= last, "\(miles) mi")
      last = total
    }
  }
}
