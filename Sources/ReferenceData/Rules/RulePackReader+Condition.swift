import Shipping
import TOMLKit
import Units

extension RulePackReader {
  static let conditionKeys = [
    "channels", "shipped-from", "shipped-from-not", "origin", "origin-not", "destinations",
    "export-to", "export-to-not", "importer", "regions", "value", "exported-within-months",
    "goods", "goods-numbers", "goods-not", "requires", "excludes",
  ]

  mutating func condition(_ section: RuleSection) -> RuleCondition {
    RuleCondition(
      channels: section.words(ImportChannel.self, "channels", &report),
      shippedFrom: filter(section, "shipped-from") ?? .any,
      origin: filter(section, "origin") ?? .any,
      destinations: countries(section, "destinations"),
      exportTo: filter(section, "export-to"),
      importer: section.text("importer", &report).flatMap {
        section.word(ImporterKind.self, $0, "importer", &report)
      },
      regions: Set(section.texts("regions", &report)),
      value: bounds(section),
      exportedWithinMonths: section.whole("exported-within-months", in: 1...1_200, &report),
      goods: goods(section),
      requires: section.words(Circumstance.self, "requires", &report),
      excludes: section.words(Circumstance.self, "excludes", &report))
  }

  /// The countries of a field; `EU` stands for all member states, `any` for every country.
  private mutating func filter(_ section: RuleSection, _ key: String) -> CountryFilter? {
    let isExcept = section.has("\(key)-not")
    guard isExcept || section.has(key) else { return nil }
    if isExcept, section.has(key) { report.add(.standsBeside(key), section, "\(key)-not") }
    if section.has(key), section.texts(key, &report) == ["any"] { return .any }
    let countries = countries(section, isExcept ? "\(key)-not" : key)
    return isExcept ? .except(countries) : .only(countries)
  }

  mutating func countries(_ section: RuleSection, _ key: String) -> Set<Country> {
    var found: Set<Country> = []
    for text in section.texts(key, &report) {
      if text == "EU" {
        found.formUnion(EuropeanUnion.members)
      } else if let country = Country(code: text) {
        found.insert(country)
      } else {
        report.add(
          .wrongKind(needed: "codes of two letters such as \"CA\", or \"EU\"", found: text),
          section, key)
      }
    }
    return found
  }

  private static let boundKeys = ["over", "from", "up-to", "below", "of"]

  private mutating func bounds(_ section: RuleSection) -> ValueBounds? {
    guard let value = section.section("value", &report) else { return nil }
    value.checkKeys(Self.boundKeys, &report)
    let lower = end(value, included: "from", excluded: "over")
    let upper = end(value, included: "up-to", excluded: "below")
    let measure = value.text("of", &report).flatMap {
      value.word(ValueBounds.Measure.self, $0, "of", &report)
    }
    return ValueBounds(lower: lower, upper: upper, measure: measure ?? .customsValue)
  }

  private mutating func end(
    _ value: RuleSection, included: String, excluded: String
  ) -> ValueBounds.End? {
    if value.has(included), value.has(excluded) {
      report.add(.standsBeside(excluded), value, included)
    }
    if let money = value.money(included, currency, &report) {
      return ValueBounds.End(money, isIncluded: true)
    }
    return value.money(excluded, currency, &report).map {
      ValueBounds.End($0, isIncluded: false)
    }
  }

  private mutating func goods(_ section: RuleSection) -> GoodsFilter {
    let lists = section.texts("goods", &report)
    let exceptLists = section.texts("goods-not", &report)
    for name in lists { takeList(name, section, "goods") }
    for name in exceptLists { takeList(name, section, "goods-not") }
    return GoodsFilter(
      lists: lists, prefixes: numbers(section, "goods-numbers").map(\.digits),
      exceptLists: exceptLists)
  }
}
