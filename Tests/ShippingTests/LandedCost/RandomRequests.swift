import Shipping
import TestSupport
import Units

/// Requests of all shapes, the same for the same seed.
enum RandomRequests {
  private static let numbers = [
    "6109.10.00.10", "7318.15.00.10", "9403.10.00.10", "8703.23.00.10", "7210.49.00.30",
    "4202.92.31.20", "7318",
  ]
  private static let origins = ["US", "CA", "MX", "CN", "DE", nil]
  private static let rates = ["Free", "6.5%", "18%", "12¢/kg + 3%"]
  private static let days = [
    "2024-09-30", "2025-03-13", "2025-08-31", "2025-10-01", "2026-01-15", "2026-05-04",
    "2026-08-01",
  ]
  private static let provinces = ["ON", "BC", "QC", "NS", "AB"]

  static func request(_ random: inout SeededGenerator) -> LandedCostRequest {
    let isToCanada = Bool.random(using: &random)
    let law: Currency = isToCanada ? .cad : .usd
    let currency: Currency = Bool.random(using: &random) ? law : .eur
    let day = ExampleRequest.day(pick(days, &random))
    let count = Int.random(in: 1...6, using: &random)
    let region = isToCanada ? pick(provinces + [""], &random) : ""
    return LandedCostRequest(
      day: day, shippedFrom: ExampleRequest.country(pick(["US", "CA", "CN", "MX"], &random)),
      destination: isToCanada ? .canada : .unitedStates,
      region: Subdivision(country: .canada, code: region),
      channel: pick(ImportChannel.allCases, &random),
      importer: pick(ImporterKind.allCases, &random),
      incoterm: pick(Incoterm.allCases, &random), namedPlace: "place", currency: currency,
      exchangeRates: currency == law
        ? []
        : [
          ExchangeRate(
            from: currency, to: law,
            rate: ExactDecimal(
              significand: Int128(Int.random(in: 8_000...19_000, using: &random)), scale: 4),
            day: day, source: "given")
        ],
      elements: elements(currency, &random),
      circumstances: Bool.random(using: &random) ? [] : [.overQuota],
      lines: (0..<count).map { _ in line(currency, &random) },
      fees: Bool.random(using: &random)
        ? []
        : [
          GivenFee(
            "brokerage", .broker, Money(minorUnits: 4_500, law), certainty: .fixed,
            source: "given")
        ],
      apportionment: pick([.value, .weight, .quantity], &random))
  }

  private static func elements(
    _ currency: Currency, _ random: inout SeededGenerator
  ) -> [PriceElement] {
    guard Bool.random(using: &random) else { return [] }
    return [
      PriceElement(
        pick([.mainCarriage, .insurance, .preCarriage, .onwardCarriage], &random),
        Money(minorUnits: Int64.random(in: 1...999, using: &random), currency))
    ]
  }

  private static func line(_ currency: Currency, _ random: inout SeededGenerator) -> GoodsLine {
    var line = ExampleRequest.line(
      Money(minorUnits: Int64.random(in: 2_000...2_000_000, using: &random), currency),
      number: pick(numbers, &random), origin: pick(origins, &random),
      rates: [
        ExampleRequest.general(pick(rates, &random)), ExampleRequest.preferential("UST"),
        ExampleRequest.preferential("S"),
      ],
      claim: pick(
        [.general, .preference(isProofHeld: true), .preference(isProofHeld: false)], &random))
    line.mass = .kilograms(Int.random(in: 1...500, using: &random))
    line.quantity = ExactDecimal(Int.random(in: 1...40, using: &random))
    return line
  }

  private static func pick<Value>(_ values: [Value], _ random: inout SeededGenerator) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}
