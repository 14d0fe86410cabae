import Units

/// Rates freight by the skid or foot on one lane.
struct SkidLinehaul {
  let lane: SkidTariff.Lane
  let service: SkidTariff.Service
  let currency: Currency
  let source: String

  /// The charge of a shipment, and how its number and price were found.
  func charge(
    _ request: QuoteRequest, _ rule: DimensionRule
  ) throws(Refusal.Reason) -> (linehaul: Linehaul, rating: SkidRating) {
    let count: SkidCount
    do {
      count = try service.counting.count(request, rule: rule)
    } catch {
      throw .skid(error)
    }
    let choices = lane.prices.choices(for: count.total)
    guard let best = choices.min(by: { $0.amount < $1.amount }) else {
      throw .skid(
        .tooMany(count.total, unit: count.unit, largest: lane.prices.largest ?? 0))
    }
    let rating = SkidRating(count: count, chosen: best, considered: choices)
    return (linehaul(best, count.unit), rating)
  }

  private func linehaul(_ price: SkidPrice, _ unit: SkidUnit) -> Linehaul {
    let terms = service.terms
    let gross = lane.maximum.map { min($0, price.amount) } ?? price.amount
    let discount = gross.share(terms.discount)
    let minimum = MinimumCharge(
      gross: gross, net: gross - discount, smallestDiscount: terms.discount,
      laneMinimum: lane.minimum, terms: terms)
    var linehaul = Linehaul(in: currency, source: source)
    linehaul.addRated(minimum, discount: discount, percent: terms.discount, gross: gross) {
      linehaul in
      addLines(price, unit, gross, to: &linehaul)
    }
    linehaul.raise(toLeast: terms.absoluteMinimum)
    return linehaul
  }

  private func addLines(
    _ price: SkidPrice, _ unit: SkidUnit, _ gross: Money, to linehaul: inout Linehaul
  ) {
    if case .each(let from, let each) = price.kind, price.paid > price.count {
      let deficit = price.paid - price.count
      linehaul.add(.skid(.freight(price, unit: unit)), each.times(price.count))
      linehaul.add(
        .skid(.deficit(deficit, unit: unit, each: each, from: from)), each.times(deficit))
    } else {
      linehaul.add(.skid(.freight(price, unit: unit)), price.amount)
    }
    if let most = lane.maximum, price.amount > most {
      linehaul.add(.skid(.maximum(most, rated: price.amount)), most - price.amount)
    }
  }
}
