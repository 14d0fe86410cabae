import Shipping
import TestSupport
import Testing
import Units

/// The lane that a tariff chooses, against reading every lane.
@Suite("The choice of a lane")
struct LaneChoiceTests {
  static let zones = [
    "*", "US", "CA", "MX", "4", "48", "482", "48201", "02", "0", "10", "100", "US-MI", "US-RI",
    "US-NY", "480-499", "440-499", "480-481", "000-999", "100-100", "005-149", "900-961", "M", "M5",
    "M5V", "M5V2T6", "CA-ON", "CA-NU", "X", "X0A", "K", "H", "CA-QC",
  ]
  static let codes = [
    "48201", "48201-1234", "48301", "49901", "10001", "02801", "90001", "M5V 2T6", "M4B 1A1",
    "K1P 1J1", "H2X 1Y4", "X0A 0H0", "X1A 1A1", "V6B 1A1",
  ]

  /// A tariff of two services whose lanes are told apart by their transit days.
  private func tariff(_ random: inout SeededGenerator, count: Int) throws -> ClassTariff {
    let lanes = try (0..<count).map { index in
      let ends = try [0, 1].map { _ in
        try #require(ZonePattern(parsing: Self.zones.randomElement(using: &random) ?? "*"))
      }
      return ClassTariff.Lane(
        service: Bool.random(using: &random) ? "a" : "b", origin: ends[0], destination: ends[1],
        rates: try .sample(), transitDays: index)
    }
    return ClassTariff(
      services: ["a", "b"].map { .init(name: $0, terms: RateTerms()) }, lanes: lanes)
  }

  private func oracle(
    _ tariff: ClassTariff, _ service: String, _ origin: Place, _ destination: Place
  ) -> Int? {
    var best: (rank: LaneRank, index: Int)?
    for (index, lane) in tariff.lanes.enumerated()
    where lane.service == service && lane.origin.contains(origin)
      && lane.destination.contains(destination)
    {
      let rank = LaneRank(origin: lane.origin, destination: lane.destination)
      if best.map({ rank > $0.rank }) ?? true { best = (rank, index) }
    }
    return best?.index
  }

  @Test("is the same as that of reading every lane", arguments: 0..<40)
  func againstEveryLane(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let tariff = try tariff(&random, count: Int.random(in: 0...120, using: &random))
    let sheet = try RateSheet(
      identity: .init(carrier: "C", name: "N", version: "1", source: "test"), currency: .usd,
      validity: .always, tariff: .classRates(tariff))
    let rater = LTLRater(holidays: .weekendsOnly)
    for _ in 0..<60 {
      let ends = Self.codes.shuffled(using: &random).prefix(2)
      let request = try QuoteRequest.sample(from: ends[0], to: ends[1])
      let answers = rater.quote(request, on: sheet, asOf: .sample("2026-11-23"))
      for (service, answer) in zip(["a", "b"], answers) {
        let expected = oracle(tariff, service, request.origin, request.destination)
        #expect(answer.offer?.schedule.transitDays == expected, "\(ends) by service \(service)")
      }
    }
  }

  @Test("a lane of two wide ranges costs one entry, whatever their width")
  func wideRanges() throws {
    let zone = try #require(ZonePattern(parsing: "000-999"))
    let narrow = try #require(ZonePattern(parsing: "482"))
    let wide = ClassTariff.Lane(
      service: "a", origin: zone, destination: zone, rates: try .sample(), transitDays: 9)
    let lanes =
      Array(repeating: wide, count: 20_000) + [
        ClassTariff.Lane(
          service: "a", origin: narrow, destination: zone, rates: try .sample(), transitDays: 1)
      ]
    let sheet = try RateSheet(
      identity: .init(carrier: "C", name: "N", version: "1", source: "test"), currency: .usd,
      validity: .always, services: [.init(name: "a", terms: RateTerms())], lanes: lanes)
    let answer = try LTLRater(holidays: .weekendsOnly).quote(
      .sample(to: "90001"), on: sheet, asOf: .sample("2026-11-23")
    ).first
    #expect(answer?.offer?.schedule.transitDays == 1)
  }

  @Test("a domestic move with a Canadian province stated is not priced on a lane to Canada")
  func statedProvince() throws {
    let ontario = try #require(Subdivision(country: .canada, code: "ON"))
    var request = try QuoteRequest.sample(to: "48301")
    request.destination.statedSubdivision = ontario
    let answer = try LTLRater(holidays: .weekendsOnly).quote(
      request, on: .sample(), asOf: .sample("2026-11-23")
    ).first
    guard case .laneNotServed? = answer?.refusal?.reason else {
      Issue.record("the answer is \(String(describing: answer))")
      return
    }
  }
}
