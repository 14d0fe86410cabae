public import Shipping
import Units

extension LandedCostRequest {
  /// A request to start from: planters by truck from the United States to a business in Ontario, the
  /// terms of the worked example G06 of the customs reference with its figures given.
  public static var example: LandedCostRequest {
    var line = GoodsLine(
      "ceramic planters", number: try? TariffNumber(parsing: "6913.90"), origin: .unitedStates,
      quantity: 200, price: .sale(Money(minorUnits: 420_000, .usd)))
    line.rates = [
      TreatmentRate(.general, DutyExpression(parsing: "6.5%", currency: .cad), source: "given"),
      TreatmentRate(
        .preference("UST"), DutyExpression(parsing: "Free", currency: .cad), source: "given"),
    ]
    line.claim = .preference(isProofHeld: true)
    let day = CalendarDay(iso: "2026-05-04") ?? CalendarDay(daysSinceEpoch: 0)
    return LandedCostRequest(
      day: day, shippedFrom: .unitedStates, destination: .canada,
      region: Subdivision(country: .canada, code: "ON"), channel: .truck, importer: .commercial,
      incoterm: .fca, namedPlace: "Detroit", currency: .usd,
      exchangeRates: [
        ExchangeRate(
          from: .usd, to: .cad, rate: ExactDecimal(significand: 13_810, scale: 4), day: day,
          source: "given")
      ], lines: [line])
  }
}
