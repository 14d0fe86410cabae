import Shipping
import Units

extension ExampleRules {
  static let canada = RulePack(
    name: "ca", countries: [.canada], currency: .cad, valuation: .freeOnBoard,
    lists: [
      list("l2", "7318.15.00"), list("l3", "8703.23.00"), list("l4", "9403.10.00", "7318.15.00"),
      list("steel-aluminum", "7318.15.00", "7606.11.00"),
    ],
    rules: canadaReliefs + canadaReturns + canadaTaxes + canadaSurtaxes + canadaPreferences)

  private static let near = CountryFilter.only([.unitedStates, .mexico])
  private static let all = Relief(duty: true, layers: nil, taxes: true)

  private static let canadaReliefs: [Rule] =
    rule(
      "CA-DEM-01", "mail of at most 20",
      RuleCondition(channels: [.post], value: bounds(through: "20", .cad)), .relief(all),
      from: "1992-01-01")
    + rule(
      "CA-DEM-02", "courier of at most 20",
      RuleCondition(
        channels: [.courier], shippedFrom: .except([.unitedStates, .mexico]),
        value: bounds(through: "20", .cad)), .relief(all))
    + rule(
      "CA-DEM-03", "courier from the United States or Mexico of at most 40",
      RuleCondition(
        channels: [.courier], shippedFrom: near, value: bounds(through: "40", .cad)),
      .relief(all), from: "2020-07-01")
    + rule(
      "CA-DEM-04", "courier from the United States or Mexico of at most 150",
      RuleCondition(
        channels: [.courier], shippedFrom: near,
        value: bounds(above: "40", through: "150", .cad)),
      .relief(Relief(duty: true, layers: nil, taxes: false)), from: "2020-07-01")

  private static let canadaReturns: [Rule] =
    rule(
      "RT-CA-01", "Canadian goods that come back",
      RuleCondition(requires: [.returnedWithProof]),
      .relief(Relief(duty: true, layers: true, taxes: true)))
    + rule(
      "RT-CA-05", "goods back after repair under warranty",
      RuleCondition(requires: [.repairedUnderWarranty]),
      .relief(Relief(duty: true, layers: true, taxes: true)))
    + rule(
      "RT-CA-06", "goods back within a year after paid repair",
      RuleCondition(exportedWithinMonths: 12, requires: [.repairedForPay]), .processingValue)
    + rule(
      "RT-CA-07", "consumer import sent back", RuleCondition(importer: .consumer),
      .refund(ImportRefund(duty: true, taxes: true, least: money("2", .cad))))

  private static let harmonized = ["ON", "NB", "NL", "PE", "NS"]
  private static let base: Set<ImportTax.BasePart> = [.customsValue, .duties]

  private static func tax(
    _ id: String, _ name: String, _ rate: String, _ regions: Set<String>,
    _ importer: ImporterKind? = .consumer, from: String? = nil, through: String? = nil
  ) -> [Rule] {
    rule(
      id, name,
      RuleCondition(importer: importer, regions: regions, excludes: [.zeroRated]),
      .tax(ImportTax(name: name, rate: percent(rate), base: base)), from: from, through: through)
  }

  private static let canadaTaxes: [Rule] =
    tax("CA-TAX-03", "GST", "5", [], .commercial)
    + tax("CA-TAX-01", "GST", "5", ["AB", "NT", "NU", "YT", "BC", "SK", "MB", "QC"])
    + tax("CA-TAX-04", "HST", "13", ["ON"])
    + tax("CA-TAX-04", "HST", "15", ["NS"], through: "2025-03-31")
    + tax("CA-TAX-04", "HST", "14", ["NS"], from: "2025-04-01")
    + tax("CA-TAX-04", "HST", "15", ["NB", "NL", "PE"])
    + tax("CA-TAX-05", "PST", "7", ["BC"])
    + tax("CA-TAX-05", "PST", "6", ["SK"])
    + tax("CA-TAX-05", "RST", "7", ["MB"])
    + tax("CA-TAX-05", "QST", "9.975", ["QC"])
    + rule(
      "CA-FEE-01", "Canada Post handling fee", RuleCondition(channels: [.post]),
      .fee(
        ImportFee(
          name: "handling fee", collector: .carrier, amount: .flat(money("9.95", .cad)),
          onlyWhenDutiable: true)))

  private static func metal(
    _ id: String, _ title: String, _ condition: RuleCondition, rate: String = "25", rank: Int,
    base: TariffLayer.Base = .customsValue, from: String, through: String? = nil
  ) -> [Rule] {
    rule(
      id, title, condition,
      .layer(TariffLayer(rate: percent(rate), base: base, group: "metal", rank: rank)),
      from: from, through: through)
  }

  private static let us = CountryFilter.only([.unitedStates])

  private static let canadaSurtaxes: [Rule] =
    rule(
      "CA-SUR-01", "surtax on listed goods of the United States",
      RuleCondition(origin: us, goods: GoodsFilter(prefixes: ["6109"])),
      .layer(TariffLayer(rate: percent("25"))), from: "2025-03-04", through: "2025-08-31")
    + metal(
      "CA-SUR-06", "steel over quota",
      RuleCondition(
        origin: .except([.unitedStates, .mexico, .canada]), importer: .commercial,
        goods: GoodsFilter(lists: ["l2"]), requires: [.overQuota]), rate: "50", rank: 1,
      from: "2025-06-27")
    + metal(
      "CA-SUR-02", "surtax on steel and aluminum of the United States",
      RuleCondition(origin: us, goods: GoodsFilter(lists: ["l2"])), rank: 2, from: "2025-03-13")
    + metal(
      "CA-SUR-08", "surtax on steel and aluminum of China",
      RuleCondition(
        origin: .only(countries("CN")), goods: GoodsFilter(lists: ["steel-aluminum"])), rank: 2,
      from: "2024-10-22")
    + metal(
      "CA-SUR-07", "steel melted in China",
      RuleCondition(
        importer: .commercial, value: bounds(above: "5000", .cad),
        goods: GoodsFilter(lists: ["steel-aluminum"]), requires: [.meltedInChina]), rank: 2,
      from: "2025-07-31")
    + metal(
      "CA-SUR-05", "surtax on steel derivatives",
      RuleCondition(importer: .commercial, goods: GoodsFilter(lists: ["l4"])), rank: 3,
      from: "2025-12-26")
    + rule(
      "CA-SUR-03", "surtax on vehicles of the United States",
      RuleCondition(
        origin: us, goods: GoodsFilter(lists: ["l3"]), excludes: [.preferenceProven]),
      .layer(TariffLayer(rate: percent("25"))), from: "2025-04-09")
    + rule(
      "CA-SUR-04", "surtax on vehicles of the United States under CUSMA",
      RuleCondition(
        origin: us, goods: GoodsFilter(lists: ["l3"]), requires: [.preferenceProven]),
      .layer(TariffLayer(rate: percent("25"), base: .lessContent(atLeast: percent("15")))),
      from: "2025-04-09")

  private static let canadaPreferences: [Rule] =
    rule(
      "CA-ORI-02", "CUSMA without certification",
      RuleCondition(
        origin: .only([.unitedStates, .mexico]), value: bounds(through: "3300", .cad)),
      .preference(
        TariffPreference(
          codes: ["UST", "MXT"], name: "CUSMA", proof: "none", isProofNeeded: false)),
      from: "2020-07-01")
    + rule(
      "CA-ORI-01", "CUSMA with certification of origin",
      RuleCondition(origin: .only([.unitedStates, .mexico])),
      .preference(
        TariffPreference(
          codes: ["UST", "MXT"], name: "CUSMA", proof: "certification of origin")),
      from: "2020-07-01")
}
