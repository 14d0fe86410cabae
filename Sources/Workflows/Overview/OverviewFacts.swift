public import Shipping
public import Storage
public import Units

/// What a shipper wants to know first in the morning.
public struct OverviewFacts: Hashable, Sendable {
  /// The day that the facts are of.
  public var today: CalendarDay
  /// What must be done, most urgent first.
  public var attention: [AttentionItem]
  /// Quotes without a choice whose best offer ends today or tomorrow, soonest first; a dearer offer
  /// may stand longer.
  public var expiring: [QuoteSummary]
  /// How many shipments are in each state.
  public var counts: [ShipmentState: Int]
  /// The quotes made last, newest first.
  public var latestQuotes: [QuoteSummary]
  /// How many quotes there are.
  public var quoteCount: Int
  /// How many rate sheets hold today; one whose services a later one has does not count.
  public var sheetCount: Int
  /// The half-typed quotes, the latest first.
  public var drafts: [QuoteDraft]
}

/// Reads what a shipper wants to know first.
public struct ReadOverview: Sendable {
  private let desk: Desk
  private let keeper: QuoteDraftKeeper

  /// Makes the workflow for a desk.
  ///
  /// - Parameters:
  ///   - desk: the desk.
  ///   - keeper: keeps the half-typed quotes of the program.
  public init(desk: Desk, keeper: QuoteDraftKeeper) {
    self.desk = desk
    self.keeper = keeper
  }

  /// Reads the facts as of now.
  ///
  /// - Returns: at most eight things to do and eight quotes, as many as the smallest screen shows.
  /// - Throws: ``StoreError`` when the store cannot be read.
  public func callAsFunction() throws(StoreError) -> OverviewFacts {
    let today = desk.clock.today
    let ids = try desk.store.quoteIDs(QuoteQuery())
    let soon = DayRange(from: today, through: today.adding(days: 1)) ?? .always
    return OverviewFacts(
      today: today,
      attention: try desk.store.attentionItems(limit: 8),
      expiring: try desk.store.openQuotes(expiringIn: soon),
      counts: try desk.store.shipmentCounts(),
      latestQuotes: try desk.store.quoteSummaries(ids: Array(ids.prefix(8))),
      quoteCount: ids.count,
      sheetCount: try desk.store.rateSheetHeaders(holdingOn: today).count,
      drafts: try keeper.drafts())
  }
}
