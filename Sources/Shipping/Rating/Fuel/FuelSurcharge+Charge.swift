import Units

extension FuelSurcharge {
  /// The surcharge on a charge; one of nothing has no line.
  ///
  /// - Parameters:
  ///   - base: The charge that it goes on.
  ///   - way: The distance, for tables of money a mile; without one they are not known.
  ///   - request: The shipment, for its weight and its day.
  ///   - book: The fuel tables and index prices on file.
  ///   - today: The day on which the price is asked for.
  /// - Returns: The line's kind and amount.
  /// - Throws: ``Refusal/Reason/fuelUnknown(_:)`` when the surcharge is not known.
  func charge(
    on base: Money, over way: Distance? = nil, _ request: QuoteRequest, _ book: FuelBook,
    asOf today: CalendarDay
  ) throws(Refusal.Reason) -> (kind: ChargeLine.Kind, amount: Money)? {
    switch self {
    case .fixed(let percent):
      guard percent > .zero else { return nil }
      return (.fuel(percent: percent, base: base), base.share(percent))
    case .table(let name, let column):
      let finding: FuelFinding
      do {
        finding = try book.surcharge(
          table: name, column: column, weight: request.totalWeight, shipDay: request.shipDay,
          asOf: today)
      } catch {
        throw .fuelUnknown(error)
      }
      if let amount = finding.amount.charge(on: base) {
        return (.indexedFuel(finding, on: .charge(base)), amount)
      }
      guard let way, let amount = finding.amount.charge(for: way, in: base.currency) else {
        throw .fuelUnknown(.needsDistance(table: finding.table))
      }
      try Self.check(base.currency, ofTable: name, book, on: request.shipDay)
      return (.indexedFuel(finding, on: .distance(way)), amount)
    }
  }

  /// Refuses money a mile in another currency than the sheet's.
  private static func check(
    _ currency: Currency, ofTable name: String, _ book: FuelBook, on day: CalendarDay
  ) throws(Refusal.Reason) {
    let table: FuelTable
    do {
      table = try book.table(named: name, on: day)
    } catch {
      throw .fuelUnknown(error)
    }
    guard table.currency == currency else {
      throw .fuelUnknown(
        .otherCurrency(table: table.identity.title, currency: table.currency, sheet: currency))
    }
  }
}
