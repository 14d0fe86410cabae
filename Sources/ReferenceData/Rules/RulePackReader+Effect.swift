import Shipping
import TOMLKit
import Units

extension RulePackReader {
  /// The fields of which a rule has exactly one.
  static let mainEffectKeys = [
    "relief", "layer", "tax", "fee", "global-rate", "duty-per-class", "duty-per-parcel",
    "preference", "value-share", "processing-value", "tax-at-sale", "refund", "note",
  ]

  static let effectKeys = mainEffectKeys + ["who", "if-missing"]

  mutating func effect(_ section: RuleSection) -> RuleEffect? {
    let found = Self.mainEffectKeys.filter(section.has)
    guard let key = found.first else {
      report.add(.noEffect(Self.mainEffectKeys), section)
      return nil
    }
    guard found.count == 1 else {
      report.add(.severalEffects(found), section)
      return nil
    }
    for other in ["who", "if-missing"] where key != "note" && section.has(other) {
      report.add(.standsBeside(key), section, other)
    }
    switch key {
    case "relief": return .relief(relief(section))
    case "layer": return section.section(key, &report).flatMap { layer($0) }.map { .layer($0) }
    case "tax": return section.section(key, &report).flatMap { tax($0) }.map { .tax($0) }
    case "tax-at-sale":
      return section.section(key, &report).flatMap { tax($0) }.map { .taxAtSale($0) }
    case "fee": return section.section(key, &report).flatMap { fee($0) }.map { .fee($0) }
    case "global-rate": return section.percent(key, &report).map { .globalRate($0) }
    case "duty-per-class": return section.money(key, currency, &report).map { .dutyPerClass($0) }
    case "duty-per-parcel":
      return section.money(key, currency, &report).map { .dutyPerParcel($0) }
    case "preference":
      return section.section(key, &report).flatMap { preference($0) }.map { .preference($0) }
    case "value-share": return section.percent(key, &report).map { .valueShare($0) }
    case "processing-value": return section.flag(key, &report).map { _ in .processingValue }
    case "refund": return section.section(key, &report).map { .refund(refund($0)) }
    default: return note(section).map { .note($0) }
    }
  }

  private static let reliefWords = ["duty", "layers", "layers-unsettled", "taxes"]

  private mutating func relief(_ section: RuleSection) -> Relief {
    let words = section.texts("relief", &report)
    let fees = words.filter { $0.hasPrefix("fee:") }.map { String($0.dropFirst(4)) }
    for word in words where !Self.reliefWords.contains(word) && !word.hasPrefix("fee:") {
      report.add(
        .unknownWord(word, known: Self.reliefWords + ["fee:NAME"]), section, "relief")
    }
    let layers: Bool? = words.contains("layers-unsettled") ? nil : words.contains("layers")
    return Relief(
      duty: words.contains("duty"), layers: layers, taxes: words.contains("taxes"),
      fees: Set(fees))
  }

  /// A rate, or nothing within for the word `unknown`; a problem where the field is absent.
  private mutating func rate(_ section: RuleSection) -> Percent?? {
    guard let value = section.members["rate"] else {
      report.add(.missing, section, "rate")
      return nil
    }
    if value.string == "unknown" { return .some(nil) }
    return section.percent("rate", &report).map { .some($0) }
  }

  private mutating func layer(_ section: RuleSection) -> TariffLayer? {
    section.checkKeys(["rate", "base", "group", "rank", "displaces", "floor"], &report)
    guard let rate = rate(section) else { return nil }
    return TariffLayer(
      rate: rate, base: base(section), group: section.text("group", &report),
      rank: section.whole("rank", in: -100...100, &report) ?? 0,
      displaces: Set(section.texts("displaces", &report)),
      isFloor: section.flag("floor", &report) ?? false)
  }

  private mutating func base(_ layer: RuleSection) -> TariffLayer.Base {
    guard let base = layer.section("base", &report) else { return .customsValue }
    base.checkKeys(["content", "less-content"], &report)
    if let content = base.text("content", &report) { return .content(content) }
    if let share = base.percent("less-content", &report) { return .lessContent(atLeast: share) }
    report.add(.missing, base, "content")
    return .customsValue
  }

  private mutating func tax(_ section: RuleSection) -> ImportTax? {
    section.checkKeys(["name", "rate", "of"], &report)
    let name = section.neededText("name", &report)
    let base = section.words(ImportTax.BasePart.self, "of", &report)
    guard let rate = rate(section), let name else { return nil }
    return ImportTax(name: name, rate: rate, base: base.isEmpty ? [.customsValue, .duties] : base)
  }

  private static let feeKeys = [
    "name", "collector", "flat", "per-line", "rate", "least", "greatest", "of-advance",
    "when-dutiable",
  ]

  private mutating func fee(_ section: RuleSection) -> ImportFee? {
    section.checkKeys(Self.feeKeys, &report)
    let name = section.neededText("name", &report)
    let collector = section.neededText("collector", &report).flatMap {
      section.word(ImportFee.Collector.self, $0, "collector", &report)
    }
    guard let amount = feeAmount(section), let name, let collector else { return nil }
    return ImportFee(
      name: name, collector: collector, amount: amount,
      onlyWhenDutiable: section.flag("when-dutiable", &report) ?? false)
  }

  private mutating func feeAmount(_ section: RuleSection) -> ImportFee.Amount? {
    let least = section.money("least", currency, &report)
    if section.has("flat") { return section.money("flat", currency, &report).map { .flat($0) } }
    if section.has("per-line") {
      return section.money("per-line", currency, &report).map { .perLine($0) }
    }
    if section.has("of-advance") {
      return section.percent("of-advance", &report).map { .shareOfAdvance($0, least: least) }
    }
    guard let rate = rate(section) else { return nil }
    guard let rate else { return .unknown }
    return .share(rate, least: least, greatest: section.money("greatest", currency, &report))
  }

  private mutating func preference(_ section: RuleSection) -> TariffPreference? {
    section.checkKeys(["codes", "name", "proof", "needed"], &report)
    let codes = section.texts("codes", &report)
    let name = section.neededText("name", &report)
    let proof = section.neededText("proof", &report)
    guard let name, let proof else { return nil }
    return TariffPreference(
      codes: codes, name: name, proof: proof,
      isProofNeeded: section.flag("needed", &report) ?? true)
  }

  private mutating func refund(_ section: RuleSection) -> ImportRefund {
    section.checkKeys(["duty", "taxes", "least"], &report)
    return ImportRefund(
      duty: section.flag("duty", &report) ?? false, taxes: section.flag("taxes", &report) ?? false,
      least: section.money("least", currency, &report))
  }

  private mutating func note(_ section: RuleSection) -> RuleNote? {
    guard let text = section.neededText("note", &report) else { return nil }
    return RuleNote(
      text, parties: section.words(RuleNote.Party.self, "who", &report),
      ifMissing: section.text("if-missing", &report))
  }
}
