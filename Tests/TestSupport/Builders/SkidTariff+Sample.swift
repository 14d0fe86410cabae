public import Shipping
public import Units

extension SkidPrices {
  /// Prices in US dollars by number, such as `[1: 140, 2: 250]`.
  public static func sample(
    totals: [Int: Int] = [:], additional: Int? = nil, each: [Int: Int] = [:]
  ) -> SkidPrices {
    func steps(_ prices: [Int: Int]) -> [Step] {
      prices.map { Step(count: $0.key, amount: .dollars($0.value)) }
    }
    return SkidPrices(
      totals: steps(totals), additional: additional.map { .dollars($0) }, each: steps(each))
  }
}

extension Money {
  /// Whole US dollars.
  public static func dollars(_ value: Int) -> Money {
    Money(minorUnits: Int64(value) * 100, .usd)
  }
}

extension RateSheet {
  /// A sheet of one service by the skid or foot, "standard", from Michigan to Ontario in two days.
  public static func skidSample(
    _ prices: SkidPrices, counting: SkidCounting = SkidCounting(by: .skid),
    terms: RateTerms = RateTerms(), minimum: Money? = nil, maximum: Money? = nil
  ) throws -> RateSheet {
    let lane = SkidTariff.Lane(
      service: "standard", origin: ZonePattern(parsing: "US-MI") ?? .anywhere,
      destination: ZonePattern(parsing: "CA-ON") ?? .anywhere, prices: prices, minimum: minimum,
      maximum: maximum, transitDays: 2)
    let service = SkidTariff.Service(name: "standard", counting: counting, terms: terms)
    return try RateSheet(
      identity: Identity(
        carrier: "Maple Freight", scac: "MPLF", name: "Maple skids", version: "2026-07",
        source: "demonstration tariff"),
      currency: .usd, validity: .always,
      tariff: .skidRates(SkidTariff(services: [service], lanes: [lane])))
  }
}
