import Units

/// The bill of one shipment on one lane while its lines are added.
struct LTLBill {
  let sheet: RateSheet
  let terms: RateTerms
  let fuel: FuelBook
  let today: CalendarDay
  let source: String
  private(set) var lines: [ChargeLine] = []
  private(set) var rating: OfferRating?
  private(set) var linehaul: Money
  /// The charge before the discount.
  private(set) var gross: Money

  init(
    sheet: RateSheet, terms: RateTerms, fuel: FuelBook, today: CalendarDay
  ) {
    self.sheet = sheet
    self.terms = terms
    self.fuel = fuel
    self.today = today
    source = sheet.identity.title
    linehaul = .zero(sheet.currency)
    gross = linehaul
  }

  /// The finished offer, or nothing without lines.
  func offer(service: String, schedule: Offer.Schedule) -> Offer? {
    let identity = sheet.identity
    return Offer(
      service: Offer.OfferedService(
        carrier: identity.carrier, scac: identity.scac, name: service, mode: .lessThanTruckload,
        basis: .sheet, source: source),
      schedule: schedule, lines: lines, rating: rating)
  }

  mutating func add(_ kind: ChargeLine.Kind, _ amount: Money) {
    lines.append(ChargeLine(kind: kind, amount: amount, source: source))
  }

  /// Adds freight, deficit, discount and minimums: those of the freight as it is, or of what a rule
  /// of space constructs where that costs more.
  mutating func addLinehaul(
    _ classified: [LTLRating.Line], of request: QuoteRequest, on lane: ClassTariff.Lane,
    _ dimensionRule: DimensionRule
  ) throws(Refusal.Reason) {
    let freight = try ratedLines(classified)
    let rater = ClassLinehaul(lane: lane, terms: terms, currency: sheet.currency, source: source)
    let ordinary = try rater.charge(ClassBasis(lines: freight), freight: freight)
    guard terms.space.constructs else {
      return take(ordinary.linehaul, .classRates(ordinary.rating))
    }
    let bases = SpaceBases(
      rules: terms.space, units: request.handlingUnits, dimensionRule: dimensionRule,
      lines: freight)
    let choice = try SpaceChoice(ordinary, bases, rater)
    take(choice.charged.linehaul, .classRates(choice.charged.rating))
  }

  /// Takes over the lines of a linehaul.
  mutating func take(_ found: Linehaul, _ rating: OfferRating) {
    lines = found.lines
    linehaul = found.amount
    gross = found.gross
    self.rating = rating
  }

  private func ratedLines(
    _ classified: [LTLRating.Line]
  ) throws(Refusal.Reason) -> [LTLRating.Line] {
    var rated: [LTLRating.Line] = []
    rated.reserveCapacity(classified.count)
    for line in classified {
      rated.append(
        LTLRating.Line(
          handlingUnit: line.handlingUnit, pounds: line.pounds, actualClass: line.actualClass,
          ratedClass: terms.ratedClass(of: line.actualClass), estimate: line.estimate))
    }
    return rated
  }
}
