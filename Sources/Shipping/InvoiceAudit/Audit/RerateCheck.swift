import Units

/// Names a new weight or class on an invoice, and prices it with the sheet of the quote.
struct RerateCheck {
  let question: InvoiceAudit.Question
  let invoice: FreightInvoice

  /// What was weighed or classed anew, and what that explains.
  func findings() -> [AuditFinding] {
    var found: [AuditFinding] = []
    if let billed = billedPounds, !quotedWeights.contains(billed) {
      found.append(.reweighed(quotedPounds: quotedPounds, billedPounds: billed))
    }
    if let classes = newClasses {
      found.append(.reclassed(quoted: classes.quoted, billed: classes.billed))
    }
    return found.isEmpty ? [] : found + [rerated()]
  }

  /// What of an invoice the price of the offer hangs on.
  var measure: AuditFinding.Measure {
    question.offer.rating?.classRates == nil ? .weight : .weightAndClass
  }

  /// The weight by which the quote was priced.
  var quotedPounds: Int { quotedWeights[0] }

  /// The weights that are as quoted, the one of the price first: a parcel carrier bills the billable
  /// weight, some print the one on the scale.
  private var quotedWeights: [Int] {
    let request = question.request.totalWeight.wholePoundsRoundedUp
    guard let rating = question.offer.rating else { return [request] }
    switch rating {
    case .classRates(let rating): return [rating.actualPounds]
    case .parcel(let rating):
      let billable = rating.lines.map { $0.billable * $0.count }
      return [billable.reduce(.zero, +).wholePoundsRoundedUp, request]
    case .skidRates, .truckload: return [request]
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
    do throws(AuditFinding.NotRerated) {
      let total = try total()
      return .rerated(by: measure, total: total, unexplained: invoice.total - total)
    } catch {
      return .notRerated(by: measure, error)
    }
  }

  /// What the sheet of the quote charges for the freight as it is billed.
  private func total() throws(AuditFinding.NotRerated) -> Money {
    let service = question.offer.service
    switch service.basis {
    case .sheet: break
    case .live: throw .liveAnswer(carrier: service.carrier, source: service.source)
    case .estimate: throw .estimate
    }
    guard let sheet = question.sheet else { throw .sheetUnknown(source: service.source) }
    var request = question.request
    request.handlingUnits = try billedUnits()
    // Delivery days play no part in a price.
    let answers = SheetRater(holidays: .weekendsOnly, tables: question.tables)
      .quote(
        request, trip: question.offer.rating?.truckload?.trip, on: sheet, asOf: request.shipDay)
    guard let offer = answers.compactMap(\.offer).first(where: { $0.service.name == service.name })
    else { throw .refused(Self.reason(of: question.offer, in: answers)) }
    guard offer.currency == invoice.currency else { throw .otherCurrency(offer.currency) }
    return offer.total
  }

  /// Why the service of an offer has no price among new answers: its own refusal, that of its service
  /// whatever the equipment, or that of the whole sheet.
  private static func reason(of offer: Offer, in answers: [QuoteAnswer]) -> String {
    let refusals = answers.compactMap(\.refusal)
    let names = [offer.service.name, offer.serviceInSheet]
    let own = names.lazy.compactMap { name in refusals.first { $0.service == name } }.first
    let refusal = own ?? refusals.first { $0.service == nil }
    return refusal?.reasonText ?? "it has no service \(offer.service.name) any more"
  }
}
