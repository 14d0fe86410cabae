import Units

/// Names a new weight or class on an invoice, and prices it with the sheet of the quote.
struct RerateCheck {
  let question: InvoiceAudit.Question
  let invoice: FreightInvoice

  /// What was weighed or classed anew, and what that explains.
  func findings() -> [AuditFinding] {
    var found: [AuditFinding] = []
    let quoted = quotedPounds
    if let billed = billedPounds, billed != quoted {
      found.append(.reweighed(quotedPounds: quoted, billedPounds: billed))
    }
    if let classes = newClasses {
      found.append(.reclassed(quoted: classes.quoted, billed: classes.billed))
    }
    return found.isEmpty ? [] : found + [rerated()]
  }

  private var quotedPounds: Int {
    question.offer.rating?.classRates?.actualPounds
      ?? question.request.totalWeight.wholePoundsRoundedUp
  }

  private var billedPounds: Int? {
    if let weight = invoice.weight { return weight.wholePoundsRoundedUp }
    let weights = freightLines.compactMap(\.weight)
    guard !weights.isEmpty else { return nil }
    return weights.reduce(0) { $0 + $1.wholePoundsRoundedUp }
  }

  private var freightLines: [FreightInvoice.Line] {
    invoice.lines.filter { line in
      if case .freight = line.kinds[0] { return true }
      return false
    }
  }

  private var newClasses: (quoted: [FreightClass], billed: [FreightClass])? {
    let billed = freightLines.compactMap(\.freightClass)
    guard let rating = question.offer.rating?.classRates, !billed.isEmpty else { return nil }
    let actual = rating.lines.map(\.actualClass)
    let rated = rating.lines.map(\.ratedClass)
    if Set(billed) == Set(actual) || Set(billed) == Set(rated) { return nil }
    return (Array(Set(actual)).sorted(), Array(Set(billed)).sorted())
  }

  private func rerated() -> AuditFinding {
    let service = question.offer.service
    guard service.basis == .sheet, question.offer.rating?.classRates != nil else {
      return .notRerated(.notFromSheet)
    }
    guard let sheet = question.sheet else {
      return .notRerated(.sheetUnknown(source: service.source))
    }
    guard let units = billedUnits() else {
      return .notRerated(
        .linesDiffer(quoted: question.request.handlingUnits.count, billed: freightLines.count))
    }
    var request = question.request
    request.handlingUnits = units
    // Delivery days play no part in a price.
    let answers = SheetRater(holidays: .weekendsOnly, tables: question.tables)
      .quote(request, on: sheet, asOf: request.shipDay)
    let offer = answers.compactMap(\.offer).first { $0.service.name == service.name }
    guard let offer, offer.currency == invoice.currency else {
      let reason = answers.compactMap(\.refusal).first {
        $0.service ?? service.name == service.name
      }
      return .notRerated(.refused(reason?.reasonText ?? "it is in another currency"))
    }
    return .rerated(total: offer.total, unexplained: invoice.total - offer.total)
  }

  /// The handling units of the quote with the weights and classes of the invoice, or nothing when the
  /// lines of the two cannot be laid side by side.
  private func billedUnits() -> [HandlingUnit]? {
    let units = question.request.handlingUnits
    let lines = freightLines
    let ratings = question.offer.rating?.classRates?.lines ?? []
    guard ratings.count == units.count else { return nil }
    if units.count == 1, let pounds = billedPounds, pounds > 0 {
      return [
        unit(units[0], pounds: pounds, lines.first?.freightClass ?? ratings[0].actualClass)
      ]
    }
    guard lines.count == units.count else { return nil }
    var billed: [HandlingUnit] = []
    for (index, line) in lines.enumerated() {
      guard let weight = line.weight, weight > .zero else { return nil }
      billed.append(
        unit(
          units[index], pounds: weight.wholePoundsRoundedUp,
          line.freightClass ?? ratings[index].actualClass))
    }
    return billed
  }

  private func unit(
    _ quoted: HandlingUnit, pounds: Int, _ freightClass: FreightClass
  ) -> HandlingUnit {
    var unit = quoted
    // Rounded down, so that all together are never a pound heavier than the bill says.
    let each = Rounding.down.quotient(
      Mass.pounds(pounds).grains, Int128(max(1, quoted.count)))
    unit.weightEach = Mass(grains: each, shownIn: .pounds)
    unit.declaredClass = freightClass
    return unit
  }
}
