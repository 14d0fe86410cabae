public import Units

extension FuelTable {
  /// The surcharge of a column at an index price, with how it was found.
  ///
  /// A price between two rows cannot be, since rows join. Above the last row each begun step of
  /// the extension adds its increment, and below the first each begun step takes it off.
  ///
  /// - Throws: ``FuelProblem`` when the price is of another index, currency or unit, when the table
  ///   has no such column, and when the price lies outside the rows and their extensions.
  public func surcharge(
    at price: FuelPrice, column: FuelColumn = .lessThanTruckload
  ) throws(FuelProblem) -> FuelFinding {
    guard price.index == index else {
      throw .otherIndex(table: identity.title, wanted: index, given: price.index)
    }
    guard price.currency == currency, price.unit == unit else {
      throw .otherUnit(
        table: identity.title, wanted: "\(currency.code)/\(unit.rawValue)", given: price.text)
    }
    let (printed, factor) = try source(of: column)
    let (step, amount) = try amount(at: price.rate, column: printed)
    guard let final = factor.map({ amount.multiplied(by: $0) }) ?? amount else {
      throw outside(price.rate)
    }
    return FuelFinding(
      table: identity.title, source: identity.source, column: column, price: price,
      effective: effectiveDay(ofWeek: price.week), isProvisional: false, step: step,
      printed: amount, factor: factor, amount: final)
  }

  /// The column for a shipment of a weight: that of heavy shipments above its limit, else the
  /// given one.
  public func column(
    for weight: Mass, else usual: FuelColumn = .lessThanTruckload
  ) -> FuelColumn {
    guard let heavy, weight > heavy.above else { return usual }
    return heavy.column
  }

  private func source(
    of column: FuelColumn
  ) throws(FuelProblem) -> (column: Int, factor: ExactDecimal?) {
    if let position = columns.firstIndex(of: column) { return (position, nil) }
    guard let one = derived.first(where: { $0.column == column }),
      let position = columns.firstIndex(of: one.of)
    else { throw .noSuchColumn(table: identity.title, column: column) }
    return (position, one.times)
  }

  private func amount(
    at price: FuelRate, column: Int
  ) throws(FuelProblem) -> (FuelFinding.Step, FuelAmount) {
    if let row = row(at: price) {
      return (.printed(from: row.from, below: row.below), row.amounts[column])
    }
    let first = rows[0]
    let last = rows[rows.count - 1]
    if let end = last.below, price >= end, let above {
      let count =
        (price.hundredThousandths - end.hundredThousandths)
        / above.step.hundredThousandths + 1
      return try extended(above, count, from: last.amounts[column], column, bound: end, at: price)
    }
    if let begin = first.from, price < begin, let below {
      let count = Rounding.up.quotient(
        begin.hundredThousandths - price.hundredThousandths, below.step.hundredThousandths)
      return try extended(
        below, -count, from: first.amounts[column], column, bound: begin, at: price)
    }
    throw outside(price)
  }

  private func extended(
    _ one: Extension, _ count: Int64, from amount: FuelAmount, _ column: Int, bound: FuelRate,
    at price: FuelRate
  ) throws(FuelProblem) -> (FuelFinding.Step, FuelAmount) {
    if let limit = one.limit, count > 0 ? price >= limit : price <= limit { throw outside(price) }
    guard let sum = amount.adding(count, times: one.increments[column]) else {
      throw outside(price)
    }
    let step = FuelFinding.Step.extended(
      steps: Int(count), width: one.step, increment: one.increments[column], from: bound,
      amount: amount)
    return (step, sum)
  }

  /// The row of a price, found by halving.
  private func row(at price: FuelRate) -> Row? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if let from = rows[middle].from, from > price { high = middle } else { low = middle + 1 }
    }
    guard low > 0, rows[low - 1].contains(price) else { return nil }
    return rows[low - 1]
  }

  private func outside(_ price: FuelRate) -> FuelProblem {
    .outsideTable(
      table: identity.title, price: price, from: rows[0].from, below: rows[rows.count - 1].below)
  }
}
