public import Shipping
public import Storage
public import Units

/// What could make the bill of an offer larger than its price.
public struct RebillReport: Hashable, Sendable {
  /// The risks that cost something or whose cost is not known, each with the total that it would come
  /// to.
  public var risks: [RebillRisk]
  /// The price if all came together; nothing where nothing is at risk, or none of it has a price.
  public var worstCase: WorstCase?

  /// Makes a report.
  public init(risks: [RebillRisk], worstCase: WorstCase?) {
    self.risks = risks
    self.worstCase = worstCase
  }

  /// A report of nothing.
  public static let none = RebillReport(risks: [], worstCase: nil)
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
    Self.reports(
      priced, with: try PricingBasis(for: priced.request, on: desk), asOf: day,
      holidays: desk.holidays)
  }

  /// Meters the offers of a priced request with given sheets.
  ///
  /// A live rate, and one whose sheet has changed or gone, cannot be priced again, so that its risks
  /// have no totals. An estimate has no risks: it is a range.
  public static func reports(
    _ priced: PricedRequest, with basis: PricingBasis, asOf day: CalendarDay,
    holidays: HolidayCalendar
  ) -> [RebillReport] {
    let rater = SheetRater(holidays: holidays, tables: basis.tables)
    return priced.offers.map { offer in
      guard offer.service.basis != .estimate else { return .none }
      let own = basis.sheets.filter { $0.isSource(of: offer) }
      let reprice = { (request: QuoteRequest) -> Money? in
        own.lazy.flatMap { rater.quote(request, trip: basis.trip, on: $0, asOf: day) }
          .compactMap(\.offer).first { $0.service.name == offer.service.name }?.total
      }
      let isSame = reprice(priced.request) == offer.total
      return report(
        of: offer, for: priced.request, kind: own.first?.tariff.kind ?? offer.service.mode.kind,
        reprice: isSame ? reprice : { _ in nil })
    }
  }

  private static func report(
    of offer: Offer, for request: QuoteRequest, kind: TariffKind,
    reprice: (QuoteRequest) -> Money?
  ) -> RebillReport {
    let meter = RebillMeter(scale: .standard(on: request.shipDay))
    let risks = meter.risks(of: request, on: kind, reprice: reprice)
      .filter { $0.worstTotal.map { $0 > offer.total } ?? true }
    return RebillReport(
      risks: risks, worstCase: meter.worstCase(of: risks, for: request, reprice: reprice))
  }
}

extension RateSheet {
  /// Whether an offer was made from the sheet.
  fileprivate func isSource(of offer: Offer) -> Bool {
    offer.service.basis == .sheet && identity.carrier == offer.carrier
      && identity.title == offer.service.source
  }
}

extension TransportMode {
  /// The kind of prices that a carrier without a sheet of ours is taken to have.
  fileprivate var kind: TariffKind {
    switch self {
    case .lessThanTruckload: .classRates
    case .truckload: .perMile
    case .parcel: .parcel
    }
  }
}
