public import Shipping
public import Units

/// Builders for the requests of the worked examples.
public enum ExampleRequest {
  /// A day of the form `2026-05-04`.
  public static func day(_ iso: String) -> CalendarDay {
    CalendarDay(iso: iso) ?? CalendarDay(daysSinceEpoch: 0)
  }

  /// An amount in plain digits.
  public static func money(_ text: String, _ currency: Currency) -> Money {
    (try? Money(parsing: text, currency)) ?? .zero(currency)
  }

  /// A country by its code.
  public static func country(_ code: String) -> Country { Country(code: code) ?? .canada }

  /// A general rate in the words of a tariff.
  public static func general(_ rate: String) -> TreatmentRate {
    TreatmentRate(.general, DutyExpression(parsing: rate, currency: .usd), source: "given")
  }

  /// A preferential rate.
  public static func preferential(_ code: String, _ rate: String = "Free") -> TreatmentRate {
    TreatmentRate(
      .preference(code), DutyExpression(parsing: rate, currency: .usd), source: "given")
  }

  /// A line that is sold.
  public static func line(
    _ price: Money, number: String? = "6109.10.00.10", origin: String? = "US",
    rates: [TreatmentRate] = [],
    claim: TreatmentClaim = .general, circumstances: Circumstances = []
  ) -> GoodsLine {
    GoodsLine(
      "goods", number: number.flatMap { try? TariffNumber(parsing: $0) },
      origin: origin.map(country), price: .sale(price), rates: rates, claim: claim,
      circumstances: circumstances)
  }

  /// A line that comes back, with a stated value.
  public static func withoutSale(
    _ value: Money, number: String? = "6109.10.00.10", origin: String? = "US",
    rates: [TreatmentRate] = [],
    claim: TreatmentClaim = .general, exported: String? = nil, circumstances: Circumstances = []
  ) -> GoodsLine {
    GoodsLine(
      "goods", number: number.flatMap { try? TariffNumber(parsing: $0) },
      origin: origin.map(country),
      price: .withoutSale(.returned, value: value, method: .residual), rates: rates,
      claim: claim, exportedOn: exported.map(day), circumstances: circumstances)
  }

  /// A rate of exchange.
  public static func rate(
    _ from: Currency, _ to: Currency, _ rate: String, on iso: String
  ) -> ExchangeRate {
    ExchangeRate(
      from: from, to: to, rate: (try? ExactDecimal(parsing: rate)) ?? 1,
      day: day(iso), source: "given")
  }

  /// A consignment from the United States to Canada.
  public static func toCanada(
    _ iso: String, _ channel: ImportChannel, region: String = "ON",
    importer: ImporterKind = .consumer, from: String = "US", incoterm: Incoterm = .dap,
    currency: Currency = .cad, rate: String? = nil, elements: [PriceElement] = [],
    circumstances: Circumstances = [], fees: [GivenFee] = [], _ lines: GoodsLine...
  ) -> LandedCostRequest {
    LandedCostRequest(
      day: day(iso), shippedFrom: country(from), destination: .canada,
      region: Subdivision(country: .canada, code: region), channel: channel, importer: importer,
      incoterm: incoterm, namedPlace: "the named place", currency: currency,
      exchangeRates: rate.map { [Self.rate(currency, .cad, $0, on: iso)] } ?? [],
      elements: elements, circumstances: circumstances, lines: lines, fees: fees)
  }

  /// A consignment from Canada to the United States.
  public static func toUnitedStates(
    _ iso: String, channel: ImportChannel = .truck, from: String = "CA",
    circumstances: Circumstances = [], _ lines: GoodsLine...
  ) -> LandedCostRequest {
    LandedCostRequest(
      day: day(iso), shippedFrom: country(from), destination: .unitedStates,
      channel: channel, importer: .commercial, incoterm: .fca, namedPlace: "the dock",
      currency: .usd, circumstances: circumstances, lines: lines)
  }

  /// A consignment from the United States to a market of the shorter reference.
  public static func to(
    _ destination: String, _ iso: String, _ currency: Currency,
    channel: ImportChannel = .courier, importer: ImporterKind = .consumer,
    incoterm: Incoterm = .fca, from: String = "US", elements: [PriceElement] = [],
    circumstances: Circumstances = [], _ lines: GoodsLine...
  ) -> LandedCostRequest {
    LandedCostRequest(
      day: day(iso), shippedFrom: country(from), destination: country(destination),
      channel: channel, importer: importer, incoterm: incoterm, namedPlace: "the named place",
      currency: currency, elements: elements, circumstances: circumstances, lines: lines)
  }
}

extension Money {
  /// Canadian dollars in plain digits.
  public static func cad(_ text: String) -> Money { ExampleRequest.money(text, .cad) }
  /// United States dollars in plain digits.
  public static func usd(_ text: String) -> Money { ExampleRequest.money(text, .usd) }
  /// Euros in plain digits.
  public static func eur(_ text: String) -> Money { ExampleRequest.money(text, .eur) }
  /// Pounds in plain digits.
  public static func gbp(_ text: String) -> Money { ExampleRequest.money(text, .gbp) }
  /// Australian dollars in plain digits.
  public static func aud(_ text: String) -> Money { ExampleRequest.money(text, .aud) }
  /// Yen in plain digits.
  public static func jpy(_ text: String) -> Money { ExampleRequest.money(text, .jpy) }
}

extension LandedCost {
  /// The amounts of a kind in order, as plain digits; `?` for one that is not known.
  public func amounts(_ kind: CostLine.Kind) -> [String] {
    lines.filter { $0.kind == kind }.map { $0.amount.money?.plainText ?? "?" }
  }

  /// What is certain of the amounts of governments, as plain digits.
  public var governmentText: String { government.certain.plainText }

  /// True when a rule is stale that the result rests on.
  public func isStale(_ rule: String) -> Bool {
    warnings.contains { warning in
      if case .stale(let found) = warning { found.id.text == rule } else { false }
    }
  }
}
