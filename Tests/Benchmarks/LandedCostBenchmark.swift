import ReferenceData
import Shipping
import Units

/// Landed costs of five lines under the bundled law of the United States and Canada, on one core.
enum LandedCostBenchmark {
  static func run() throws -> [Measurement] {
    let book = RuleBook(packs: try RuleLedger.bundledPacks())
    var rows: [Measurement] = []
    for (name, request) in [("US", toUnitedStates), ("CA", toCanada)] {
      guard let law = book.law(of: request.destination, on: request.day) else { continue }
      rows.append(
        measured("landed costs of five lines into \(name)", law, request) { cost in
          cost.lines.count
        })
      rows.append(
        measured("the same with every line in words", law, request) { cost in
          cost.lines.reduce(0) { $0 + $1.arithmetic.words.utf8.count }
        })
      let start = ContinuousClock.now
      _ = book.law(of: request.destination, on: request.day)
      let seconds = Stopwatch.seconds(since: start)
      rows.append(
        Measurement(
          what: "law of \(name) made ready for a day", figure: "\(Int(seconds * 1_000_000)) µs",
          target: ""))
    }
    return rows
  }

  private static func measured(
    _ what: String, _ law: MarketLaw, _ request: LandedCostRequest,
    _ count: (LandedCost) -> Int
  ) -> Measurement {
    let computations = 20_000
    var seen = 0
    let seconds = Stopwatch.median(runs: 5) {
      for _ in 0..<computations {
        guard let cost = try? law.landedCost(of: request) else { continue }
        seen += count(cost)
      }
    }
    let rate = Int(Double(computations) / seconds)
    return Measurement(
      what: what, figure: "\(rate) a second", target: ">= 50000",
      isMet: rate >= 50_000 && seen > 0)
  }

  private static let day = CalendarDay(iso: "2026-05-04") ?? CalendarDay(daysSinceEpoch: 0)

  private static func line(
    _ number: String, _ origin: String, _ price: Int64, _ currency: Currency,
    _ claim: TreatmentClaim = .general
  ) -> GoodsLine {
    func rate(_ treatment: TreatmentRate.Treatment, _ text: String) -> TreatmentRate {
      TreatmentRate(
        treatment, DutyExpression(parsing: text, currency: currency), source: "given")
    }
    return GoodsLine(
      "goods", number: try? TariffNumber(parsing: number), origin: Country(code: origin),
      price: .sale(Money(minorUnits: price, currency)),
      rates: [
        rate(.general, "6.5%"), rate(.preference("S"), "Free"), rate(.preference("UST"), "Free"),
      ], claim: claim)
  }

  private static func lines(_ currency: Currency) -> [GoodsLine] {
    [
      line("6109.10.00.10", "CN", 120_000, currency),
      line("7318.15.00.10", "US", 80_000, currency),
      line("9403.10.00.10", "CA", 250_000, currency, .preference(isProofHeld: true)),
      line("4202.92.31.20", "VN", 64_000, currency), line("6912.00.00.10", "MX", 33_333, currency),
    ]
  }

  private static let toUnitedStates = LandedCostRequest(
    day: day, shippedFrom: .canada, destination: .unitedStates, channel: .truck,
    importer: .commercial, incoterm: .dap, namedPlace: "Buffalo", currency: .usd,
    elements: [PriceElement(.mainCarriage, Money(minorUnits: 42_000, .usd))],
    lines: lines(.usd))

  private static let toCanada = LandedCostRequest(
    day: day, shippedFrom: .unitedStates, destination: .canada,
    region: Subdivision(country: .canada, code: "ON"), channel: .truck, importer: .commercial,
    incoterm: .dap, namedPlace: "Toronto", currency: .usd,
    exchangeRates: [
      ExchangeRate(
        from: .usd, to: .cad, rate: ExactDecimal(significand: 13_810, scale: 4), day: day,
        source: "given")
    ], elements: [PriceElement(.mainCarriage, Money(minorUnits: 42_000, .usd))],
    lines: lines(.usd))
}
