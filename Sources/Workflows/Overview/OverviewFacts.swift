public import Shipping
public import Storage
public import Units

/// What a shipper wants to know first in the morning.
public struct OverviewFacts: Hashable, Sendable {
  /// The day that the facts are of.
  public var today: CalendarDay
  /// What must be done, most urgent first.
  public var attention: [AttentionItem]
  /// Quotes without a choice whose best offer ends today or tomorrow, soonest first.
  public var expiring: [QuoteSummary]
  /// How many shipments are in each state.
  public var counts: [ShipmentState: Int]
  /// The quotes made last, newest first.
  public var latestQuotes: [QuoteSummary]
  /// How many quotes there are.
  public var quoteCount: Int
  /// How many rate sheets hold today.
  public var sheetCount: Int
  /// When a half-typed quote was kept, if there is one.
  public var draftSaved: Instant?
}

/// Reads what a shipper wants to know first.
public struct ReadOverview: Sendable {
  private let desk: Desk

  /// Makes the workflow for a desk.
  public init(desk: Desk) { self.desk = desk }

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
      sheetCount: try desk.store.rateSheetHeaders().filter { $0.validity.contains(today) }.count,
      draftSaved: try QuoteDraftKeeper(desk: desk).find()?.saved)
  }
}
