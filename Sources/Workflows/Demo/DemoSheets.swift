import Shipping
import Units

/// The rate sheets of the demonstration: figures made up, terms as real sheets have them.
enum DemoSheets {
  /// The sheets that the demonstration's carriers hand out around a day.
  static func sheets(around today: CalendarDay) -> [RateSheet] {
    [maple(today), northernLine(today), lakehead(today)].compactMap { $0 }
  }

  private static func maple(_ today: CalendarDay) -> RateSheet? {
    sheet(
      "Maple Freight", scac: "MPLF", validity: valid(today, daysAhead: 37),
      services: [
        ("standard", terms(discount: 60, minimum: 110, fuel: 32, offerDays: 7)),
        ("expedited", terms(discount: 45, minimum: 165, fuel: 32, offerDays: 3)),
      ],
      lanes: [
        ("US-MI", "CA-ON", 100, 2), ("US-OH", "CA-ON", 104, 2), ("US-NY", "CA-ON", 98, 2),
        ("US-IL", "CA-ON", 118, 3), ("US-MI", "CA-QC", 132, 3), ("CA-ON", "US-MI", 96, 2),
        ("CA-ON", "US-NY", 97, 2), ("US-NY", "CA-QC", 101, 2),
      ])
  }

  private static func northernLine(_ today: CalendarDay) -> RateSheet? {
    sheet(
      "Northern Line", scac: "NRLN", validity: valid(today, daysAhead: 8),
      services: [("standard", terms(discount: 55, minimum: 125, fuel: 29, offerDays: 5))],
      lanes: [
        ("US-MN", "CA-MB", 92, 2), ("US-ND", "CA-MB", 80, 1), ("US-IL", "CA-ON", 109, 3),
        ("US-MI", "CA-ON", 103, 3), ("CA-MB", "US-MN", 90, 2), ("US-WA", "CA-BC", 84, 1),
      ])
  }

  /// A sheet that ended last month, so that its refusal can be seen.
  private static func lakehead(_ today: CalendarDay) -> RateSheet? {
    sheet(
      "Lakehead Cartage", scac: nil,
      validity: DayRange(from: today.adding(days: -120), through: today.adding(days: -30)),
      services: [("standard", terms(discount: 50, minimum: 95, fuel: 30, offerDays: 10))],
      lanes: [("US-MI", "CA-ON", 88, 4), ("US-NY", "CA-ON", 86, 4)])
  }

  private static func valid(_ today: CalendarDay, daysAhead: Int) -> DayRange? {
    DayRange(from: today.adding(days: -60), through: today.adding(days: daysAhead))
  }

  private static func terms(
    discount: Int, minimum: Int, fuel: Int, offerDays: Int
  ) -> RateTerms {
    RateTerms(
      discount: Percent(discount), absoluteMinimum: dollars(minimum), fuel: .fixed(Percent(fuel)),
      accessorials: [
        .liftgatePickup: .flat(amount: dollars(65)), .liftgateDelivery: .flat(amount: dollars(65)),
        .residentialPickup: .flat(amount: dollars(95)),
        .residentialDelivery: .flat(amount: dollars(95)),
        .limitedAccessDelivery: .flat(amount: dollars(90)),
        .insideDelivery: .flat(amount: dollars(85)),
        .appointmentDelivery: .flat(amount: dollars(35)),
        .notifyBeforeDelivery: .flat(amount: dollars(20)),
        .hazardousMaterials: .flat(amount: dollars(45)),
        .borderCrossing: .flat(amount: dollars(25)),
      ],
      borderAccessorials: [.borderCrossing], heaviestShipment: .pounds(20_000),
      longestSide: .inches(240), offerDays: offerDays)
  }

  private static func dollars(_ amount: Int) -> Money {
    Money(minorUnits: Int64(amount) * 100, .usd)
  }

  private static func sheet(
    _ carrier: String, scac: String?, validity: DayRange?, services: [(String, RateTerms)],
    lanes: [(from: String, to: String, percent: Int, days: Int)]
  ) -> RateSheet? {
    guard let validity else { return nil }
    let identity = RateSheet.Identity(
      carrier: carrier, scac: scac, name: "sample", version: "demo", source: "made-up figures")
    let rows = services.flatMap { service in
      lanes.compactMap { lane in
        self.lane(lane, service: service.0, isFast: service.0 == "expedited")
      }
    }
    return try? RateSheet(
      identity: identity, currency: .usd, validity: validity,
      services: services.map { ClassTariff.Service(name: $0.0, terms: $0.1) }, lanes: rows)
  }

  private static func lane(
    _ lane: (from: String, to: String, percent: Int, days: Int), service: String, isFast: Bool
  ) -> ClassTariff.Lane? {
    guard let origin = ZonePattern(parsing: lane.from),
      let destination = ZonePattern(parsing: lane.to)
    else { return nil }
    return ClassTariff.Lane(
      service: service, origin: origin, destination: destination,
      rates: ClassRateTable.sample(percent: lane.percent),
      transitDays: isFast ? max(1, lane.days - 1) : lane.days)
  }
}

extension ClassRateTable {
  /// The sample grid at a percentage of its figures.
  ///
  /// The figures are those of the worked examples of the class-rate algorithm, made up by us.
  static func sample(percent: Int = 100) -> ClassRateTable {
    let rows: [(FreightClass, [Int])] = [
      (.class50, [62_10, 48_30, 38_64, 31_05, 22_77, 18_63, 12_42]),
      (.class70, [79_84, 62_10, 49_68, 39_92, 29_28, 23_95, 15_97]),
      (.class85, [93_14, 72_45, 57_96, 46_57, 34_15, 27_94, 18_63]),
      (.class100, [110_88, 86_25, 69_00, 55_44, 40_66, 33_26, 22_18]),
      (.class125, [135_28, 105_23, 84_18, 67_64, 49_60, 40_58, 27_06]),
      (.class250, [266_11, 207_00, 165_60, 133_06, 97_58, 79_83, 53_22]),
    ]
    var table = ClassRateTable()
    for (freightClass, cells) in rows {
      for (column, cents) in zip(WeightBreak.allCases, cells) {
        let rate = ExactDecimal(significand: Int128(cents * percent), scale: 4)
        table[freightClass, column] = HundredweightRate(rate.rounded(toPlaces: 2))
      }
    }
    return table
  }
}
