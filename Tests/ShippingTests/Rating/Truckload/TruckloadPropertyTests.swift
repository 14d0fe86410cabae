import Shipping
import TestSupport
import Testing
import Units

@Suite("Properties of truckload rating, on random shipments")
struct TruckloadPropertyTests {
  private static let rater = TruckloadRater(holidays: .weekendsOnly)

  private static func money(_ random: inout SeededGenerator) -> Money {
    Money(minorUnits: Int64.random(in: 1...99_999, using: &random), .usd)
  }

  private static func perhaps(_ random: inout SeededGenerator) -> Money? {
    Bool.random(using: &random) ? money(&random) : nil
  }

  private static func rate(_ random: inout SeededGenerator) -> DistanceRate? {
    DistanceRate(ExactDecimal(significand: Int128.random(in: 1...99_999, using: &random), scale: 4))
  }

  private static func terms(_ random: inout SeededGenerator) throws -> TruckloadTerms {
    let fuels: [TruckloadFuel] = [
      .none, .surcharge(.fixed(Percent(Int.random(in: 1...60, using: &random)))),
      .perDistance(try #require(rate(&random))),
    ]
    return TruckloadTerms(
      fuel: fuels.randomElement(using: &random) ?? .none,
      fuelsDeadhead: Bool.random(using: &random), stopFee: perhaps(&random),
      detention: Bool.random(using: &random)
        ? DetentionTerms(perHour: money(&random), atMost: perhaps(&random)) : nil,
      layover: perhaps(&random), tarp: perhaps(&random),
      borderUplift: Percent(Int.random(in: 0...30, using: &random)),
      accessorials: [.borderCrossing: .flat(amount: money(&random))],
      borderAccessorials: Bool.random(using: &random) ? [.borderCrossing] : [])
  }

  private static func sheet(_ random: inout SeededGenerator) throws -> RateSheet {
    let lanes = try Equipment.allCases.filter { _ in Bool.random(using: &random) }.map {
      PerMileTariff.Lane(
        service: "standard", origin: .anywhere, destination: .anywhere, equipment: $0,
        rate: try #require(rate(&random)), minimum: perhaps(&random), tolls: perhaps(&random))
    }
    return try .perMile(lanes, terms: try terms(&random))
  }

  private static func trip(_ random: inout SeededGenerator) -> TruckloadTrip {
    var trip = TruckloadTrip.miles(
      Int.random(in: 0...3_000, using: &random), deadhead: Int.random(in: 0...200, using: &random))
    trip.extra = .miles(Int.random(in: 0...40, using: &random))
    if Int.random(in: 0..<4, using: &random) == 0 { trip.stops = 4 }
    if Int.random(in: 0..<4, using: &random) == 0 {
      trip.waits = [Int.random(in: 0...900, using: &random)]
    }
    if Int.random(in: 0..<6, using: &random) == 0 { trip.layovers = 2 }
    trip.isTarped = Int.random(in: 0..<6, using: &random) == 0
    return trip
  }

  private static func request(_ random: inout SeededGenerator) throws -> QuoteRequest {
    try .sample(
      to: Bool.random(using: &random) ? "M5V 2T6" : "60601",
      units: [
        .pallets(
          Int.random(in: 1...30, using: &random), high: Int.random(in: 20...110, using: &random),
          pounds: Int.random(in: 50...2_200, using: &random),
          isStackable: Bool.random(using: &random))
      ])
  }

  @Test("an offer sums to its total and has its reasons, and a refusal has its words")
  func everyAnswer() throws {
    var random = SeededGenerator(seed: 26)
    var offers = 0
    var refusals = 0
    for _ in 0..<1_500 {
      let sheet = try Self.sheet(&random)
      let request = try Self.request(&random)
      let trip = Int.random(in: 0..<10, using: &random) == 0 ? nil : Self.trip(&random)
      let answers = Self.rater.quote(request, trip: trip, on: sheet, asOf: request.shipDay)
      #expect(!answers.isEmpty)
      for answer in answers {
        switch answer {
        case .offer(let offer):
          offers += 1
          let rating = try #require(offer.rating?.truckload)
          #expect(offer.lines.reduce(Money.zero(.usd)) { $0 + $1.amount } == offer.total)
          #expect(offer.total > .zero(.usd))
          #expect(offer.lines.allSatisfy { !$0.label.isEmpty && !$0.arithmetic.isEmpty })
          #expect(rating.load.weight <= rating.load.payload.value)
          #expect(offer.explanation.steps.count == offer.lines.count + 3)
        case .refusal(let refusal):
          refusals += 1
          #expect(!refusal.reasonText.isEmpty && !refusal.mend.isEmpty)
        }
      }
    }
    #expect(offers > 500 && refusals > 500)
  }

  @Test("more miles, stops or waiting are never cheaper")
  func monotone() throws {
    var random = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      let sheet = try Self.sheet(&random)
      let request = try Self.request(&random)
      var trip = Self.trip(&random)
      trip.distance = trip.distance + .miles(1)
      var before: [String: Money] = [:]
      for step in 0..<5 {
        let answers = Self.rater.quote(request, trip: trip, on: sheet, asOf: request.shipDay)
        for offer in answers.compactMap(\.offer) {
          #expect(offer.total >= before[offer.service.name] ?? .zero(.usd))
          before[offer.service.name] = offer.total
        }
        let more = Distance(millimetres: Int64.random(in: 0...90_000_000, using: &random))
        if step.isMultiple(of: 2) { trip.distance = trip.distance + more }
        trip.deadhead = trip.deadhead + more
        if trip.stops > 2 { trip.stops += 1 }
        trip.waits = trip.waits.map { $0 + 20 }
      }
    }
  }

  @Test("the linehaul is never below the minimum, and the same request gives the same answer")
  func minimum() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      let sheet = try Self.sheet(&random)
      let request = try Self.request(&random)
      let trip = Self.trip(&random)
      let answers = Self.rater.quote(request, trip: trip, on: sheet, asOf: request.shipDay)
      #expect(Self.rater.quote(request, trip: trip, on: sheet, asOf: request.shipDay) == answers)
      for offer in answers.compactMap(\.offer) {
        guard let least = offer.rating?.truckload?.lane.minimum else { continue }
        #expect(offer.total >= least)
      }
    }
  }
}
