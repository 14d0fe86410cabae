import Shipping
import Units

extension ExampleRules {
  static let unitedStates = RulePack(
    name: "us", countries: [.unitedStates], currency: .usd, valuation: .freeOnBoard,
    valuationTerms: ValuationTerms(addsPreCarriage: false, deductsOnlyStated: true),
    lists: [list("annex-1a", "7210"), list("list-301", "4202")],
    rules: usReliefs + usLayers + usFees + usPreferences)

  private static let canadian = CountryFilter.only([.canada])
  private static let freight: Set<ImportChannel> = [.courier, .truck, .rail, .air, .vessel]
  private static let everything = Relief(
    duty: true, layers: true, taxes: true, fees: ["merchandise processing fee"])
  private static let dutyOnly = Relief(duty: true, layers: false, taxes: false)

  private static let usReliefs: [Rule] =
    rule(
      "US-DEM-01", "at most 800 a person and day",
      RuleCondition(value: bounds(through: "800", .usd)), .relief(everything),
      through: "2025-08-28", .secondary)
    + rule(
      "US-DEM-04", "mail pays the emergency duty alone",
      RuleCondition(channels: [.post], value: bounds(through: "800", .usd)), .relief(dutyOnly),
      from: "2025-08-29", through: "2026-02-23", .secondary)
    + rule(
      "US-DEM-04", "flat duty for each mail item of Canadian goods",
      RuleCondition(
        channels: [.post], origin: canadian, value: bounds(through: "800", .usd),
        requires: [.flatPostalMethod]), .dutyPerParcel(money("200", .usd)),
      from: "2025-08-29", through: "2026-02-23", .secondary)
    + rule(
      "US-DEM-05", "mail pays the section 122 duty alone", RuleCondition(channels: [.post]),
      .relief(dutyOnly), from: "2026-02-24", through: "2026-07-23")
    + rule(
      "RT-US-01", "goods back within three years of export",
      RuleCondition(exportedWithinMonths: 36, requires: [.returnedWithProof]),
      .relief(everything), from: "2016-02-24", .secondary)

  private static func emergency(
    _ id: String, _ rate: String, _ excludes: Set<Circumstance>, from: String, through: String
  ) -> [Rule] {
    rule(
      id, "emergency duty on goods of Canada",
      RuleCondition(origin: canadian, excludes: excludes),
      .layer(TariffLayer(rate: percent(rate), group: "emergency")), from: from, through: through,
      .secondary)
  }

  private static func metals(
    _ id: String, _ rate: String, from: String, through: String? = nil, stale: String? = nil
  ) -> [Rule] {
    rule(
      id, "section 232 duty on metals", RuleCondition(goods: GoodsFilter(lists: ["annex-1a"])),
      .layer(
        TariffLayer(
          rate: percent(rate), group: "metal", displaces: ["emergency", "section-122"])),
      from: from, through: through, stale: stale, .secondary)
  }

  private static let usLayers: [Rule] =
    metals("US-DUT-30", "25", from: "2025-03-12", through: "2025-06-03")
    + metals("US-DUT-31", "50", from: "2025-06-04", through: "2026-04-05")
    + metals("US-DUT-33", "50", from: "2026-04-06", stale: "2026-07-24")
    + emergency("US-DUT-10", "25", [], from: "2025-03-04", through: "2025-03-06")
    + emergency(
      "US-DUT-10", "25", [.preferenceProven], from: "2025-03-07", through: "2025-07-31")
    + emergency(
      "US-DUT-11", "35", [.preferenceProven], from: "2025-08-01", through: "2026-02-23")
    + rule(
      "US-DUT-20", "section 122 surcharge", RuleCondition(excludes: [.preferenceProven]),
      .layer(TariffLayer(rate: percent("10"), group: "section-122")), from: "2026-02-24",
      through: "2026-07-23")
    + rule(
      "US-DUT-22", "what follows section 122", RuleCondition(),
      .layer(TariffLayer(rate: nil, group: "section-122")), from: "2026-07-24",
      stale: "2026-07-24", .secondary)
    + rule(
      "US-DUT-50", "section 301 duty on goods of China",
      RuleCondition(origin: .only(countries("CN")), goods: GoodsFilter(lists: ["list-301"])),
      .layer(TariffLayer(rate: percent("25"))), from: "2018-07-06", .secondary)

  private static func processing(
    _ least: String, _ greatest: String, from: String, through: String
  ) -> [Rule] {
    rule(
      "US-FEE-01", "merchandise processing fee of a formal entry",
      RuleCondition(
        channels: freight, value: bounds(above: "2500", .usd),
        excludes: [.preferenceProven]),
      .fee(
        ImportFee(
          name: "merchandise processing fee", collector: .customs,
          amount: .share(
            percent("0.3464"), least: money(least, .usd), greatest: money(greatest, .usd)))),
      from: from, through: through)
  }

  private static let usFees: [Rule] =
    processing("31.67", "614.35", from: "2023-10-01", through: "2024-09-30")
    + processing("32.71", "634.62", from: "2024-10-01", through: "2025-09-30")
    + processing("33.58", "651.50", from: "2025-10-01", through: "2026-09-30")
    + rule(
      "US-FEE-01", "merchandise processing fee of a formal entry",
      RuleCondition(
        channels: freight, value: bounds(above: "2500", .usd),
        excludes: [.preferenceProven]),
      .fee(
        ImportFee(
          name: "merchandise processing fee", collector: .customs, amount: .unknown)),
      from: "2026-10-01", through: "2027-09-30")
    + rule(
      "US-FEE-12", "harbor maintenance fee", RuleCondition(channels: [.vessel]),
      .fee(
        ImportFee(
          name: "harbor maintenance fee", collector: .customs,
          amount: .share(percent("0.125"), least: nil, greatest: nil))), .secondary)

  private static let usPreferences: [Rule] =
    rule(
      "US-DUT-02", "USMCA with certification of origin",
      RuleCondition(origin: .only([.canada, .mexico])),
      .preference(
        TariffPreference(codes: ["S", "S+"], name: "USMCA", proof: "certification of origin")),
      from: "2020-07-01")
}
