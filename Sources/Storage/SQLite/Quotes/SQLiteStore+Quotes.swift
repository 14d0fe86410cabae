import GRDB
public import Shipping
public import Units

extension SQLiteStore {
  /// The first quote has the next number.
  private static let numberBeforeFirstQuote: Int64 = 1_000

  /// Saves a priced request as a new quote, and gives it the next number.
  public func addQuote(
    _ priced: PricedRequest, created: Instant, by author: String
  ) throws(StoreError) -> Saved<Quote> {
    try write { database in
      let id = try Table.quote.nextID(in: database)
      guard let number = QuoteNumber(Self.numberBeforeFirstQuote + id) else {
        throw Column.Unreadable()
      }
      let row = try QuoteRow(Quote(number: number, created: created, priced: priced))
      try Table.quote.insert(
        id: id, names: QuoteRow.names, values: row.values, searchText: row.searchText,
        in: database)
      try ChangeLog.added(
        .quote(number), by: EditStamp(author: author, instant: created), in: database)
      return Saved(id: id, version: 1, value: row.quote)
    }
  }

  /// Saves the change of a quote from what was read to what it is to be.
  public func updateQuote(
    _ base: Saved<Quote>, to quote: Quote, by stamp: EditStamp
  ) throws(StoreError) -> Saved<Quote> {
    try write { database in
      let theirs = try Self.quote(id: base.id, in: database)
      guard theirs.version == base.version else {
        throw StoreError.conflict(.quote(base: base, mine: quote, theirs: theirs))
      }
      guard quote.number == theirs.value.number else {
        throw StoreError.numberChanged(.quote(theirs.value.number), to: .quote(quote.number))
      }
      let row = try QuoteRow(quote)
      let old = try QuoteRow(theirs.value)
      guard row.body != old.body else { return theirs }
      try Table.quote.update(
        id: base.id, version: base.version + 1, names: QuoteRow.names, values: row.values,
        searchText: row.searchText, in: database)
      try ChangeLog.changed(
        .quote(quote.number), from: old.body, to: row.body, by: stamp, in: database)
      return Saved(id: base.id, version: base.version + 1, value: quote)
    }
  }

  /// The quote with an id.
  public func quote(id: Int64) throws(StoreError) -> Saved<Quote> {
    try read { try Self.quote(id: id, in: $0) }
  }

  /// The quote with a number, or nothing when there is none.
  public func quote(number: QuoteNumber) throws(StoreError) -> Saved<Quote>? {
    try read { database in
      try Row.fetchOne(
        database, sql: "SELECT id, version, body FROM quote WHERE number = ?",
        arguments: [number.value]
      ).map(QuoteRow.saved)
    }
  }

  /// The ids of the quotes of a list, in its order.
  public func quoteIDs(_ query: QuoteQuery) throws(StoreError) -> [Int64] {
    try read { database in
      try Table.quote.ids(
        search: query.search, order: Self.order(of: query), limit: query.limit, in: database)
    }
  }

  /// The rows of a list for some ids, in the order of the ids; ids that are gone are left out.
  public func quoteSummaries(ids: [Int64]) throws(StoreError) -> [QuoteSummary] {
    try read { database in
      try Table.quote.rows(
        ids: ids, columns: QuoteRow.summaryColumns, in: database, QuoteRow.summary)
    }
  }

  /// The rows of the quotes without a chosen offer whose best offer ends in a range of days, soonest
  /// first.
  public func openQuotes(expiringIn days: DayRange) throws(StoreError) -> [QuoteSummary] {
    try read { database in
      // A quote whose last offer has ended before the range is not open any more.
      let open = try Row.fetchAll(
        database,
        sql: """
          SELECT \(QuoteRow.summaryColumns) FROM quote
          WHERE is_chosen = 0 AND offer_count > 0 AND (expiry IS NULL OR expiry >= ?)
          """,
        arguments: [days.from?.isoText ?? "0000"]
      ).map(QuoteRow.summary)
      let ending = open.compactMap { quote in
        quote.leaderEnd(in: days).map { (day: $0, quote: quote) }
      }
      return ending.sorted { ($0.day, $0.quote.id) < ($1.day, $1.quote.id) }.map(\.quote)
    }
  }

  /// Deletes a quote; its history stays.
  public func deleteQuote(_ base: Saved<Quote>, by stamp: EditStamp) throws(StoreError) {
    try write { database in
      let theirs = try Self.quote(id: base.id, in: database)
      guard theirs.version == base.version else {
        throw StoreError.conflict(.quote(base: base, mine: base.value, theirs: theirs))
      }
      try Table.quote.delete(id: base.id, in: database)
      try ChangeLog.deleted(.quote(base.value.number), by: stamp, in: database)
    }
  }

  private static func quote(id: Int64, in database: Database) throws -> Saved<Quote> {
    let row = try Row.fetchOne(
      database, sql: "SELECT id, version, body FROM quote WHERE id = ?", arguments: [id])
    guard let row else { throw StoreError.notFound(.row(kind: "quote", id: id)) }
    return try QuoteRow.saved(row)
  }

  private static func order(of query: QuoteQuery) -> SQL {
    switch query.sort {
    case .number: query.direction.order(of: "number", thenID: false)
    case .origin: query.direction.order(of: "origin")
    case .destination: query.direction.order(of: "destination")
    case .shipDay: query.direction.order(of: "ship_day")
    case .weight: query.direction.order(of: "weight_nanograms")
    case .total:
      "\(query.direction.order(of: "total_currency", thenID: false)), "
        + query.direction.order(of: "total_minor_units")
    case .carrier: query.direction.order(of: "carrier")
    case .expiry: query.direction.order(of: "expiry")
    }
  }
}

extension QuoteSummary {
  /// The first day of a range on which the best offer ends, if it does.
  fileprivate func leaderEnd(in days: DayRange) -> CalendarDay? {
    let ends = leaders.isEmpty ? [expiry] : leaders.map(\.lastDay)
    return ends.compactMap { $0 }.filter(days.contains).min()
  }
}
