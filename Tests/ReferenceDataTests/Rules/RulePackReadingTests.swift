import Shipping
import Testing
import Units

@testable import ReferenceData

@Suite("Reading a rule pack")
struct RulePackReadingTests {
  private static let head = """
    [pack]
    name = "xx"
    countries = ["CA"]
    currency = "CAD"
    valuation = "freeOnBoard"
    checked = 2026-11-23

    """

  private func rule(_ lines: String, id: String = "XX-01") -> String {
    """
    [[rule]]
    id = "\(id)"
    title = "A rule"
    source = "a law"
    confidence = "primary"
    \(lines)

    """
  }

  private func pack(_ rules: String) throws -> RulePack {
    try RulePack(toml: Self.head + rules, file: "mine.toml")
  }

  private func problems(_ rules: String, head: String = head) -> [RulePackProblem] {
    do {
      _ = try RulePack(toml: head + rules, file: "mine.toml")
      return []
    } catch {
      return error.problems
    }
  }

  private func effect(_ line: String) throws -> RuleEffect {
    try #require(try pack(rule(line)).rules.first?.effect)
  }

  @Test("a condition is read field by field")
  func condition() throws {
    let text = rule(
      """
      channels = ["courier", "post"]
      shipped-from-not = ["US"]
      origin = ["EU", "CN"]
      export-to = ["any"]
      importer = "consumer"
      regions = ["ON"]
      value = { over = 40, up-to = 150.5, of = "intrinsicValue" }
      exported-within-months = 36
      goods = ["ca-steel"]
      goods-numbers = ["7318.15"]
      requires = ["gift"]
      excludes = ["exciseGoods"]
      note = "Do it"
      who = ["shipper"]
      """)
    let condition = try #require(try pack(text).rules.first?.condition)
    #expect(condition.channels == [.courier, .post])
    #expect(condition.shippedFrom == .except([.unitedStates]))
    #expect(condition.origin.admits(Country(code: "DE")) == true)
    #expect(condition.origin.admits(.mexico) == false)
    #expect(condition.exportTo == .any)
    #expect(condition.importer == .consumer)
    #expect(condition.regions == ["ON"])
    #expect(condition.value?.lower == .init(Money(minorUnits: 4_000, .cad), isIncluded: false))
    #expect(condition.value?.upper == .init(Money(minorUnits: 15_050, .cad), isIncluded: true))
    #expect(condition.value?.measure == .intrinsicValue)
    #expect(condition.exportedWithinMonths == 36)
    #expect(condition.goods.lists == ["ca-steel"])
    #expect(condition.goods.prefixes == ["731815"])
    #expect(condition.requires == [.gift])
    #expect(condition.excludes == [.exciseGoods])
  }

  @Test("each effect is read")
  func effects() throws {
    let three = Money(minorUnits: 300, .cad)
    #expect(
      try effect("relief = [\"duty\", \"layers-unsettled\", \"fee:customs fee\"]")
        == .relief(Relief(duty: true, layers: nil, taxes: false, fees: ["customs fee"])))
    #expect(
      try effect("layer = { rate = 7.5, group = \"a\", rank = -1, floor = true }")
        == .layer(
          TariffLayer(rate: Percent(millionths: 7_500_000), group: "a", rank: -1, isFloor: true)))
    #expect(
      try effect("layer = { rate = \"unknown\", base = { content = \"copper\" } }")
        == .layer(TariffLayer(rate: nil, base: .content("copper"))))
    #expect(
      try effect("tax = { name = \"GST\", rate = 5 }")
        == .tax(ImportTax(name: "GST", rate: Percent(5), base: [.customsValue, .duties])))
    #expect(
      try effect("tax-at-sale = { name = \"VAT\", rate = \"unknown\", of = [\"carriage\"] }")
        == .taxAtSale(ImportTax(name: "VAT", rate: nil, base: [.carriage])))
    #expect(
      try effect("fee = { name = \"f\", collector = \"broker\", of-advance = 2, least = 3 }")
        == .fee(
          ImportFee(
            name: "f", collector: .broker, amount: .shareOfAdvance(Percent(2), least: three))))
    #expect(
      try effect(
        "fee = { name = \"f\", collector = \"customs\", per-line = 3, when-dutiable = true }")
        == .fee(
          ImportFee(
            name: "f", collector: .customs, amount: .perLine(three), onlyWhenDutiable: true)))
    #expect(try effect("global-rate = 19") == .globalRate(Percent(19)))
    #expect(try effect("duty-per-class = 3") == .dutyPerClass(three))
    #expect(try effect("duty-per-parcel = 3") == .dutyPerParcel(three))
    #expect(try effect("value-share = 60") == .valueShare(Percent(60)))
    #expect(try effect("processing-value = true") == .processingValue)
    #expect(
      try effect("refund = { duty = true, taxes = false, least = 3 }")
        == .refund(ImportRefund(duty: true, taxes: false, least: three)))
    #expect(
      try effect("preference = { codes = [\"S\"], name = \"n\", proof = \"p\", needed = false }")
        == .preference(TariffPreference(codes: ["S"], name: "n", proof: "p", isProofNeeded: false)))
    #expect(
      try effect("note = \"Do it\"\nwho = [\"importer\"]\nif-missing = \"Held\"")
        == .note(RuleNote("Do it", parties: [.importer], ifMissing: "Held")))
  }

  @Test("a rule that ended before its pack grows old does not age")
  func staleDays() throws {
    let head = Self.head + "stale-after = 2026-07-02\n"
    let text =
      head + rule("note = \"a\"\nthrough = 2026-06-30") + rule("note = \"b\"", id: "XX-02")
      + rule("note = \"c\"\nstale-after = 2025-12-31\nchecked = 2025-01-01", id: "XX-03")
    let rules = try RulePack(toml: text).rules
    #expect(rules.map { $0.source.staleAfter?.isoText } == [nil, "2026-07-02", "2025-12-31"])
    #expect(rules.last?.source.checked.isoText == "2025-01-01")
  }

  @Test("a list of the file comes before a bundled one of its name")
  func ownList() throws {
    let text =
      "[[list]]\nname = \"ca-steel\"\nnumbers = [\"9503\"]\nexcept = [\"9503.00.10\"]\n"
      + rule("goods = [\"ca-steel\"]\nnote = \"a\"")
    let pack = try pack(text)
    #expect(pack.lists.count == 1)
    #expect(pack.lists.first?.contains(try TariffNumber(parsing: "9503.00.20")) == true)
    #expect(pack.lists.first?.contains(try TariffNumber(parsing: "9503.00.10")) == false)
  }

  @Test("an unknown field is named with its line and the fields that are known")
  func unknownField() throws {
    let found = try #require(problems(rule("note = \"a\"\nchannel = [\"post\"]")).first)
    #expect(found.field == "channel")
    #expect(found.entry == .rule(number: 1, id: "XX-01"))
    #expect(found.line == 13)
    #expect(found.sentence.contains("channels"))
  }

  @Test(
    "what cannot be used is named with its field",
    arguments: [
      ("layer = { rat = 5 }", "layer.rat"), ("layer = { group = \"a\" }", "layer.rate"),
      ("tax = { name = \"GST\", rate = \"five\" }", "tax.rate"),
      ("tax = { rate = 5 }", "tax.name"), ("layer = { rate = -5 }", "layer.rate"),
      ("layer = 25", "layer"), ("duty-per-class = 3.001", "duty-per-class"),
      ("note = \"a\"\nfrom = \"2026-01-01\"", "from"),
      ("note = \"a\"\nfrom = 2026-02-01\nthrough = 2026-01-01", "through"),
      ("note = \"a\"\norigin = [\"ZZ\"]", "origin"),
      ("note = \"a\"\nimporter = \"me\"", "importer"),
      ("note = \"a\"\nrequires = [\"magic\"]", "requires"),
      ("note = \"a\"\ngoods-numbers = [\"steel\"]", "goods-numbers"),
      ("note = \"a\"\ngoods = [\"my-list\"]", "goods"),
      ("note = \"a\"\nexported-within-months = 0", "exported-within-months"),
      ("note = \"\"", "note"), ("note = \"a\\u001bb\"", "note"),
      ("relief = [\"everything\"]", "relief"),
      ("fee = { name = \"f\", collector = \"me\", flat = 3 }", "fee.collector"),
      ("fee = { name = \"f\", collector = \"customs\" }", "fee.rate"),
      ("value = { over = \"40\" }\nnote = \"a\"", "value.over"),
      ("value = { over = 40, from = 40 }\nnote = \"a\"", "value.from"),
      ("note = \"a\"\norigin = [\"CA\"]\norigin-not = [\"US\"]", "origin-not"),
      ("global-rate = 19\nwho = [\"importer\"]", "who"),
    ])
  func wrongFields(lines: String, field: String) throws {
    let found = problems(rule(lines))
    #expect(found.contains { $0.field == field }, "\(found)")
    for problem in found {
      #expect(problem.line != nil)
      #expect(
        !problem.sentence.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }

  @Test("a rule does exactly one thing")
  func oneEffect() {
    let known = RulePackReader.mainEffectKeys
    #expect(problems(rule("regions = [\"ON\"]")).map(\.reason) == [.noEffect(known)])
    #expect(
      problems(rule("note = \"a\"\nglobal-rate = 5")).map(\.reason)
        == [.severalEffects(["global-rate", "note"])])
  }

  @Test("two entries of a name on the same days are named; touching days are not")
  func overlaps() {
    let first = rule("note = \"a\"\nthrough = 2026-06-30")
    #expect(
      problems(first + rule("note = \"b\"\nfrom = 2026-06-30")).map(\.reason)
        == [.overlaps(number: 1)])
    #expect(problems(first + rule("note = \"b\"\nfrom = 2026-07-01")).isEmpty)
  }

  @Test("a pack without its head, or with a broken one, says what is missing")
  func brokenHead() {
    #expect(problems("", head: "").first?.reason == .missing)
    let fields = Set(problems("", head: "[pack]\ntitle = \"x\"\n").compactMap(\.field))
    #expect(fields == ["name", "currency", "valuation", "checked"])
    #expect(
      problems("", head: Self.head.replacing("CAD", with: "ZZZ")).map(\.field) == ["currency"])
  }

  @Test("text that is not TOML is named with its line, and a huge one is refused")
  func notTOML() {
    #expect(problems("[[rule]\n").first?.line != nil)
    let huge = String(repeating: "# \n", count: RulePackReader.byteLimit)
    #expect(problems(huge).map(\.reason) == [.tooLarge(limit: RulePackReader.byteLimit)])
  }

  @Test("all problems of a file are told at once, one sentence each")
  func allAtOnce() {
    do {
      _ = try RulePack(toml: Self.head + rule("a = 1\nb = 2"), file: "mine.toml")
      Issue.record("was read")
    } catch {
      #expect(error.sentences.count == 3)
      #expect(error.sentences.allSatisfy { $0.hasPrefix("mine.toml, line ") })
    }
  }

  @Test("the description of the format names every field")
  func format() {
    let known =
      RulePackReader.packKeys + RulePackReader.conditionKeys + RulePackReader.effectKeys
      + RulePackReader.sourceKeys + RulePackReader.listKeys
    for key in known { #expect(RulePackFormat.text.contains(key), "\(key)") }
    for line in RulePackFormat.text.split(separator: "\n") { #expect(line.count <= 80) }
  }
}
