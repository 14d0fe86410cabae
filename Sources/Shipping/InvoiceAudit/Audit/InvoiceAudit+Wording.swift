import Units

extension AuditRow {
  /// The comparison in one clause, such as `fuel: 30.00 more than quoted`.
  ///
  /// The only place where a row gets words.
  public var sentence: String {
    switch state {
    case .matched: "\(kind.name): as quoted, \(text(quoted))"
    case .differs(let amount) where amount.minorUnits > 0:
      "\(kind.name): \(text(billed)) billed, \(text(quoted)) quoted, \(text(amount)) too much"
    case .differs(let amount):
      "\(kind.name): \(text(billed)) billed, \(text(quoted)) quoted, \(text(-amount)) less"
    case .missingInInvoice: "\(kind.name): \(text(quoted)) quoted, not in the invoice"
    case .extraInInvoice: "\(kind.name): \(text(billed)) billed, not in the quote"
    case .notComparable:
      "\(kind.name): \(full(billed)) billed, \(full(quoted)) quoted, not comparable"
    }
  }

  private func text(_ amount: Money?) -> String { amount?.tableText ?? "nothing" }

  private func full(_ amount: Money?) -> String { amount?.description ?? "nothing" }
}

extension AuditFinding {
  /// The finding in one sentence.
  ///
  /// The only place where a finding gets words.
  public var sentence: String {
    switch self {
    case .reweighed(let quoted, let billed):
      "Reweighed: \(Self.pounds(billed)) lb are billed, \(Self.pounds(quoted)) lb were quoted."
    case .reclassed(let quoted, let billed):
      "Reclassed: \(Self.classes(billed)) is billed, \(Self.classes(quoted)) was quoted."
    case .rerated(let measure, let total, let unexplained) where unexplained.isZero:
      "The sheet charges \(total) at the invoice's \(measure.words), which is what is billed."
    case .rerated(let measure, let total, let unexplained):
      "The sheet charges \(total) at the invoice's \(measure.words); "
        + (unexplained.minorUnits > 0
          ? "\(unexplained) of the invoice stay unexplained."
          : "the invoice asks for \(-unexplained) less.")
    case .notRerated(let measure, let reason):
      "What the sheet charges at the invoice's \(measure.words) is UNKNOWN: \(reason.words)."
    case .otherCurrency(let quoted, let billed):
      "The invoice is in \(billed.code) and the quote in \(quoted.code), so that amounts are not "
        + "compared."
    case .currencyAssumed(let currency):
      "The invoice names no currency; its amounts are taken as \(currency.code), as quoted."
    case .linesDoNotSum(let sum, let stated):
      "The lines sum to \(sum), and \(stated) is asked for."
    case .numberUsedBefore(let day):
      "An invoice with this number came in on \(day.longText) with other contents; pay one only."
    case .datedAhead(let day, let today):
      "The invoice is dated \(day.longText), after today, \(today.longText)."
    case .otherCarrier(let booked, let billed): "\(billed) bills, and \(booked) was booked."
    }
  }

  private static func pounds(_ pounds: Int) -> String {
    ExactDecimal(pounds).text(groupedBy: " ")
  }

  private static func classes(_ classes: [FreightClass]) -> String {
    "class " + classes.map(\.name).joined(separator: " and ")
  }
}

extension AuditFinding.Measure {
  /// The measure in words.
  fileprivate var words: String {
    switch self {
    case .weightAndClass: "weight and class"
    case .weight: "weight"
    }
  }
}

extension AuditFinding.NotRerated {
  /// The reason in one clause.
  public var words: String {
    switch self {
    case .sheetUnknown(let source): "the sheet \(source) is not on the desk"
    case .liveAnswer(let carrier, let source):
      "the price was stated by \(carrier) itself through \(source), and no sheet stands behind it"
    case .estimate: "the offer was an estimate, and no sheet stands behind it"
    case .linesDiffer(let quoted, let billed):
      "the invoice has \(Self.lines(billed)) of freight and the quote \(Self.lines(quoted))"
    case .linesWithoutWeight: "the invoice does not tell the weight of each freight line"
    case .otherCurrency(let currency): "the sheet is in \(currency.code)"
    case .refused(let reason): "the sheet makes no price, \(reason)"
    }
  }

  private static func lines(_ count: Int) -> String { "\(count) line\(count == 1 ? "" : "s")" }
}

extension InvoiceAudit {
  /// The outcome in one sentence.
  public var summary: String {
    let head = "\(invoice.total) billed, \(offer.total) quoted"
    guard let difference else { return "\(head): currencies differ, nothing was compared." }
    if !hasDifferences { return "\(head): the invoice is as quoted." }
    let count = rows.count(where: \.isDifference) + findings.count(where: \.isDifference)
    let things = "\(count) difference\(count == 1 ? "" : "s")"
    if difference.isZero { return "\(head): the total is as quoted, with \(things)." }
    return difference.minorUnits > 0
      ? "\(head): \(difference) too much, \(things)." : "\(head): \(-difference) less, \(things)."
  }
}
