import Units

/// Finds the line of the quote for every line of an invoice, by code or by words.
struct ChargeMatching {
  let offer: Offer
  let invoice: FreightInvoice

  /// One side of a row: the charges of a kind together.
  private struct Side {
    var words: [String] = []
    var amount: Money

    mutating func add(_ words: String, _ amount: Money) {
      if !words.isEmpty { self.words.append(words) }
      self.amount += amount
    }
  }

  /// The charges of each kind, in the order in which they came.
  private struct Ledger {
    private(set) var kinds: [ChargeKind] = []
    private var sides: [ChargeKind: Side] = [:]

    mutating func add(_ kind: ChargeKind, _ words: String, _ amount: Money) {
      if sides[kind] == nil { kinds.append(kind) }
      sides[kind, default: Side(amount: .zero(amount.currency))].add(words, amount)
    }

    subscript(_ kind: ChargeKind) -> Side? { sides[kind] }
  }

  /// The rows: the linehaul, fuel and services of the quote, then what only the invoice has.
  func rows() -> [AuditRow] {
    let detail = linehaulDetail
    let quoted = quotedLedger(detail)
    let billed = billedLedger(detail, quoted: Set(quoted.kinds))
    let extra = billed.kinds.filter { quoted[$0] == nil }
    let ordered =
      quoted.kinds + extra.filter(\.isLinehaul) + extra.filter { !$0.isLinehaul }
    return ordered.map { kind in
      AuditRow(
        kind: kind, quotedWords: quoted[kind]?.words.joined(separator: "; ") ?? "",
        billedWords: billed[kind]?.words.joined(separator: "; ") ?? "",
        quoted: quoted[kind]?.amount, billed: billed[kind]?.amount)
    }
  }

  /// How far the linehaul can be compared part by part.
  private enum LinehaulDetail {
    /// Class by class, deficit and discount apart.
    case classes
    /// Freight as one, discount apart.
    case gross
    /// Only what is left after the discount and the minimum.
    case net
  }

  private var linehaulDetail: LinehaulDetail {
    let quoted = offer.lines.map(\.chargeKind)
    let billed = invoice.lines.map { $0.kinds[0] }
    let hasMinimum = quoted.contains(.minimum) || billed.contains(.minimum)
    if hasMinimum || quoted.contains(.discount) != billed.contains(.discount) { return .net }
    let quotedClasses = Self.classes(in: quoted)
    let billedClasses = Self.classes(in: billed)
    guard let quotedClasses, quotedClasses == billedClasses,
      quoted.contains(.deficit) == billed.contains(.deficit)
    else { return .gross }
    return .classes
  }

  /// The classes of all freight lines, or nothing when one has none.
  private static func classes(in kinds: [ChargeKind]) -> Set<FreightClass>? {
    var found: Set<FreightClass> = []
    for case .freight(let freightClass) in kinds {
      guard let freightClass else { return nil }
      found.insert(freightClass)
    }
    return found.isEmpty ? nil : found
  }

  /// The kind under which a charge is compared.
  private static func compared(_ kind: ChargeKind, _ detail: LinehaulDetail) -> ChargeKind {
    switch (detail, kind) {
    case (.net, _) where kind.isLinehaul: .linehaul
    case (.gross, .freight), (.gross, .deficit): .freight(nil)
    default: kind
    }
  }

  private func quotedLedger(_ detail: LinehaulDetail) -> Ledger {
    var ledger = Ledger()
    // Linehaul, fuel and services stand in this order in an offer.
    for line in offer.lines {
      ledger.add(
        Self.compared(line.chargeKind, detail), "\(line.label): \(line.arithmetic)", line.amount)
    }
    return ledger
  }

  private func billedLedger(_ detail: LinehaulDetail, quoted: Set<ChargeKind>) -> Ledger {
    var ledger = Ledger()
    for line in invoice.lines {
      let kinds = line.kinds.map { Self.compared($0, detail) }
      let kind = kinds.first(where: quoted.contains) ?? Self.unquoted(line, kinds)
      ledger.add(kind, Self.words(of: line), line.amount)
    }
    return ledger
  }

  /// What a line is for that the quote has not: where its code or words leave it open at which end, it
  /// is named after neither.
  private static func unquoted(_ line: FreightInvoice.Line, _ kinds: [ChargeKind]) -> ChargeKind {
    guard kinds.count > 1, case .accessorial = kinds[0] else { return kinds[0] }
    return .other((line.code?.name ?? line.words).lowercased())
  }

  private static func words(of line: FreightInvoice.Line) -> String {
    let facts = [
      line.weight.map { "\($0)" }, line.freightClass.map { "class \($0.name)" },
    ].compactMap { $0 }
    return facts.isEmpty ? line.words : "\(line.words) (\(facts.joined(separator: ", ")))"
  }
}
