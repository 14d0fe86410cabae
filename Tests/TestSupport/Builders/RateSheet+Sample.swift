public import Shipping
public import Units

extension ClassRateTable {
  /// The demonstration grid of the worked examples: six classes, seven weight breaks.
  public static func sample() throws -> ClassRateTable {
    let rows: [(FreightClass, String)] = [
      (.class50, "62.10 48.30 38.64 31.05 22.77 18.63 12.42"),
      (.class70, "79.84 62.10 49.68 39.92 29.28 23.95 15.97"),
      (.class85, "93.14 72.45 57.96 46.57 34.15 27.94 18.63"),
      (.class100, "110.88 86.25 69.00 55.44 40.66 33.26 22.18"),
      (.class125, "135.28 105.23 84.18 67.64 49.60 40.58 27.06"),
      (.class250, "266.11 207.00 165.60 133.06 97.58 79.83 53.22"),
    ]
    var table = ClassRateTable()
    for (freightClass, cells) in rows {
      for (column, text) in zip(WeightBreak.allCases, cells.split(separator: " ")) {
        table[freightClass, column] = HundredweightRate(try ExactDecimal(parsing: text))
      }
    }
    return table
  }
}

extension RateTerms {
  /// The terms of the worked examples: 60 % discount, absolute minimum 110.00, fuel 32.5 %.
  public static var sample: RateTerms {
    RateTerms(
      discount: Percent(60), absoluteMinimum: Money(minorUnits: 11_000, .usd),
      fuel: .fixed(Percent(millionths: 32_500_000)))
  }
}

extension RateSheet {
  /// A sheet of one service, "standard", from Michigan to Ontario in two days.
  public static func sample(
    terms: RateTerms = .sample, rates: ClassRateTable? = nil, origin: String = "US-MI",
    destination: String = "CA-ON", validity: DayRange = .always, transitDays: Int? = 2
  ) throws -> RateSheet {
    let lane = ClassTariff.Lane(
      service: "standard",
      origin: ZonePattern(parsing: origin) ?? .anywhere,
      destination: ZonePattern(parsing: destination) ?? .anywhere,
      rates: try rates ?? .sample(), transitDays: transitDays)
    return try RateSheet(
      identity: Identity(
        carrier: "Maple Freight", scac: "MPLF", name: "Maple", version: "2026-07",
        source: "demonstration tariff"),
      currency: .usd, validity: validity,
      services: [ClassTariff.Service(name: "standard", terms: terms)], lanes: [lane])
  }
}
