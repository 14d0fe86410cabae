import Shipping
import TestSupport
import Testing
import Units

/// Sheets of every shape that the format can hold.
enum RandomSheet {
  private static let zones = [
    "*", "US", "CA", "US-MI", "CA-ON", "482", "48201", "480-499", "M", "M5V", "M5V2T6", "00501",
  ]

  static func make(using generator: inout SeededGenerator) throws -> RateSheet {
    let currency: Currency = Bool.random(using: &generator) ? .usd : .jpy
    let services = try (1...Int.random(in: 1...3, using: &generator)).map {
      ClassTariff.Service(name: "Service \($0)", terms: try terms(currency, &generator))
    }
    let lanes = try services.flatMap { try self.lanes($0.name, currency, &generator) }
    return try RateSheet(
      identity: RateSheet.Identity(
        carrier: "Carrier", scac: Bool.random(using: &generator) ? "TEST" : nil, name: "Sheet",
        version: "1", source: "random"),
      currency: currency,
      validity: try #require(
        DayRange(
          from: CalendarDay(iso: "2026-01-01"),
          through: Bool.random(using: &generator) ? CalendarDay(iso: "2026-12-31") : nil)),
      services: services, lanes: lanes)
  }

  private static func lanes(
    _ service: String, _ currency: Currency, _ generator: inout SeededGenerator
  ) throws -> [ClassTariff.Lane] {
    var ends: Set<[String]> = []
    for _ in 0..<Int.random(in: 1...6, using: &generator) {
      ends.insert([zones, zones].map { $0.randomElement(using: &generator) ?? "*" })
    }
    return try ends.sorted { $0.lexicographicallyPrecedes($1) }.map { ends in
      ClassTariff.Lane(
        service: service, origin: try #require(ZonePattern(parsing: ends[0])),
        destination: try #require(ZonePattern(parsing: ends[1])), rates: try rates(&generator),
        transitDays: Bool.random(using: &generator)
          ? Int.random(in: 0...9, using: &generator) : nil,
        tariffMinimum: Bool.random(using: &generator) ? money(currency, &generator) : nil)
    }
  }

  private static func rates(_ generator: inout SeededGenerator) throws -> ClassRateTable {
    var table = ClassRateTable()
    for _ in 0..<Int.random(in: 1...20, using: &generator) {
      guard let freightClass = FreightClass.allCases.randomElement(using: &generator),
        let column = WeightBreak.allCases.randomElement(using: &generator)
      else { continue }
      table[freightClass, column] = try rate(&generator)
    }
    return table
  }

  private static func terms(
    _ currency: Currency, _ generator: inout SeededGenerator
  ) throws -> RateTerms {
    var terms = RateTerms(
      discount: percent(100, &generator), fuel: .fixed(percent(500, &generator)),
      accessorials: [.liftgateDelivery: .flat(amount: .zero(currency))])
    terms.discountOrder = .allCases.randomElement(using: &generator) ?? .discountThenMin
    if Bool.random(using: &generator) {
      terms.classDiscounts = [.class77Point5: percent(100, &generator)]
      terms.tariffMinimum = money(currency, &generator)
      terms.minimumDiscount = percent(100, &generator)
      terms.absoluteMinimum = money(currency, &generator)
      terms.freightAllKinds = [
        RateTerms.FreightAllKinds(from: .class50, through: .class70, ratedAs: .class60)
      ]
      terms.fuelledAccessorials = [.liftgateDelivery]
      terms.borderAccessorials = [.borderCrossing]
      terms.accessorials[.borderCrossing] = .flat(amount: money(currency, &generator))
    }
    if Bool.random(using: &generator) {
      terms.heaviestShipment = Bool.random(using: &generator) ? .pounds(20_000) : .kilograms(9_000)
      terms.longestSide = Bool.random(using: &generator) ? .inches(240) : .centimetres(600)
      terms.offerDays = 30
      terms.accessorials[.insideDelivery] = .perHundredweight(
        rate: try rate(&generator), atLeast: nil, atMost: money(currency, &generator))
      terms.accessorials[.overlength] = .perHandlingUnit(
        amount: money(currency, &generator), atLeast: nil, atMost: nil)
      terms.accessorials[.protectFromFreeze] = .percentOfLinehaul(
        percent: percent(500, &generator), atLeast: money(currency, &generator), atMost: nil)
    }
    if Bool.random(using: &generator) { terms.space = try space(&generator) }
    if Bool.random(using: &generator) { try addSteps(to: &terms, currency, &generator) }
    return terms
  }

  private static func space(_ generator: inout SeededGenerator) throws -> SpaceRules {
    let decimal = ExactDecimal(
      significand: Int128.random(in: 1...9_999, using: &generator), scale: 3)
    let volume = try #require(Volume(cubicFeet: ExactDecimal(significand: 7_505, scale: 1)))
    return SpaceRules(
      cubicCapacity: [
        CubicCapacityRule(
          volume: .atLeast(volume), densityBelow: decimal, constructedDensity: 6,
          ratedAs: .class125, discount: .half, barsDeficit: true),
        CubicCapacityRule(
          volume: .over(volume), densityBelow: decimal, constructedDensity: decimal, ratedAs: nil),
      ],
      raisedSides: RaisedSides(
        height: .inches(96), heightOver: .centimetres(150), width: .inches(84),
        widthOver: .inches(54)),
      linealWeight: Bool.random(using: &generator)
        ? LinealWeightRule(
          basis: .position, each: .kilograms(600), from: .over(.inches(144)),
          orientation: .shortest, ratedAs: .class77Point5) : nil,
      minimumDensity: Bool.random(using: &generator)
        ? MinimumDensity(poundsPerCubicFoot: decimal, divisor: 1_730, scope: .shipment) : nil,
      volumeQuote: Bool.random(using: &generator)
        ? VolumeQuoteTrigger(
          handlingUnits: .atLeast(6), weight: .over(.pounds(5_000)),
          linearFeet: .atLeast(.inches(144)), orientation: .shortest) : nil)
  }

  /// Prices by steps, time, distance and share.
  private static func addSteps(
    to terms: inout RateTerms, _ currency: Currency, _ generator: inout SeededGenerator
  ) throws {
    let amounts = (0..<4).map { _ in money(currency, &generator) }.sorted()
    terms.accessorials[.overlength] = .byLength([
      .init(from: .inches(96), below: .centimetres(400), amount: amounts[0]),
      .init(from: .centimetres(400), amount: amounts[1]),
    ])
    terms.accessorials[.singleShipment] = .byWeight([
      .init(from: .zero, below: .pounds(500), amount: amounts[0]),
      .init(from: .pounds(500), amount: .zero(currency)),
    ])
    terms.accessorials[.guaranteedNoon] = .byAmount(
      [.init(from: .zero(currency), amount: amounts[2])], of: .grossFreight)
    terms.accessorials[.detentionWithPower] = .perTime(
      amount: amounts[0], unit: .allCases.randomElement(using: &generator) ?? .hour,
      free: Bool.random(using: &generator)
        ? [.init(time: 15)] : [.init(time: 15), .init(from: .kilograms(500), time: 30)],
      atLeast: amounts[1], atMost: amounts[2])
    terms.accessorials[.storage] = .perHundredweightDay(
      rate: try rate(&generator), freeDays: Int.random(in: 0...3, using: &generator),
      atLeast: nil, atMost: amounts[3])
    terms.accessorials[.deadheadMiles] = .perDistance(
      rate: try #require(
        DistanceRate(
          ExactDecimal(significand: Int128.random(in: 1...99_999, using: &generator), scale: 4),
          per: Bool.random(using: &generator) ? .miles : .kilometres)),
      atLeast: nil, atMost: nil)
    terms.accessorials[.stopOff] = .perStop(amount: amounts[0], atLeast: nil, atMost: nil)
    terms.accessorials[.marking] = .perPiece(amount: amounts[0], atLeast: amounts[1], atMost: nil)
    terms.accessorials[.brokerFee] = .atCost(markup: percent(500, &generator))
    terms.accessorials[.fullValueCoverage] = .share(
      percent: percent(500, &generator), of: .valueOver(perPound: amounts[0]), atLeast: nil,
      atMost: nil)
    terms.accessorials[.collectOnDelivery] = .share(
      percent: percent(500, &generator), of: .amount, atLeast: amounts[0], atMost: amounts[1])
  }

  private static func money(_ currency: Currency, _ generator: inout SeededGenerator) -> Money {
    Money(minorUnits: Int64.random(in: 1...999_999, using: &generator), currency)
  }

  private static func percent(_ limit: Int64, _ generator: inout SeededGenerator) -> Percent {
    Percent(millionths: Int64.random(in: 0...(limit * 1_000_000), using: &generator))
  }

  private static func rate(_ generator: inout SeededGenerator) throws -> HundredweightRate {
    let digits = Int.random(in: 1...99_999_999, using: &generator)
    return try #require(
      HundredweightRate(ExactDecimal(significand: Int128(digits), scale: 4)))
  }
}
