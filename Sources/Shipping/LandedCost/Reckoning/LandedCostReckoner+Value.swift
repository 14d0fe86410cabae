import Units

extension LandedCostReckoner {
  /// Finds the customs value of each line, what its goods cost, and the carriage outside the value.
  mutating func valuate() throws(LandedCostRefusal) {
    shares = try shareWeights()
    let adjustments = try PriceAdjustments(self)
    let invoice = try LineSums(adjustments.invoice, among: self)
    let law = try LineSums(adjustments.law, among: self)
    let carriage = try divided(adjustments.carriage)
    valuations.reserveCapacity(states.count)
    for index in states.indices {
      let valuation = try valuation(
        of: index, invoice: invoice.sums(of: index), law: law.sums(of: index))
      guard valuation.value.minorUnits > 0 else {
        throw LandedCostRefusal(problems: [.valueNotPositive(line: index, valuation.value)])
      }
      states[index].value = valuation.value
      states[index].carriage = money(carriage?[index] ?? 0)
      valuations.append(valuation)
    }
  }

  /// Divides minor units among the lines; nothing for none.
  func divided(_ units: Int64) throws(LandedCostRefusal) -> [Int64]? {
    if units == 0 { return nil }
    if states.count == 1 { return [units] }
    guard let parts = Apportionment.divide(units, by: shares) else {
      throw LandedCostRefusal(problems: [.cannotApportion(request.apportionment)])
    }
    return parts
  }

  private mutating func valuation(
    of index: Int, invoice: PriceAdjustments.Sums, law sums: PriceAdjustments.Sums
  ) throws(LandedCostRefusal) -> LineValuation {
    let line = request.lines[index]
    switch line.price {
    case .withoutSale(_, let value, let method):
      let stated = value ?? nothing
      if let found = try processing(of: index, stated: stated) { return found }
      return plain(.method(method ?? .residual), stated, try converted(stated))
    case .sale(let price):
      if let found = try processing(of: index, stated: price) { return found }
      let goods = try after(price, less: invoice.notGoods, lessLaw: sums.notGoods)
      states[index].goods = goods
      if let found = try share(of: index, price: price) { return found }
      let isSame = invoice.added == 0 && invoice.deducted == invoice.notGoods
      let isSameInLaw = sums.added == 0 && sums.deducted == sums.notGoods
      let value =
        isSame && isSameInLaw
        ? goods
        : try after(
          price, less: invoice.deducted - invoice.added, lessLaw: sums.deducted - sums.added)
      return LineValuation(
        ground: .transaction, stated: price,
        added: Money(minorUnits: invoice.added, request.currency),
        deducted: Money(minorUnits: invoice.deducted, request.currency),
        addedAfterwards: money(sums.added - sums.deducted), rate: invoiceRate, value: value)
    }
  }

  private func after(
    _ price: Money, less units: Int64, lessLaw: Int64
  ) throws(LandedCostRefusal) -> Money {
    let rest = units == 0 ? price : Money(minorUnits: price.minorUnits - units, price.currency)
    let value = try converted(rest)
    return lessLaw == 0 ? value : money(value.minorUnits - lessLaw)
  }

  /// The value of goods that come back from work abroad, where a rule takes the cost of the work.
  private mutating func processing(
    of index: Int, stated: Money
  ) throws(LandedCostRefusal) -> LineValuation? {
    for rule in law.effects.processingValues {
      guard applies(rule, to: index) else { continue }
      guard let cost = request.lines[index].processing else {
        throw LandedCostRefusal(problems: [.processingMissing(line: index, rule.citation)])
      }
      let value = try converted(cost)
      states[index].goods = value
      return plain(.processing(rule.citation), cost, value)
    }
    return nil
  }

  /// The value as a share of the price, where a rule takes one.
  private func share(of index: Int, price: Money) throws(LandedCostRefusal) -> LineValuation? {
    for rule in law.effects.valueShares where applies(rule, to: index) {
      let value = try converted(price.share(rule.effect))
      return plain(.share(rule.effect, rule.citation), price, value)
    }
    return nil
  }

  /// Whether a rule that has no bounds of value applies to a line without doubt.
  private func applies<Effect>(_ rule: PreparedRule<Effect>, to index: Int) -> Bool {
    rule.condition.match(consignment) == .yes && rule.condition.match(states[index].facts) == .yes
  }

  private func plain(
    _ ground: LineValuation.Ground, _ stated: Money, _ value: Money
  ) -> LineValuation {
    LineValuation(
      ground: ground, stated: stated, added: .zero(stated.currency),
      deducted: .zero(stated.currency), addedAfterwards: nothing, rate: rate(of: stated.currency),
      value: value)
  }
}

/// The sums of one currency, divided among the lines.
private struct LineSums {
  private let added: [Int64]?
  private let deducted: [Int64]?
  private let notGoods: [Int64]?

  init(
    _ sums: PriceAdjustments.Sums, among reckoner: LandedCostReckoner
  ) throws(LandedCostRefusal) {
    added = try reckoner.divided(sums.added)
    deducted = try reckoner.divided(sums.deducted)
    notGoods = sums.notGoods == sums.deducted ? deducted : try reckoner.divided(sums.notGoods)
  }

  func sums(of line: Int) -> PriceAdjustments.Sums {
    PriceAdjustments.Sums(
      added: added?[line] ?? 0, deducted: deducted?[line] ?? 0, notGoods: notGoods?[line] ?? 0)
  }
}
