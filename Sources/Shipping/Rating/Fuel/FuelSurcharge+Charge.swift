import Units

extension FuelSurcharge {
  /// The surcharge on a charge; one of nothing has no line.
  ///
  /// - Parameters:
  ///   - base: The charge that it goes on.
  ///   - request: The shipment, for its weight and its day.
  ///   - book: The fuel tables and index prices on file.
  ///   - today: The day on which the price is asked for.
  /// - Returns: The line's kind and amount.
  /// - Throws: ``Refusal/Reason/fuelUnknown(_:)`` when the surcharge is not known.
  func charge(
    on base: Money, _ request: QuoteRequest, _ book: FuelBook, asOf today: CalendarDay
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
      guard let amount = finding.amount.charge(on: base) else {
        throw .fuelUnknown(.needsDistance(table: finding.table))
      }
      return (.indexedFuel(finding, on: .charge(base)), amount)
    }
  }
}
