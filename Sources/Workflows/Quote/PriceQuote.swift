public import Shipping
public import Storage
public import Units

/// Prices a request with every rate sheet on the desk and keeps the result as a quote.
public struct PriceQuote: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

  /// Asks every rate sheet of the desk.
  ///
  /// The carriers of sheets that do not hold on the day say so in a refusal. Where no sheet has a
  /// price, an estimate stands in its place.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - day: the day from which offers stand; today unless an old quote is priced again.
  ///   - report: is told how many sheets are asked.
  /// - Returns: the offers by currency and then cheapest first, and a refusal with its reason for
  ///   every service without one.
  /// - Throws: ``StoreError`` when the sheets cannot be read.
  public func price(
    _ request: QuoteRequest, asOf day: CalendarDay, report: WorkReport = { _ in }
  ) throws(StoreError) -> PricedRequest {
    try price(
      request, with: PricingBasis(for: request, on: desk, report: report), asOf: day)
  }

  /// Prices a request with what was read of the desk's sheets.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - basis: the sheets that are asked, as far as they serve the request.
  ///   - day: the day from which offers stand.
  /// - Returns: the offers and refusals; an estimate where no sheet has a price.
  public func price(
    _ request: QuoteRequest, with basis: PricingBasis, asOf day: CalendarDay
  ) -> PricedRequest {
    let priced = Self.price(request, with: basis, asOf: day, holidays: desk.holidays)
    guard priced.offers.isEmpty else { return priced }
    return priced.joined(by: EstimateFreight(desk: desk)(request, asOf: day))
  }

  /// Prices a request with given sheets.
  ///
  /// - Parameters:
  ///   - request: what is asked.
  ///   - basis: the sheets that are asked, their tables and the way.
  ///   - day: the day from which offers stand.
  ///   - holidays: the days on which carriers rest.
  /// - Returns: the offers by currency and then cheapest first, since amounts of two currencies are
  ///   not compared, and a refusal for every service without one.
  public static func price(
    _ request: QuoteRequest, with basis: PricingBasis, asOf day: CalendarDay,
    holidays: HolidayCalendar
  ) -> PricedRequest {
    let rater = SheetRater(holidays: holidays, tables: basis.tables)
    let answers = basis.sheets.flatMap {
      rater.quote(request, trip: basis.trip, on: $0, asOf: day)
    }
    return PricedRequest(request: request).joined(by: answers)
  }

  /// Prices a request and keeps it as a quote with the next number.
  ///
  /// - Parameter request: what is asked.
  /// - Returns: the quote, durable on the disk.
  /// - Throws: ``StoreError`` when the sheets cannot be read or the quote cannot be written.
  public func callAsFunction(_ request: QuoteRequest) throws(StoreError) -> Saved<Quote> {
    try keep(try price(request, asOf: desk.clock.today))
  }

  /// Keeps a priced request as a quote with the next number.
  ///
  /// - Parameter priced: the request with its answers.
  /// - Returns: the quote, durable on the disk.
  /// - Throws: ``StoreError`` when the quote cannot be written.
  public func keep(_ priced: PricedRequest) throws(StoreError) -> Saved<Quote> {
    try desk.store.addQuote(priced, created: desk.clock.now(), by: desk.author)
  }
}
