public import Units

/// The fuel tables and index prices on file, from which surcharges are looked up.
public struct FuelBook: Hashable, Sendable {
  private var tables: [String: [FuelTable]] = [:]
  private var prices: [FuelIndex: [CalendarDay: FuelPrice]] = [:]

  /// Makes a book; of two prices of an index for one week, and of two tables of a name that begin on
  /// one day, the later in the list counts.
  public init(tables: [FuelTable] = [], prices: [FuelPrice] = []) {
    for table in tables {
      self.tables[TableReference.key(table.identity.name), default: []].append(table)
    }
    for price in prices { self.prices[price.index, default: [:]][price.week] = price }
  }

  /// A book without tables and prices, for sheets with fixed surcharges.
  public static let empty = FuelBook()

  /// The table of a name, in letters of either case, on a day: the one that begins last where several
  /// hold.
  ///
  /// - Throws: ``FuelProblem/tableMissing(name:)`` and ``FuelProblem/tableNotInForce(name:day:)``.
  public func table(named name: String, on day: CalendarDay) throws(FuelProblem) -> FuelTable {
    guard let known = tables[TableReference.key(name)] else {
      throw .tableMissing(name: name)
    }
    guard let latest = known.inForce(on: day, validity: \.validity) else {
      throw .tableNotInForce(name: name, day: day)
    }
    return latest
  }

  /// The surcharge of a table for a shipment.
  ///
  /// A shipment of a day to come is priced at the index price in force today, and the finding says
  /// that it may change.
  ///
  /// - Parameters:
  ///   - name: The name of the table.
  ///   - column: The column, unless the table has another one for heavy shipments.
  ///   - weight: The weight of the shipment.
  ///   - shipDay: The day of shipping.
  ///   - today: The day on which the price is asked for.
  /// - Returns: The surcharge with the price and the step of the table that it stands on.
  /// - Throws: ``FuelProblem`` when the surcharge is not known.
  public func surcharge(
    table name: String, column: FuelColumn = .lessThanTruckload, weight: Mass,
    shipDay: CalendarDay, asOf today: CalendarDay
  ) throws(FuelProblem) -> FuelFinding {
    let table = try table(named: name, on: shipDay)
    let day = min(shipDay, today)
    let week = table.week(inForceOn: day)
    let shipWeek = table.week(inForceOn: shipDay)
    let known = prices[table.index] ?? [:]
    let published = known[shipWeek] ?? known[week]
    guard let price = published else {
      throw .priceMissing(index: table.index, week: week, day: day)
    }
    let finding = try table.surcharge(at: price, column: table.column(for: weight, else: column))
    return price.week == shipWeek ? finding : finding.provisional()
  }
}
