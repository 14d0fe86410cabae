import Shipping
import TestSupport
import Testing
import Units

/// Each way in which a service is priced, to the cent.
///
/// Figures without another source are those of the benchmark table of services; the shipment is
/// 1 250 lb of class 70 at 49.68 (M1M), 621.00 before the discount and 248.40 after it.
@Suite("Prices of accessorials")
struct AccessorialBasisTests {
  private static func usd(_ text: String) throws -> Money {
    try Money(rounding: ExactDecimal(parsing: text), .usd)
  }

  private static func answer(
    _ accessorial: Accessorial, _ charge: AccessorialCharge, detail: AccessorialDetail? = nil,
    units: [HandlingUnit] = [.sample(.class70, pounds: 1_250)], goods: [Commodity] = []
  ) throws -> QuoteAnswer {
    let terms = RateTerms(discount: Percent(60), accessorials: [accessorial: charge])
    var request = try QuoteRequest.sample(units: units, accessorials: [accessorial])
    request.details[accessorial] = detail
    request.goods = goods
    let answers = try LTLRater(holidays: .weekendsOnly)
      .quote(request, on: .sample(terms: terms), asOf: .sample("2026-11-23"))
    return try #require(answers.first)
  }

  /// The charge line of the service, as `amount: arithmetic`.
  private static func line(
    _ accessorial: Accessorial, _ charge: AccessorialCharge, detail: AccessorialDetail? = nil,
    units: [HandlingUnit] = [.sample(.class70, pounds: 1_250)], goods: [Commodity] = []
  ) throws -> String? {
    let answer = try answer(accessorial, charge, detail: detail, units: units, goods: goods)
    let offer = try #require(answer.offer)
    #expect(offer.lines.reduce(Money.zero(.usd)) { $0 + $1.amount } == offer.total)
    return offer.lines.first { $0.label == accessorial.name }
      .map { "\($0.amount.plainText): \($0.arithmetic)" }
  }

  @Test("pieces are counted, or read off packages that are one piece each")
  func perPiece() throws {
    let charge = AccessorialCharge.perPiece(
      amount: try Self.usd("0.60"), atLeast: try Self.usd("40"), atMost: nil)
    #expect(
      try Self.line(.sortAndSegregate, charge, detail: .init(pieces: 100))
        == "60.00: 100 pieces x 0.60")
    var cartons = HandlingUnit.sample(.class70, pounds: 10)
    cartons.count = 30
    cartons.packaging = .carton
    #expect(
      try Self.line(.sortAndSegregate, charge, units: [cartons])
        == "40.00: 30 pieces x 0.60 = 18.00, at least 40.00")
    let refusal = try #require(try Self.answer(.sortAndSegregate, charge).refusal)
    #expect(refusal.reasonText == "sort and segregate has no price without the number of pieces")
    #expect(refusal.mend == "give it, or leave the service out")
  }

  @Test("collect on delivery is 6 % of the amount, at least 25 and at most 200")
  func collectOnDelivery() throws {
    let charge = AccessorialCharge.share(
      percent: Percent(6), of: .amount, atLeast: try Self.usd("25"), atMost: try Self.usd("200"))
    func line(_ amount: String) throws -> String? {
      try Self.line(.collectOnDelivery, charge, detail: .init(amount: Self.usd(amount)))
    }
    #expect(try line("1000") == "60.00: 6 % of 1 000.00 (amount)")
    #expect(try line("100") == "25.00: 6 % of 100.00 (amount) = 6.00, at least 25.00")
    #expect(try line("5000") == "200.00: 6 % of 5 000.00 (amount) = 300.00, at most 200.00")
    let refusal = try #require(try Self.answer(.collectOnDelivery, charge).refusal)
    #expect(refusal.reason == .accessorialDetailMissing(.collectOnDelivery, .amount))
    let foreign = AccessorialDetail(amount: Money(minorUnits: 100_000, .cad))
    #expect(try Self.answer(.collectOnDelivery, charge, detail: foreign).refusal != nil)
  }

  @Test("full value coverage is 2 % of the value over 2.00 a pound")
  func valueOver() throws {
    let charge = AccessorialCharge.share(
      percent: Percent(2), of: .valueOver(perPound: try Self.usd("2")), atLeast: nil, atMost: nil)
    let goods = [Commodity(description: "planters", value: try Self.usd("10000"))]
    // 1 250 lb x 2.00 are free: 2 % of 7 500.00.
    #expect(
      try Self.line(.fullValueCoverage, charge, goods: goods)
        == "150.00: 2 % of 7 500.00 (declared value over 2.00 a pound)")
    let cheap = [Commodity(description: "planters", value: try Self.usd("2000"))]
    #expect(
      try Self.line(.fullValueCoverage, charge, goods: cheap)
        == "0.00: 2 % of 0.00 (declared value over 2.00 a pound)")
    let unvalued = [Commodity(description: "planters")]
    let refusal = try #require(
      try Self.answer(.fullValueCoverage, charge, goods: unvalued).refusal)
    #expect(refusal.reason == .accessorialDetailMissing(.fullValueCoverage, .declaredValue))
  }

  @Test("a share is reckoned on the charge before the discount where the tariff says so")
  func grossShare() throws {
    let charge = AccessorialCharge.share(
      percent: Percent(12), of: .grossFreight, atLeast: nil, atMost: nil)
    #expect(
      try Self.line(.protectFromFreeze, charge)
        == "74.52: 12 % of 621.00 (charge before the discount)")
    let net = AccessorialCharge.percentOfLinehaul(percent: Percent(12), atLeast: nil, atMost: nil)
    #expect(try Self.line(.protectFromFreeze, net) == "29.81: 12 % of 248.40")
  }

  @Test(
    "detention is charged by begun quarter hours after the free time of the weight",
    arguments: [
      (900, 15, nil), (900, 16, "61.00"), (1_250, 45, "61.00"), (1_250, 61, "156.00"),
      (5_000, 70, "104.00"), (10_000, 90, "104.00"), (4_999, 70, "156.00"),
    ])
  func detention(pounds: Int, minutes: Int, amount: String?) throws {
    // FedEx Freight's rules tariff item 500-2 of 2018: 52 a quarter hour, at least 61.
    let charge = AccessorialCharge.perTime(
      amount: try Self.usd("52"), unit: .quarterHour,
      free: [
        .init(time: 15), .init(from: .pounds(1_000), time: 30),
        .init(from: .pounds(5_000), time: 40), .init(from: .pounds(10_000), time: 60),
      ], atLeast: try Self.usd("61"), atMost: nil)
    let line = try Self.line(
      .detentionWithPower, charge, detail: .init(minutes: minutes),
      units: [.sample(.class70, pounds: pounds)])
    #expect(line?.prefix { $0 != ":" } == amount.map { $0[...] })
  }

  @Test("storage is charged by weight and day after the free days, a trailer by the day")
  func storage() throws {
    let charge = AccessorialCharge.perHundredweightDay(
      rate: try #require(HundredweightRate(ExactDecimal(parsing: "1.20"))), freeDays: 2,
      atLeast: nil, atMost: nil)
    #expect(
      try Self.line(.storage, charge, detail: .init(days: 5))
        == "45.00: 1 250 lb x 1.20 per 100 lb x 3 days (5 less 2 free)")
    #expect(try Self.line(.storage, charge, detail: .init(days: 2)) == nil)
    let trailer = AccessorialCharge.perTime(
      amount: try Self.usd("100"), unit: .day, free: [], atLeast: nil, atMost: nil)
    #expect(
      try Self.line(.detentionWithoutPower, trailer, detail: .init(days: 3))
        == "300.00: 3 days less 0 free = 3 x day x 100.00")
  }

  @Test("stops, miles and costs are charged as the request states them")
  func stated() throws {
    let stop = AccessorialCharge.perStop(
      amount: try Self.usd("75"), atLeast: nil, atMost: nil)
    #expect(try Self.line(.stopOff, stop, detail: .init(stops: 2)) == "150.00: 2 stops x 75.00")
    let miles = AccessorialCharge.perDistance(
      rate: try #require(DistanceRate(ExactDecimal(parsing: "2.05"))), atLeast: nil, atMost: nil)
    #expect(
      try Self.line(.deadheadMiles, miles, detail: .init(distance: .miles(40)))
        == "82.00: 40 mi x 2.05 per mi")
    let cost = AccessorialCharge.atCost(markup: Percent(10))
    #expect(
      try Self.line(.brokerFee, cost, detail: .init(amount: Self.usd("65")))
        == "71.50: 65.00 and 10 % more")
    for (accessorial, charge) in [(Accessorial.stopOff, stop), (.deadheadMiles, miles)] {
      #expect(try Self.answer(accessorial, charge).refusal != nil)
    }
  }

  @Test("in bond costs 1.33 a hundredweight and at least 35")
  func inBond() throws {
    let charge = AccessorialCharge.perHundredweight(
      rate: try #require(HundredweightRate(ExactDecimal(parsing: "1.33"))),
      atLeast: try Self.usd("35"), atMost: nil)
    #expect(
      try Self.line(.inBond, charge) == "35.00: 1 250 lb x 1.33 per 100 lb = 16.63, at least 35.00")
    #expect(
      try Self.line(.inBond, charge, units: [.sample(.class70, pounds: 4_000)])
        == "53.20: 4 000 lb x 1.33 per 100 lb")
  }

  @Test("a single shipment is charged only under its weight")
  func singleShipment() throws {
    let charge = AccessorialCharge.byWeight([
      .init(from: .zero, below: .pounds(500), amount: try Self.usd("28")),
      .init(from: .pounds(500), amount: try Self.usd("0")),
    ])
    #expect(
      try Self.line(.singleShipment, charge, units: [.sample(.class70, pounds: 499)])
        == "28.00: 499 lb, from 0 lb to under 500 lb")
    #expect(try Self.line(.singleShipment, charge) == "0.00: 1 250 lb, from 500 lb")
  }

  @Test("a guarantee is charged by the charge before the discount")
  func byAmount() throws {
    let charge = AccessorialCharge.byAmount(
      [
        .init(from: try Self.usd("0"), below: try Self.usd("500"), amount: try Self.usd("40")),
        .init(from: try Self.usd("500"), below: try Self.usd("900"), amount: try Self.usd("65")),
      ], of: .grossFreight)
    #expect(
      try Self.line(.guaranteedNoon, charge) == "65.00: 621.00, from 500.00 to under 900.00")
    let heavy = try Self.answer(
      .guaranteedNoon, charge, units: [.sample(.class70, pounds: 4_000)])
    let refusal = try #require(heavy.refusal)
    #expect(refusal.reasonText.hasSuffix("is over the last step of guaranteed by noon"))
    #expect(refusal.mend == "ask the carrier for its price")
  }
}
