import PlainTOML
import Shipping
import TOMLKit
import Units

/// Reads the TOML text of a market's rules.
///
/// Everything that is wrong is named at once; a pack with a mistake is not used in part.
struct RulePackReader {
  /// The most bytes that a pack may have: ten times the largest bundled one.
  static let byteLimit = 1_000_000

  static let packKeys = [
    "name", "title", "countries", "currency", "valuation", "valuation-terms", "checked",
    "stale-after",
  ]
  static let listKeys = ["name", "numbers", "except"]

  var report: RulePackReport
  var currency = Currency.usd
  private var checked: CalendarDay?
  private var staleAfter: CalendarDay?
  private var lists: [GoodsList] = []
  private let bundledList: (String) -> GoodsList?

  private init(_ lines: RulePackLines, bundledList: @escaping (String) -> GoodsList?) {
    report = RulePackReport(lines)
    self.bundledList = bundledList
  }

  static func read(
    _ text: String, file: String, bundledList: @escaping (String) -> GoodsList?
  ) throws(RulePackError) -> RulePack {
    guard text.utf8.count <= byteLimit else {
      throw error(file, .tooLarge(limit: byteLimit), line: nil)
    }
    let root: TOMLTable
    do {
      root = try PlainTOML.table(of: text)
    } catch {
      throw Self.error(file, .syntax(error.words), line: error.line)
    }
    var reader = RulePackReader(RulePackLines(text), bundledList: bundledList)
    let pack = withExtendedLifetime(root) { reader.pack(RuleSection(root, .file)) }
    guard let pack, reader.report.problems.isEmpty else {
      throw RulePackError(file: file, problems: reader.report.problems)
    }
    return pack
  }

  private static func error(
    _ file: String, _ reason: RulePackProblem.Reason, line: Int?
  ) -> RulePackError {
    RulePackError(
      file: file,
      problems: [RulePackProblem(entry: .file, line: line, field: nil, reason: reason)])
  }

  private mutating func pack(_ root: RuleSection) -> RulePack? {
    root.checkKeys(["pack", "rule", "list"], &report)
    guard let table = root.members["pack"]?.table else {
      report.add(.missing, root, "pack")
      return nil
    }
    let head = RuleSection(table, .pack)
    head.checkKeys(Self.packKeys, &report)
    let name = head.neededText("name", &report)
    let currency = readCurrency(head)
    let valuation = head.neededText("valuation", &report).flatMap {
      head.word(RulePack.Valuation.self, $0, "valuation", &report)
    }
    checked = head.day("checked", &report)
    if !head.has("checked") { report.add(.missing, head, "checked") }
    staleAfter = head.day("stale-after", &report)
    let countries = countries(head, "countries")
    let terms = valuationTerms(head)
    readLists(root)
    let rules = entries(root, "rule").enumerated().compactMap { index, table in
      rule(RuleSection(table, .rule(number: index + 1, id: table["id"]?.string)))
    }
    guard let name, let currency, let valuation, report.problems.isEmpty else { return nil }
    checkOverlaps(rules)
    return RulePack(
      name: name, title: head.text("title", &report), countries: countries, currency: currency,
      valuation: valuation, valuationTerms: terms, lists: lists, rules: rules)
  }

  private mutating func readCurrency(_ head: RuleSection) -> Currency? {
    guard let text = head.neededText("currency", &report) else { return nil }
    guard let currency = Currency(code: text) else {
      report.add(.wrongKind(needed: "a code such as \"CAD\"", found: text), head, "currency")
      return nil
    }
    self.currency = currency
    return currency
  }

  private mutating func valuationTerms(_ head: RuleSection) -> ValuationTerms {
    guard let section = head.section("valuation-terms", &report) else { return ValuationTerms() }
    section.checkKeys(["adds-pre-carriage", "deducts-only-stated", "conversion-day"], &report)
    let usual = ValuationTerms()
    let day = section.text("conversion-day", &report).flatMap {
      section.word(ValuationTerms.ConversionDay.self, $0, "conversion-day", &report)
    }
    return ValuationTerms(
      addsPreCarriage: section.flag("adds-pre-carriage", &report) ?? usual.addsPreCarriage,
      deductsOnlyStated: section.flag("deducts-only-stated", &report) ?? usual.deductsOnlyStated,
      conversionDay: day ?? usual.conversionDay)
  }

  private mutating func entries(_ root: RuleSection, _ key: String) -> [TOMLTable] {
    guard let value = root.members[key] else { return [] }
    guard let list = value.array else {
      root.wrongKind(value, needed: "tables headed [[\(key)]]", key, &report)
      return []
    }
    return list.compactMap(\.table)
  }

  private mutating func rule(_ section: RuleSection) -> Rule? {
    section.checkKeys(Self.conditionKeys + Self.effectKeys + Self.sourceKeys, &report)
    let id = identifier(section)
    let title = section.neededText("title", &report)
    let condition = condition(section)
    let effect = effect(section)
    let source = source(section)
    guard let id, let title, let effect, let source else { return nil }
    return Rule(
      id: id, title: title, condition: condition, effect: effect, source: source,
      caveat: section.text("caveat", &report))
  }

  private mutating func identifier(_ section: RuleSection) -> RuleIdentifier? {
    guard let text = section.neededText("id", &report) else { return nil }
    guard let id = RuleIdentifier(text) else {
      report.add(
        .wrongKind(needed: "up to 24 letters, digits and hyphens", found: text), section, "id")
      return nil
    }
    return id
  }

  static let sourceKeys = [
    "id", "title", "from", "through", "stale-after", "checked", "source", "confidence", "caveat",
  ]

  private mutating func source(_ section: RuleSection) -> FactSource? {
    let from = section.day("from", &report)
    let through = section.day("through", &report)
    let stale = section.day("stale-after", &report) ?? usualStaleDay(through)
    let checked = section.day("checked", &report) ?? self.checked
    let citation = section.neededText("source", &report)
    let confidence = section.neededText("confidence", &report).flatMap {
      section.word(Confidence.self, $0, "confidence", &report)
    }
    guard let range = DayRange(from: from, through: through) else {
      report.add(.endsBeforeItBegins, section, "through")
      return nil
    }
    guard let citation, let confidence, let checked else { return nil }
    return FactSource(
      citation: citation, inForce: range, checked: checked, staleAfter: stale,
      confidence: confidence)
  }

  /// What has ended before the pack grows old does not age.
  private func usualStaleDay(_ through: CalendarDay?) -> CalendarDay? {
    guard let staleAfter, let through else { return staleAfter }
    return through <= staleAfter ? nil : staleAfter
  }

  private mutating func readLists(_ root: RuleSection) {
    for (index, table) in entries(root, "list").enumerated() {
      let section = RuleSection(table, .list(number: index + 1))
      section.checkKeys(Self.listKeys, &report)
      let name = section.neededText("name", &report)
      let entries =
        numbers(section, "numbers").map { GoodsList.Entry($0) }
        + numbers(section, "except").map { GoodsList.Entry($0, isException: true) }
      if let name { lists.append(GoodsList(name: name, entries: entries)) }
    }
  }

  mutating func numbers(_ section: RuleSection, _ key: String) -> [TariffNumber] {
    section.texts(key, &report).compactMap { text in
      do {
        return try TariffNumber(parsing: text)
      } catch {
        report.add(.wrongKind(needed: "tariff numbers such as 7318.15", found: text), section, key)
        return nil
      }
    }
  }

  /// Makes sure that a list is in the pack, taking it from the program where the file has none.
  mutating func takeList(_ name: String, _ section: RuleSection, _ key: String) {
    if lists.contains(where: { $0.name == name }) { return }
    guard let list = bundledList(name) else {
      report.add(.unknownList(name), section, key)
      return
    }
    lists.append(list)
  }

  private mutating func checkOverlaps(_ rules: [Rule]) {
    var earlier: [RuleIdentifier: [(number: Int, days: DayRange)]] = [:]
    for (index, rule) in rules.enumerated() {
      let days = rule.source.inForce
      if let other = earlier[rule.id]?.first(where: { $0.days.overlaps(days) }) {
        let entry = RulePackProblem.Entry.rule(number: index + 1, id: rule.id.text)
        report.add(.overlaps(number: other.number), entry, field: "from")
      }
      earlier[rule.id, default: []].append((index + 1, days))
    }
  }
}
