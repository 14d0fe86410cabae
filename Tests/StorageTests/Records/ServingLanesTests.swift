import GRDB
import Shipping
import TestSupport
import Testing
import Units

@testable import Storage

@Suite("Sheets as far as they serve two places")
struct ServingLanesTests {
  private static let zones = [
    "*", "US", "CA", "4", "48", "482", "48201", "02", "10", "100", "US-MI", "US-NY", "480-499",
    "440-499", "480-481", "000-999", "482-482", "900-961", "M", "M5", "M5V", "M5V2", "M5V2T6",
    "CA-ON", "CA-QC", "X", "H2X",
  ]
  private static let codes = [
    "48201", "48201-1234", "48301", "49901", "10001", "90001", "M5V 2T6", "M4B 1A1", "H2X 1Y4",
    "X0A 0H0", "V6B 1A1",
  ]

  private static func zone(_ random: inout SeededGenerator) throws -> ZonePattern {
    try #require(ZonePattern(parsing: zones.randomElement(using: &random) ?? "*"))
  }

  /// A sheet of any kind whose lanes lie anywhere.
  private static func sheet(_ number: Int, _ random: inout SeededGenerator) throws -> RateSheet {
    let count = Int.random(in: 1...80, using: &random)
    let identity = RateSheet.Identity(
      carrier: "Carrier \(number)", name: "S", version: "1", source: "test")
    let tariff: Tariff =
      switch number % 3 {
      case 0:
        try .classRates(
          ClassTariff(
            services: ["a", "b"].map { .init(name: $0, terms: RateTerms()) },
            lanes: (0..<count).map { index in
              ClassTariff.Lane(
                service: index % 2 == 0 ? "a" : "b", origin: try zone(&random),
                destination: try zone(&random), rates: try .sample(), transitDays: index)
            }))
      case 1:
        try .perMile(
          PerMileTariff(
            services: [.init(name: "solo", terms: TruckloadTerms())],
            lanes: (0..<count).map { index in
              PerMileTariff.Lane(
                service: "solo", origin: try zone(&random), destination: try zone(&random),
                equipment: index % 2 == 0 ? .dryVan53 : .reefer53,
                rate: try #require(DistanceRate(2)), transitDays: index)
            }))
      default:
        try skids(count, &random)
      }
    return try RateSheet(identity: identity, currency: .usd, validity: .always, tariff: tariff)
  }

  private static func skids(_ count: Int, _ random: inout SeededGenerator) throws -> Tariff {
    let sample = try #require(
      RateSheet.skidSample(.sample(totals: [1: 140, 2: 250])).tariff.skidRates)
    let lane = try #require(sample.lanes.first)
    return .skidRates(
      SkidTariff(
        services: sample.services,
        lanes: try (0..<count).map { index in
          SkidTariff.Lane(
            service: lane.service, origin: try zone(&random), destination: try zone(&random),
            prices: lane.prices, transitDays: index)
        }))
  }

  @Test("have just the lanes whose zones contain both, in their order", arguments: 0..<12)
  func againstEveryLane(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let store = try SQLiteStore.inMemory()
    let sheets = try (0..<5).map { try Self.sheet($0, &random) }
    let ids = try sheets.map { try store.addRateSheet($0, by: Samples.stamp).header.id }
    for _ in 0..<40 {
      let ends = Self.codes.shuffled(using: &random)
      let request = try QuoteRequest.sample(from: ends[0], to: ends[1])
      let found = try store.rateSheets(serving: request)
      let expected = sheets.map { $0.served(from: request.origin, to: request.destination) }
      #expect(found == expected, "\(ends[0]) to \(ends[1])")
      let one = try store.rateSheet(id: ids[1], from: request.origin, to: request.destination)
      #expect(one == expected[1])
    }
  }

  @Test("answer every request as the whole sheets do", arguments: 0..<8)
  func sameAnswers(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let store = try SQLiteStore.inMemory()
    let sheets = try (0..<6).map { try Self.sheet($0, &random) }
    for sheet in sheets { _ = try store.addRateSheet(sheet, by: Samples.stamp) }
    let rater = SheetRater(holidays: .weekendsOnly)
    let trip = TruckloadTrip(distance: .miles(300), source: "test")
    for _ in 0..<30 {
      let ends = Self.codes.shuffled(using: &random)
      let request = try QuoteRequest.sample(from: ends[0], to: ends[1])
      let answers = { (sheets: [RateSheet]) in
        sheets.flatMap { rater.quote(request, trip: trip, on: $0, asOf: request.shipDay) }
      }
      let found = answers(try store.rateSheets(serving: request))
      let whole = answers(sheets)
      #expect(found.map(\.offer) == whole.map(\.offer))
      #expect(found.map(\.refusal) == whole.map(\.refusal))
    }
  }

  @Test("are read without any other lane, however many there are")
  func lanesRead() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.database)
    let prefixes = (100...299).map(String.init)
    for number in 0..<3 {
      let lanes = try prefixes.flatMap { origin in
        try ["M5V", "H2X", "CA-ON", "US"].map { destination in
          ClassTariff.Lane(
            service: "a", origin: try #require(ZonePattern(parsing: origin)),
            destination: try #require(ZonePattern(parsing: destination)), rates: try .sample())
        }
      }
      let sheet = try RateSheet(
        identity: .init(carrier: "C\(number)", name: "S", version: "1", source: "test"),
        currency: .usd, validity: .always, services: [.init(name: "a", terms: RateTerms())],
        lanes: lanes)
      _ = try store.addRateSheet(sheet, by: Samples.stamp)
    }
    let request = try QuoteRequest.sample(from: "10001", to: "M5V 2T6")
    let reading = try SQLiteStore(path: folder.database)
    let sheets = try reading.rateSheets(serving: request)
    // The lane to M5V and that to Ontario.
    #expect(sheets.map(\.laneCount) == [2, 2, 2])
    #expect(try reading.rateSheetHeaders().map(\.laneCount) == [800, 800, 800])
  }

  @Test("a sheet that takes another's place leaves no lane of the other")
  func replaced() throws {
    let store = try SQLiteStore.inMemory()
    let old = try Samples.sheet(version: "1")
    let new = try Samples.sheet(version: "2")
    _ = try store.addRateSheet(old, by: Samples.stamp)
    _ = try store.addRateSheet(new, by: Samples.stamp)
    let day = try Samples.day("2026-11-24")
    #expect(try store.served(on: day) == [new.served])
    for header in try store.rateSheetHeaders() {
      try store.deleteRateSheet(id: header.id, by: Samples.stamp)
    }
    #expect(try store.served(on: day).isEmpty)
    let left = try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM rate_lane") }
    #expect(left == 0)
  }

  @Test("an import that stops half-way leaves nothing")
  func halfWay() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore(path: folder.database)
    try store.write { database in
      try database.execute(
        sql: """
          CREATE TEMP TRIGGER stopped BEFORE INSERT ON rate_lane WHEN new.position = 11
          BEGIN SELECT raise(ABORT, 'full'); END
          """)
    }
    #expect(throws: StoreError.self) {
      try store.addRateSheet(Samples.sheet(), by: Samples.stamp)
    }
    #expect(try store.rateSheetHeaders().isEmpty)
    let counts = try store.read { database in
      try ["rate_sheet", "rate_lane", "rate_zip_range", "change_log"].map {
        try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)") ?? -1
      }
    }
    #expect(counts == [0, 0, 0, 0])
  }

  @Test("bytes of a lane that are none are damage, and no price")
  func damaged() throws {
    let store = try SQLiteStore.inMemory()
    let id = try store.addRateSheet(Samples.sheet(), by: Samples.stamp).header.id
    try store.write { database in
      try database.execute(sql: "UPDATE rate_lane SET prices = x'FFFFFF' WHERE origin = '482'")
    }
    let day = try Samples.day("2026-11-24")
    for read in [
      { _ = try store.rateSheet(id: id) }, { _ = try store.served(on: day) },
    ] {
      let error = #expect(throws: StoreError.self) { try read() }
      guard case .damaged = error else {
        Issue.record("the error is \(String(describing: error))")
        return
      }
    }
  }
}
