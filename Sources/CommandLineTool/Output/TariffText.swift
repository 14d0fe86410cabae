import Interchange
import ReferenceData
import Shipping
import Storage
import TerminalKit
import Units
import Workflows

/// Tariffs as text for a terminal of 80 columns.
enum TariffText {
  /// What a search found: each candidate with the lines above it, and the questions.
  static func lines(
    _ answer: TariffSearchAnswer, _ lookUp: LookUpTariff, typed: String
  ) -> [String] {
    let questions = answer.vagueWords.flatMap { vague in
      marked("\"\(vague.word)\" says too little: \(vague.question)")
    }
    guard !answer.candidates.isEmpty else {
      return ["Nothing in \(lookUp.edition.name) is like \"\(typed)\"; try other words."]
        + questions
    }
    return answer.candidates.flatMap { candidate(($0.line, $0.path), lookUp) } + questions
      + source(lookUp)
  }

  private static func candidate(
    _ found: (line: TariffLine, path: [TariffLine]), _ lookUp: LookUpTariff
  ) -> [String] {
    let rate = lookUp.edition.rate(.general, for: found.line)?.text ?? ""
    let head = TextColumns.padded(found.line.number?.dotted ?? "", 16)
    let path = found.path.map { plain($0.description) } + [plain(found.line.description)]
    return indented(path.joined(separator: " > ") + (rate.isEmpty ? "" : "  [\(rate)]"), head)
  }

  /// A line in full.
  static func lines(_ facts: TariffLineFacts, _ lookUp: LookUpTariff) -> [String] {
    var lines: [String] = []
    if !facts.isExact {
      let found = facts.line.number?.dotted ?? "the heading"
      lines += marked(
        "\(lookUp.edition.name) has no line \(facts.asked.dotted); the nearest above is \(found)")
    }
    for above in facts.path + [facts.line] {
      let head = TextColumns.padded(above.number?.dotted ?? "", 16)
      lines += indented(plain(above.description), head)
    }
    lines += [""] + rates(facts)
    if !facts.units.isEmpty {
      lines.append(TextColumns.padded("quantity in", 16) + facts.units.joined(separator: ", "))
    }
    lines += flags(facts.flags)
    if !facts.below.isEmpty { lines += ["", "below it"] }
    for below in facts.below {
      lines += indented(
        plain(below.description), TextColumns.padded("  " + (below.number?.dotted ?? ""), 18))
    }
    return lines + [""] + source(lookUp)
  }

  private static func rates(_ facts: TariffLineFacts) -> [String] {
    let known = facts.rates.filter { !$0.text.isEmpty }
    guard !known.isEmpty else {
      return [TextColumns.padded("rate", 16) + "UNKNOWN: none is confirmed for this line"]
    }
    return known.flatMap { indented($0.text, TextColumns.padded($0.column.description, 16)) }
  }

  static func flagCodes(_ answer: AgencyFlagTable.Answer?) -> [String] {
    guard let answer else { return [] }
    return switch answer {
    case .every(let flags): flags.codes
    case .some(let flags): flags.codes.map { $0 + " (some)" }
    case .noFlag: []
    }
  }

  private static func flags(_ answer: AgencyFlagTable.Answer?) -> [String] {
    let codes = flagCodes(answer)
    guard !codes.isEmpty else { return [] }
    let agencies = AgencyFlagTable.bundled.agencies
    return codes.flatMap { code in
      let agency = agencies[String(code.prefix(2))]
      let words =
        agency.map { "\($0.name): \($0.subject)\($0.confidence.mark)" } ?? "an agency may ask"
      return indented("\(code)  \(words)", TextColumns.padded("agency flag", 16))
    }
  }

  /// The editions on the desk.
  static func lines(_ headers: [TariffEditionHeader], _ lookUp: LookUpTariff) -> [String] {
    let list = headers.map { header in
      let facts = header.facts
      return TextColumns.padded("\(header.id)", 5) + TextColumns.padded(facts.country.code, 4)
        + "\(facts.name), \(facts.lineCount) lines, in force \(facts.days.text)"
    }
    return (list.isEmpty ? ["There is no official edition on this desk."] : list)
      + source(lookUp)
  }

  /// What importing an edition did.
  static func lines(_ outcome: ImportTariff.Outcome, isPlan: Bool) -> [String] {
    let reading = outcome.reading
    let words =
      switch outcome.saved {
      case .added(let header): "is edition \(header.id) on the desk"
      case .unchanged(let header): "is on the desk already as edition \(header.id)"
      case nil: "would be brought onto the desk; nothing was written"
      }
    let missing = reading.missingColumns.flatMap { marked("no column for \($0) was found") }
    let unused = reading.unusedColumns.map { "  column without a use: \($0)" }
    return ["\(reading.edition?.name ?? ""): \(reading.rowCount) rows, all read; it \(words)."]
      + missing + unused
  }

  /// What changed between two editions for one's products.
  static func lines(_ outcome: CompareTariffs.Outcome) -> [String] {
    let title = "\(outcome.old.facts.name) to \(outcome.new.facts.name)"
    guard !outcome.products.isEmpty else {
      return ["No product has a tariff number yet; crossbill products keeps them."]
    }
    guard !outcome.difference.entries.isEmpty else {
      return ["\(title): nothing changed for your products."]
    }
    return [title + ":"]
      + outcome.difference.entries.flatMap { entry in
        [
          TextColumns.padded(entry.number.dotted, 16)
            + outcome.products(under: entry.number).joined(separator: ", ")
        ] + entry.changes.flatMap { indented(words($0), "    ") }
      }
  }

  /// A change in words.
  static func words(_ change: TariffDifference.Change) -> String {
    switch change {
    case .added: "is new"
    case .removed(let candidates):
      "is gone"
        + (candidates.isEmpty
          ? "" : "; in its place may be " + candidates.map(\.dotted).joined(separator: ", "))
    case .unknown: "is in neither edition; choose another number"
    case .rate(let column, let from, let to):
      "\(column) rate from \(shown(from)) to \(shown(to))"
    case .description(let from, let to): "description from \"\(from)\" to \"\(to)\""
    case .units(let from, let to):
      "quantity from \(from.joined(separator: ", ")) to \(to.joined(separator: ", "))"
    }
  }

  private static func shown(_ text: String?) -> String {
    guard let text, !text.isEmpty else { return "none" }
    return text
  }

  private static func source(_ lookUp: LookUpTariff) -> [String] {
    let more =
      lookUp.isBundled ? ", bundled and to six digits; crossbill tariff --add brings more" : ""
    return TextColumns.wrapped(
      "from \(lookUp.edition.name)" + more, columns: TextColumns.page)
  }

  private static func plain(_ text: String) -> String {
    text.hasSuffix(":") ? String(text.dropLast()) : text
  }

  private static func marked(_ text: String) -> [String] { indented(text, "! ") }

  /// Text behind a head, its further lines below its first.
  private static func indented(_ text: String, _ head: String) -> [String] {
    let blank = String(repeating: " ", count: DisplayWidth.columns(of: head))
    return TextColumns.wrapped(text, columns: TextColumns.page - blank.count).enumerated().map {
      ($0 == 0 ? head : blank) + $1
    }
  }
}

extension CompareTariffs.Outcome {
  /// The products whose number begins an entry's, or is begun by it.
  func products(under number: TariffNumber) -> [String] {
    products.filter { number.hasPrefix($0.key) || $0.key.hasPrefix(number) }
      .flatMap(\.value).sorted()
  }
}
