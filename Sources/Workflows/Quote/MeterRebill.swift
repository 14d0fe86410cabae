public import Shipping
public import Storage
public import Units

/// What could make the bill of an offer larger than its price.
public struct RebillReport: Hashable, Sendable {
  /// The risks, each with the total that it would come to.
  public var risks: [RebillRisk]
  /// The total if all came together; nothing where the sheet has no price for it, or nothing is at risk.
  public var worstTotal: Money?

  /// Makes a report.
  public init(risks: [RebillRisk], worstTotal: Money?) {
    self.risks = risks
    self.worstTotal = worstTotal
  }

  /// A report of nothing.
  public static let none = RebillReport(risks: [], worstTotal: nil)
}

/// Finds what could make the bill of each offer larger, priced with the sheet that the offer is from.
public struct MeterRebill: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Meters the offers of a priced request with the sheets of the desk.
  ///
  /// - Parameters:
  ///   - priced: the request with its offers.
  ///   - day: the day from which the offers stand.
  /// - Returns: a report for each offer, in their order.
  /// - Throws: ``StoreError`` when the sheets cannot be read.
  public func callAsFunction(
    _ priced: PricedRequest, asOf day: CalendarDay
  ) throws(StoreError) -> [RebillReport] {
    let basis = try PricingBasis(for: priced.request, on: desk)
    return Self.reports(
      priced, sheets: basis.sheets, trip: basis.trip, asOf: day, holidays: desk.holidays)
  }

  /// Meters the offers of a priced request with given sheets.
  ///
  /// A live rate or an estimate cannot be priced again, so that its risks have no totals.
  public static func reports(
    _ priced: PricedRequest, sheets: [RateSheet], trip: TruckloadTrip? = nil,
    asOf day: CalendarDay, holidays: HolidayCalendar
  ) -> [RebillReport] {
    let rater = SheetRater(holidays: holidays)
    let meter = RebillMeter(scale: .standard(on: priced.request.shipDay))
    return priced.offers.map { offer in
      guard offer.service.basis != .estimate else { return .none }
      let own = sheets.filter { sheet in
        offer.service.basis == .sheet && sheet.identity.carrier == offer.carrier
          && sheet.identity.title == offer.service.source
      }
      let reprice = { (request: QuoteRequest) -> Money? in
        own.lazy.flatMap { rater.quote(request, trip: trip, on: $0, asOf: day) }.compactMap(\.offer)
          .first { $0.service.name == offer.service.name }?.total
      }
      return RebillReport(
        risks: meter.risks(of: priced.request, reprice: reprice),
        worstTotal: meter.worstTotal(of: priced.request, reprice: reprice))
    }
  }
}
