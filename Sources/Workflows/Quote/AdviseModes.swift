public import Shipping
import Units

/// Advises on the modes of a shipment: by its weight, floor, pieces, equipment and the laws on
/// weight at both ends.
public enum AdviseModes {
  /// Advises on a request.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - offers: the prices that were found, to warn where less than a truckload costs nearly as much
  ///     as a whole one; none by default.
  /// - Returns: the advice.
  public static func report(on request: QuoteRequest, offers: [Offer] = []) -> ModeReport {
    let advice = ModeAdvice(request)
    return ModeReport(
      advice: advice, warnings: advice.warnings + priceWarnings(offers))
  }

  /// Advises on what is typed so far.
  ///
  /// - Parameters:
  ///   - entry: the texts; a line typed as one text counts too.
  ///   - reader: reads them.
  /// - Returns: the advice, with equipment once both ends are typed; nothing while a line of
  ///   handling units cannot be read, since half of the freight goes by other modes than all of it.
  public static func report(on entry: QuoteEntry, _ reader: QuoteEntryReader) -> ModeReport? {
    guard let units = reader.readableUnits(entry) else { return nil }
    guard let origin = try? reader.place(entry.origin, site: .businessWithDock, field: "origin"),
      let destination = try? reader.place(
        entry.destination, site: .businessWithDock, field: "destination")
    else {
      let advice = ModeAdvice(ModeMeasures(units))
      return ModeReport(advice: advice, warnings: advice.warnings)
    }
    let day = (try? reader.shipDay(entry.shipDay)) ?? reader.today
    return report(
      on: QuoteRequest(
        origin: origin, destination: destination, shipDay: day, handlingUnits: units,
        equipment: entry.equipment))
  }

  /// The cheapest of each mode, by currency.
  private static func priceWarnings(_ offers: [Offer]) -> [ModeWarning] {
    let prices = offers.filter { $0.service.basis != .estimate }
    return Set(prices.map(\.currency)).sorted { $0.code < $1.code }.compactMap { currency in
      func cheapest(_ mode: TransportMode) -> Money? {
        prices.filter { $0.currency == currency && $0.service.mode == mode }.map(\.total).min()
      }
      guard let lesser = cheapest(.lessThanTruckload), let whole = cheapest(.truckload) else {
        return nil
      }
      return .aboutPrices(lessThanTruckload: lesser, truckload: whole)
    }
  }
}

extension QuoteEntryReader {
  /// The lines of handling units, when all that are not blank can be read; a line typed as one text
  /// counts too.
  public func readableUnits(_ entry: QuoteEntry) -> [HandlingUnit]? {
    var (entry, problems) = (entry, [FieldProblem]())
    _ = collect(&problems) { () throws(FieldProblem) in try entry.spreadUnitLine() }
    let units = handlingUnits(entry, problems: &problems).map(\.unit)
    let areSound = FieldProblem.problems(in: units).allSatisfy { !$0.isError }
    return problems.isEmpty && !units.isEmpty && areSound ? units : nil
  }
}
