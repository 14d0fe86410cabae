import Foundation
import Shipping
import TestSupport
import Testing
import Units

@Suite("Truckload offers")
struct TruckloadRaterTests {
  private static func dollars(_ whole: Int64) -> Money { Money(minorUnits: whole * 100, .usd) }

  private func answers(
    _ sheet: RateSheet, _ trip: TruckloadTrip?, units: [HandlingUnit] = [.pallets(20)],
    from: String = "48201", to: String = "60601", accessorials: Set<Accessorial> = [],
    book: FuelBook = .empty
  ) throws -> [QuoteAnswer] {
    SheetRater(holidays: .weekendsOnly, tables: TableBook(fuel: book)).quote(
      try .sample(from: from, to: to, units: units, accessorials: accessorials), trip: trip,
      on: sheet, asOf: .sample("2026-11-23"))
  }

  private func offer(
    _ sheet: RateSheet, _ trip: TruckloadTrip, to: String = "60601",
    accessorials: Set<Accessorial> = [], book: FuelBook = .empty
  ) throws -> Offer {
    try #require(
      try answers(sheet, trip, to: to, accessorials: accessorials, book: book).first?.offer)
  }

  private func refusal(
    _ sheet: RateSheet, _ trip: TruckloadTrip?, units: [HandlingUnit] = [.pallets(20)],
    to: String = "60601", accessorials: Set<Accessorial> = [], book: FuelBook = .empty
  ) throws -> Refusal {
    try #require(
      try answers(
        sheet, trip, units: units, to: to, accessorials: accessorials, book: book
      ).first?.refusal)
  }

  private func lines(_ offer: Offer) -> [String] {
    offer.lines.map { "\($0.label) \($0.amount.plainText)" }
  }

  @Test("the linehaul is the miles, loaded and empty, at the rate")
  func linehaul() throws {
    // The van contract rate of September 2025, 2.42 a mile (dat.com): 1 285 x 2.42 = 3 109.70.
    let offer = try offer(.perMile([.sample("2.42")]), .miles(1_200, deadhead: 85))
    #expect(lines(offer) == ["linehaul 53 ft dry van 3109.70"])
    #expect(offer.lines[0].arithmetic == "(1 200 mi + 85 mi deadhead) x 2.42 per mi")
    #expect(offer.service.name == "standard, 53 ft dry van" && offer.service.mode == .truckload)
  }

  @Test("a short way costs the minimum, and the minimum is no rate a mile")
  func minimum() throws {
    let sheet = try RateSheet.perMile([.sample("2.50", minimum: Self.dollars(750))])
    #expect(
      lines(try offer(sheet, .miles(100))) == [
        "linehaul 53 ft dry van 250.00", "absolute minimum 500.00",
      ])
    #expect(lines(try offer(sheet, .miles(300))) == ["linehaul 53 ft dry van 750.00"])
    #expect(try offer(sheet, .miles(301)).total.plainText == "752.50")
  }

  @Test("the charges of a broker's list, to the cent")
  func brokerList() throws {
    // lrlogistics.com, dry van, 2024-11-15: 2 h free then 50 an hour by quarter hours, at most 400;
    // layover 250; stop-off 100. The border fee of hitechexpress.net is 21.95.
    let terms = TruckloadTerms(
      fuel: .perDistance(try #require(DistanceRate(try ExactDecimal(parsing: "0.42")))),
      stopFee: Self.dollars(100),
      detention: DetentionTerms(perHour: Self.dollars(50), atMost: Self.dollars(400)),
      layover: Self.dollars(250), tarp: Self.dollars(75), borderUplift: Percent(15),
      accessorials: [.borderCrossing: .flat(amount: Money(minorUnits: 2_195, .usd))],
      borderAccessorials: [.borderCrossing])
    let sheet = try RateSheet.perMile(
      [.sample("1.63", tolls: Money(minorUnits: 3_450, .usd), transitDays: 2)], terms: terms)
    var trip = TruckloadTrip.miles(500, deadhead: 40)
    trip.extra = .miles(12)
    trip.stops = 4
    trip.waits = [120, 136, 900]
    trip.layovers = 1
    trip.isTarped = true
    let offer = try offer(sheet, trip, to: "M5V 2T6")
    #expect(
      lines(offer) == [
        "linehaul 53 ft dry van 880.20",  // 540 x 1.63
        "cross-border uplift 132.03",  // 15 % of 880.20
        "extra miles 19.56",  // 12 x 1.63
        "fuel 215.04",  // 512 x 0.42
        "border crossing 21.95",
        "stop-off 200.00",  // (4 - 2) x 100
        "detention 25.00",  // 16 min late: two quarter hours
        "detention 400.00",  // 13 h late is 650, at most 400
        "layover 250.00", "tarp 75.00", "tolls 34.50",
      ])
    #expect(offer.total.plainText == "2253.28")
    #expect(
      offer.lines[6].arithmetic
        == "136 min waited, 30 min charged, 50.00 USD an hour by 15 min after 120 min, at most "
        + "400.00 USD")
    #expect(offer.schedule.transitDays == 2)
    #expect(offer.schedule.deliveryDay == .sample("2026-11-26"))
    #expect(!offer.lines.contains { $0.amount.isZero })
  }

  @Test("the uplift and the border fee are for freight that crosses")
  func domestic() throws {
    let terms = TruckloadTerms(
      borderUplift: Percent(10), accessorials: [.borderCrossing: .flat(amount: Self.dollars(60))],
      borderAccessorials: [.borderCrossing])
    let sheet = try RateSheet.perMile([.sample("2")], terms: terms)
    #expect(lines(try offer(sheet, .miles(100))) == ["linehaul 53 ft dry van 200.00"])
    #expect(try offer(sheet, .miles(100), to: "M5V 2T6").total.plainText == "280.00")
  }

  @Test("no distance is a refusal, and no distance of nothing is one")
  func noDistance() throws {
    let sheet = try RateSheet.perMile([.sample("2")])
    let refusal = try refusal(sheet, nil)
    #expect(refusal.reason == .truckload(.distanceMissing))
    #expect(
      refusal.sentence
        == "no offer: the distance is UNKNOWN, and the rate is by distance, sheet Heron 2026; "
        + "find the route, or give the distance")
    #expect(try self.refusal(sheet, .miles(0)).reason == .truckload(.distanceMissing))
  }

  @Test("a lane that is not served needs no distance to be refused")
  func laneNotServed() throws {
    let sheet = try RateSheet.perMile([.sample("2", from: "US-OH", to: "US-IL")])
    let places = (try Place.sample("48201", city: "Detroit"), try Place.sample("60601"))
    #expect(
      try refusal(sheet, nil).reason == .laneNotServed(origin: places.0, destination: places.1))
  }

  @Test("every kind of equipment has its own answer, and a wanted kind alone its own")
  func equipment() throws {
    let sheet = try RateSheet.perMile([
      .sample("2.44", equipment: .reefer53), .sample("2.05"),
      .sample("1.10", equipment: .cargoVan), .sample("1.95", from: "482"),
    ])
    let all = try answers(sheet, .miles(1_000))
    #expect(all.compactMap(\.offer?.total.plainText) == ["1950.00", "2440.00"])
    #expect(
      all.compactMap(\.refusal).map { "\($0.service ?? ""): \($0.reasonText)" } == [
        "standard, cargo van: cargo van: the freight takes 20 places for pallets, over the 2 there "
          + "are"
      ])
    #expect(
      GatheredRefusal.gather(all.compactMap(\.refusal)).map(\.sentence).first?
        .hasPrefix("Heron Freight standard, cargo van: no offer") == true)
    var trip = TruckloadTrip.miles(1_000)
    trip.equipment = .reefer53
    #expect(try answers(sheet, trip).map(\.offer?.total.plainText) == ["2440.00"])
    trip.equipment = .flatbed48
    #expect(
      try refusal(sheet, trip).reasonText == "no rate for a 48 ft flatbed on this lane")
  }

  @Test("what happens on the way and has no price is a refusal", arguments: 0..<4)
  func extras(which: Int) throws {
    var trip = TruckloadTrip.miles(500)
    if which == 0 { trip.stops = 3 }
    if which == 1 { trip.waits = [30] }
    if which == 2 { trip.layovers = 1 }
    if which == 3 { trip.isTarped = true }
    let found = try refusal(.perMile([.sample("2")]), trip)
    #expect(found.reason == .truckload(.extraNotInSheet(TruckloadProblem.Extra.allCases[which])))
    #expect(found.reasonText.hasSuffix("has no price in the sheet"))
  }

  @Test("what terms and schedule both price is charged once, by the terms", arguments: 0..<4)
  func chargedOnce(which: Int) throws {
    let priced = Self.dollars(90)
    let schedule: [Accessorial: AccessorialCharge] = [
      .stopOff: .perStop(amount: priced, atLeast: nil, atMost: nil), .tarp: .flat(amount: priced),
      .layover: .perTime(amount: priced, unit: .day, free: [], atLeast: nil, atMost: nil),
      .detentionWithPower: .perTime(
        amount: priced, unit: .hour, free: [], atLeast: nil, atMost: nil),
    ]
    let terms = TruckloadTerms(
      stopFee: Self.dollars(100), detention: DetentionTerms(perHour: Self.dollars(60)),
      layover: Self.dollars(100), tarp: Self.dollars(100), accessorials: schedule)
    let asked = [Accessorial.stopOff, .tarp, .layover, .detentionWithPower][which]
    let detail = AccessorialDetail(minutes: 180, days: 1, stops: 1)
    var told = TruckloadTrip.miles(500)
    switch asked {
    case .stopOff: told.stops = 3
    case .tarp: told.isTarped = true
    case .layover: told.layovers = 1
    default: told.waits = [180]
    }
    // By the terms 100, of detention one hour of 60; by the schedule 90, of detention three hours.
    let byTerms = asked == .detentionWithPower ? "1060.00" : "1100.00"
    let bySchedule = asked == .detentionWithPower ? "1270.00" : "1090.00"
    var request = try QuoteRequest.sample(
      from: "48201", to: "60601", units: [.pallets(20)], accessorials: [asked])
    request.details[asked] = detail
    let silent = try QuoteRequest.sample(from: "48201", to: "60601", units: [.pallets(20)])
    let rater = TruckloadRater(holidays: .weekendsOnly)
    func total(
      _ request: QuoteRequest, _ trip: TruckloadTrip, _ terms: TruckloadTerms
    ) throws
      -> String?
    {
      rater.quote(
        request, trip: trip, on: try .perMile([.sample("2")], terms: terms),
        asOf: .sample("2026-11-23")
      ).first?.offer?.total.plainText
    }
    let plain = TruckloadTerms(accessorials: schedule)
    for (request, trip) in [(request, .miles(500)), (silent, told), (request, told)] {
      #expect(try total(request, trip, terms) == byTerms)
      #expect(try total(request, trip, plain) == bySchedule)
    }
  }

  @Test("empty miles that are asked for go into the linehaul, and need a distance")
  func askedDeadhead() throws {
    let sheet = try RateSheet.perMile([.sample("2")])
    var request = try QuoteRequest.sample(
      from: "48201", to: "60601", units: [.pallets(20)], accessorials: [.deadheadMiles])
    let rater = TruckloadRater(holidays: .weekendsOnly)
    func answer(_ trip: TruckloadTrip) -> QuoteAnswer? {
      rater.quote(request, trip: trip, on: sheet, asOf: .sample("2026-11-23")).first
    }
    #expect(
      answer(.miles(500))?.refusal?.reason == .accessorialDetailMissing(.deadheadMiles, .distance))
    request.details[.deadheadMiles] = AccessorialDetail(distance: .miles(40))
    #expect(answer(.miles(500))?.offer?.total.plainText == "1080.00")
    #expect(answer(.miles(500, deadhead: 40))?.offer?.total.plainText == "1080.00")
  }

  @Test("the equipment of the request is wanted where the trip names none")
  func equipmentOfRequest() throws {
    let sheet = try RateSheet.perMile([.sample("2.44", equipment: .reefer53), .sample("2.05")])
    var request = try QuoteRequest.sample(from: "48201", to: "60601", units: [.pallets(20)])
    request.equipment = .reefer53
    let answers = TruckloadRater(holidays: .weekendsOnly)
      .quote(request, trip: .miles(1_000), on: sheet, asOf: .sample("2026-11-23"))
    #expect(answers.map(\.offer?.total.plainText) == ["2440.00"])
  }

  @Test("asked-for services need a price, a home without one is free, and dangerous goods are not")
  func accessorials() throws {
    let sheet = try RateSheet.perMile([.sample("2")])
    #expect(
      try refusal(sheet, .miles(9), accessorials: [.liftgateDelivery]).reason
        == .accessorialNotInSheet(.liftgateDelivery))
    var dangerous = HandlingUnit.pallets(2)
    dangerous.isHazardous = true
    #expect(
      try refusal(sheet, .miles(9), units: [dangerous]).reason
        == .accessorialNotInSheet(.hazardousMaterials))
    let request = QuoteRequest(
      origin: try .sample("48201"), destination: try .sample("60601", site: .residence),
      shipDay: .sample("2026-11-24"), handlingUnits: [.pallets(2)])
    let answer = TruckloadRater(holidays: .weekendsOnly)
      .quote(request, trip: .miles(10), on: sheet, asOf: .sample("2026-11-23")).first
    #expect(answer?.offer?.total.plainText == "20.00")
  }

  @Test("rates per kilometre bill whole kilometres")
  func kilometres() throws {
    let sheet = try RateSheet.perMile(
      [.sample("1.55", unit: .kilometres)], unit: .kilometres, currency: .cad)
    // 100 mi are 160.9344 km, billed as 161.
    let offer = try offer(sheet, .miles(100))
    #expect(offer.total == Money(minorUnits: 24_955, .cad))
    #expect(offer.lines[0].arithmetic == "161 km x 1.55 per km")
  }

  @Test("fuel follows a table of cents a mile, in the currency of the sheet alone")
  func fuelTable() throws {
    // tgstruck.com: 16 c + 1 c for each 0.05 from 2.00, so 46 c at 3.50.
    let cents = FuelAmount.perDistance(
      try #require(DistanceRate(try ExactDecimal(parsing: "0.46"))))
    let table = try FuelTable(
      identity: .init(name: "TGS", version: "", source: "tgstruck.com"), columns: [.truckload],
      rows: [
        FuelTable.Row(from: try .sample("3.50"), below: try .sample("3.55"), amounts: [cents])
      ])
    let book = FuelBook(tables: [table], prices: [try .sample("3.503", week: "2026-11-16")])
    let terms = TruckloadTerms(fuel: .surcharge(.table(name: "TGS", column: .truckload)))
    let sheet = try RateSheet.perMile([.sample("2")], terms: terms)
    let offer = try offer(sheet, .miles(500, deadhead: 50), book: book)
    #expect(lines(offer) == ["linehaul 53 ft dry van 1100.00", "fuel 230.00"])
    #expect(offer.lines[1].arithmetic == "0.46 per mi x 500 mi")
    let canadian = try RateSheet.perMile([.sample("2")], terms: terms, currency: .cad)
    #expect(
      try refusal(canadian, .miles(500), book: book).reasonText
        .hasSuffix("is in USD, and the sheet in CAD"))
    #expect(
      try refusal(sheet, .miles(500)).reasonText
        == "fuel unknown: no fuel table named TGS is on file")
  }

  @Test("fuel by share goes on the linehaul, its uplift and what is fuelled")
  func fuelShare() throws {
    let terms = TruckloadTerms(
      fuel: .surcharge(.fixed(Percent(20))), borderUplift: Percent(10),
      accessorials: [.borderCrossing: .flat(amount: Self.dollars(50))],
      borderAccessorials: [.borderCrossing], fuelledAccessorials: [.borderCrossing])
    let offer = try offer(.perMile([.sample("2")], terms: terms), .miles(100), to: "M5V 2T6")
    #expect(
      lines(offer) == [
        "linehaul 53 ft dry van 200.00", "cross-border uplift 20.00", "fuel 54.00",
        "border crossing 50.00",
      ])
  }

  @Test("fuel by distance counts empty miles only where the sheet says so")
  func fuelOnDeadhead() throws {
    let rate = try #require(DistanceRate(try ExactDecimal(parsing: "0.5")))
    for (isFuelled, total) in [(false, "270.00"), (true, "275.00")] {
      let terms = TruckloadTerms(fuel: .perDistance(rate), fuelsDeadhead: isFuelled)
      let sheet = try RateSheet.perMile([.sample("2")], terms: terms)
      #expect(try offer(sheet, .miles(100, deadhead: 10)).total.plainText == total)
    }
  }

  @Test("a sheet whose parts do not fit is refused", arguments: 0..<6)
  func contradictions(which: Int) throws {
    var terms = TruckloadTerms()
    var lanes = [try PerMileTariff.Lane.sample("2")]
    switch which {
    case 0: lanes = [try .sample("0")]
    case 1: lanes = [try .sample("2", unit: .kilometres)]
    case 2: lanes = [try .sample("2", service: "other")]
    case 3: terms.detention = DetentionTerms(perHour: Self.dollars(50), stepMinutes: 0)
    case 4: terms.payload = .pounds(0)
    default: terms.stopFee = Money(minorUnits: -1, .usd)
    }
    let found = #expect(throws: RateSheetContradiction.self) {
      try RateSheet.perMile(lanes, terms: terms)
    }
    #expect(found?.sentence.isEmpty == false)
  }

  @Test("an offer explains its distance, lane, equipment and load")
  func explanation() throws {
    let sheet = try RateSheet.perMile([.sample("2", equipment: .reefer53, from: "US-MI", to: "US")])
    let steps = try offer(sheet, .miles(500)).explanation.steps
    #expect(
      steps.prefix(3).map { "\($0.label): \($0.arithmetic) (\($0.source))" } == [
        "distance: 500 mi, billed in whole miles (a map)",
        "lane: US-MI to US, the narrowest that fits (Heron 2026)",
        "equipment: 53 ft reefer, 52.5 x 8.2 x 8.7 ft inside (UNVERIFIED) (general knowledge)",
      ])
    #expect(
      steps[2].steps.map(\.arithmetic) == [
        "33.33 ft of 52.5 ft (UNVERIFIED) of floor",
        "20 000 lb of a payload of 42 000 lb (UNVERIFIED)",
        "58 000 lb of 80 000 lb (UNVERIFIED) in United States",
      ])
  }

  @Test("an offer and a refusal are the same after writing and reading")
  func coding() throws {
    let sheet = try RateSheet.perMile([.sample("2.05"), .sample("1", equipment: .cargoVan)])
    let answers = try answers(sheet, .miles(700))
    let data = try JSONEncoder().encode(answers)
    #expect(try JSONDecoder().decode([QuoteAnswer].self, from: data) == answers)
    let text = try JSONEncoder().encode(sheet)
    #expect(try JSONDecoder().decode(RateSheet.self, from: text) == sheet)
    #expect(String(decoding: text, as: UTF8.self).contains("\"perMile\""))
  }
}
