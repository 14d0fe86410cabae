import Units

/// Rates freight by class on one lane.
struct ClassLinehaul {
  let lane: ClassTariff.Lane
  let terms: RateTerms
  let currency: Currency
  let source: String

  /// A basis with what it costs and how it was found.
  struct Result {
    var linehaul: Linehaul
    var rating: LTLRating
  }

  /// The charge of a basis.
  ///
  /// - Parameters:
  ///   - basis: What is rated.
  ///   - freight: The lines of the freight as it is, for the explanation.
  /// - Returns: The charge with its lines, and how the weight break was chosen.
  /// - Throws: ``Refusal/Reason`` when the lane has no rate for it.
  func charge(
    _ basis: ClassBasis, freight: [LTLRating.Line]
  ) throws(Refusal.Reason) -> Result {
    let pounds = basis.pounds
    for line in basis.lines where !lane.rates.contains(line.ratedClass) {
      throw .classNotInSheet(line.ratedClass)
    }
    let choice = BreakChoice(
      rates: lane.rates, terms: terms, currency: currency, basis: basis, pounds: pounds)
    let charges = choice.charges()
    guard let best = choice.cheapest(of: charges) else {
      throw .noRateAtAnyBreak(pounds: pounds, classes: basis.lines.map(\.ratedClass))
    }
    let rating = LTLRating(
      lines: freight, actualPounds: freight.reduce(0) { $0 + $1.pounds },
      ratedPounds: pounds + best.addedPounds + best.deficitPounds, column: best.column,
      considered: charges.map { considered($0) }, space: nil)
    return Result(linehaul: linehaul(best, basis, freight), rating: rating)
  }

  private func considered(_ charge: BreakCharge) -> LTLRating.Considered {
    LTLRating.Considered(
      column: charge.column, deficitPounds: charge.deficitPounds,
      gross: Money(minorUnits: charge.gross, currency),
      net: Money(minorUnits: charge.net, currency))
  }

  private func linehaul(
    _ best: BreakCharge, _ basis: ClassBasis, _ freight: [LTLRating.Line]
  ) -> Linehaul {
    let gross = Money(minorUnits: best.gross, currency)
    let minimum = MinimumCharge(
      gross: gross, net: Money(minorUnits: best.net, currency),
      smallestDiscount: smallestDiscount(of: basis), laneMinimum: lane.tariffMinimum,
      terms: terms)
    var linehaul = Linehaul(in: currency, source: source)
    linehaul.addRated(
      minimum, discount: Money(minorUnits: best.discount, currency),
      percent: terms.classDiscounts.isEmpty ? basis.discount.of(terms.discount) : nil,
      gross: gross
    ) { linehaul in
      addLines(best, basis, freight, to: &linehaul)
    }
    linehaul.raise(toLeast: terms.absoluteMinimum)
    return linehaul
  }

  private func smallestDiscount(of basis: ClassBasis) -> Percent {
    let smallest = basis.lines.map { terms.discount(of: $0.ratedClass) }.min() ?? terms.discount
    return basis.discount.of(smallest)
  }

  private func addLines(
    _ best: BreakCharge, _ basis: ClassBasis, _ freight: [LTLRating.Line],
    to linehaul: inout Linehaul
  ) {
    for (line, own) in zip(basis.lines, freight) {
      guard let rate = lane.rates[line.ratedClass, best.column] else { continue }
      linehaul.add(
        kind(of: line, own, rate, best.column, basis),
        rate.charge(forPounds: line.pounds, in: currency))
    }
    guard let rate = lane.rates[best.lowestClass, best.column] else { return }
    if best.addedPounds > 0, let rule = basis.constructed?.rule {
      linehaul.add(
        .addedWeight(
          rule, pounds: best.addedPounds, ratedClass: best.lowestClass, rate: rate,
          column: best.column),
        Money(minorUnits: best.addedCharge, currency))
    }
    guard best.deficitPounds > 0 else { return }
    linehaul.add(
      .deficit(
        pounds: best.deficitPounds, ratedClass: best.lowestClass, rate: rate,
        column: best.column),
      Money(minorUnits: best.deficitCharge, currency))
  }

  private func kind(
    of line: LTLRating.Line, _ own: LTLRating.Line, _ rate: HundredweightRate,
    _ column: WeightBreak, _ basis: ClassBasis
  ) -> ChargeLine.Kind {
    if let (rule, _, ratedAs) = basis.constructed, ratedAs != nil || line.pounds > own.pounds {
      return .constructedWeight(
        rule, ratedClass: line.ratedClass, pounds: line.pounds, rate: rate, column: column)
    }
    return .linehaul(
      actualClass: line.actualClass, ratedClass: line.ratedClass, pounds: line.pounds, rate: rate,
      column: column)
  }
}
