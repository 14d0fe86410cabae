import Units

/// The bill of one shipment on one lane while its lines are added.
struct LTLBill {
  let sheet: RateSheet
  let lane: ClassTariff.Lane
  let terms: RateTerms
  let fuel: FuelBook
  let today: CalendarDay
  let source: String
  private(set) var lines: [ChargeLine] = []
  private(set) var rating: LTLRating?
  private(set) var linehaul: Money

  init(
    sheet: RateSheet, lane: ClassTariff.Lane, terms: RateTerms, fuel: FuelBook, today: CalendarDay
  ) {
    self.sheet = sheet
    self.lane = lane
    self.terms = terms
    self.fuel = fuel
    self.today = today
    source = sheet.identity.title
    linehaul = .zero(sheet.currency)
    lines.reserveCapacity(8)
  }

  /// The finished offer, or nothing without lines.
  func offer(service: String, schedule: Offer.Schedule) -> Offer? {
    let identity = sheet.identity
    return Offer(
      service: Offer.OfferedService(
        carrier: identity.carrier, scac: identity.scac, name: service, mode: .lessThanTruckload,
        basis: .sheet, source: source),
      schedule: schedule, lines: lines,
      rating: rating.map(OfferRating.classRates))
  }

  mutating func add(_ kind: ChargeLine.Kind, _ amount: Money) {
    lines.append(ChargeLine(kind: kind, amount: amount, source: source))
  }

  /// Adds freight, deficit, discount and minimums.
  mutating func addLinehaul(_ classified: [LTLRating.Line]) throws(Refusal.Reason) {
    let rated = try ratedLines(classified)
    let pounds = rated.reduce(0) { $0 + $1.pounds }
    let choice = BreakChoice(
      rates: lane.rates, terms: terms, currency: sheet.currency, lines: rated, pounds: pounds)
    let charges = choice.charges()
    guard let best = choice.cheapest(of: charges) else {
      throw .noRateAtAnyBreak(pounds: pounds, classes: rated.map(\.ratedClass))
    }
    rating = LTLRating(
      lines: rated, actualPounds: pounds, ratedPounds: pounds + best.deficitPounds,
      column: best.column, considered: charges.map { considered($0) })
    addCharges(best, rated)
  }

  private func ratedLines(
    _ classified: [LTLRating.Line]
  ) throws(Refusal.Reason) -> [LTLRating.Line] {
    var rated: [LTLRating.Line] = []
    rated.reserveCapacity(classified.count)
    for line in classified {
      let ratedClass = terms.ratedClass(of: line.actualClass)
      guard lane.rates.contains(ratedClass) else { throw .classNotInSheet(ratedClass) }
      rated.append(
        LTLRating.Line(
          handlingUnit: line.handlingUnit, pounds: line.pounds, actualClass: line.actualClass,
          ratedClass: ratedClass, estimate: line.estimate))
    }
    return rated
  }

  private func considered(_ charge: BreakCharge) -> LTLRating.Considered {
    LTLRating.Considered(
      column: charge.column, deficitPounds: charge.deficitPounds,
      gross: Money(minorUnits: charge.gross, sheet.currency),
      net: Money(minorUnits: charge.net, sheet.currency))
  }

  private mutating func addCharges(_ best: BreakCharge, _ rated: [LTLRating.Line]) {
    let minimum = MinimumCharge(best, rated: rated, lane: lane, terms: terms, sheet.currency)
    if minimum.applies {
      add(.tariffMinimum(rated: minimum.ratedCharge), minimum.gross)
      addDiscount(minimum.percent, base: minimum.gross, amount: minimum.discount)
      linehaul = minimum.gross - minimum.discount
    } else {
      addRatedLines(best, rated)
      let gross = Money(minorUnits: best.gross, sheet.currency)
      let percent = terms.classDiscounts.isEmpty ? terms.discount : nil
      addDiscount(percent, base: gross, amount: Money(minorUnits: best.discount, sheet.currency))
      linehaul = Money(minorUnits: best.net, sheet.currency)
    }
    guard let least = terms.absoluteMinimum, least > linehaul else { return }
    add(.absoluteMinimum(minimum: least, rated: linehaul), least - linehaul)
    linehaul = least
  }

  private mutating func addRatedLines(_ best: BreakCharge, _ rated: [LTLRating.Line]) {
    for line in rated {
      guard let rate = lane.rates[line.ratedClass, best.column] else { continue }
      add(
        .linehaul(
          actualClass: line.actualClass, ratedClass: line.ratedClass, pounds: line.pounds,
          rate: rate, column: best.column),
        rate.charge(forPounds: line.pounds, in: sheet.currency))
    }
    guard best.deficitPounds > 0, let rate = lane.rates[best.deficitClass, best.column] else {
      return
    }
    add(
      .deficit(
        pounds: best.deficitPounds, ratedClass: best.deficitClass, rate: rate,
        column: best.column),
      rate.charge(forPounds: best.deficitPounds, in: sheet.currency))
  }

  private mutating func addDiscount(_ percent: Percent?, base: Money, amount: Money) {
    guard !amount.isZero else { return }
    add(.discount(percent: percent, base: base), -amount)
  }
}
