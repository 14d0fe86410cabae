public import Units

/// A carrier's table of fuel surcharges: steps of an index price with an amount each.
///
/// Tables are data as printed: a row that is out of step with its neighbours stays so. What lies
/// outside the rows and their extensions is unknown, never nothing.
public struct FuelTable: Hashable, Sendable {
  /// Which table it is.
  public let identity: TableIdentity

  /// The index that it follows.
  public let index: FuelIndex

  /// The currency of the index and of amounts by distance.
  public let currency: Currency

  /// The unit in which the index is priced.
  public let unit: FuelUnit

  /// The days of shipping for which the table holds.
  public let validity: DayRange

  /// The weekday on which a Monday's price comes into force, the first after that Monday.
  public let effective: Weekday

  /// The printed columns, in the order of the amounts of a row.
  public let columns: [FuelColumn]

  /// Columns that are a multiple of a printed one.
  public let derived: [Derived]

  /// The column of heavy shipments, or nothing when weight does not matter.
  public let heavy: Heavy?

  /// The rows, from the lowest price.
  public let rows: [Row]

  /// How the table goes on above its last row, or nothing when it does not.
  public let above: Extension?

  /// How the table goes on below its first row, or nothing when it does not.
  public let below: Extension?

  /// Makes a table; its rows are put in order of price.
  ///
  /// Prices come into force on Wednesday unless told otherwise, the later of the two usual days.
  ///
  /// - Throws: ``FuelTableContradiction`` for the first part that does not fit the others.
  public init(
    identity: TableIdentity, index: FuelIndex = .usDiesel, currency: Currency = .usd,
    unit: FuelUnit = .gallon, validity: DayRange = .always, effective: Weekday = .wednesday,
    columns: [FuelColumn] = [.lessThanTruckload], derived: [Derived] = [], heavy: Heavy? = nil,
    rows: [Row], above: Extension? = nil, below: Extension? = nil
  ) throws(FuelTableContradiction) {
    self.identity = identity
    self.index = index
    self.currency = currency
    self.unit = unit
    self.validity = validity
    self.effective = effective
    self.columns = columns
    self.derived = derived
    self.heavy = heavy
    self.rows = rows.sorted {
      ($0.from?.hundredThousandths ?? 0) < ($1.from?.hundredThousandths ?? 0)
    }
    self.above = above
    self.below = below
    if let contradiction { throw contradiction }
  }
}

extension FuelTable {
  /// One step: index prices from a bound on, with an amount for each printed column.
  public struct Row: Hashable, Sendable, Codable {
    /// The lowest price, inclusive; nothing in a first row that holds for any lower price.
    public let from: FuelRate?
    /// The end of the step, exclusive; nothing in a last row that holds for any higher price.
    public let below: FuelRate?
    /// The amounts in the order of the columns.
    public let amounts: [FuelAmount]

    /// Makes a row.
    public init(from: FuelRate?, below: FuelRate?, amounts: [FuelAmount]) {
      self.from = from
      self.below = below
      self.amounts = amounts
    }

    /// True for a price in the step.
    func contains(_ price: FuelRate) -> Bool {
      (from.map { $0 <= price } ?? true) && (below.map { price < $0 } ?? true)
    }
  }

  /// A column that is a multiple of a printed one, such as truckload at twice less-than-truckload.
  public struct Derived: Hashable, Sendable, Codable {
    /// The column.
    public let column: FuelColumn
    /// The factor, above zero.
    public let times: ExactDecimal
    /// The printed column.
    public let of: FuelColumn

    /// Makes a derived column.
    public init(column: FuelColumn, times: ExactDecimal, of base: FuelColumn) {
      self.column = column
      self.times = times
      of = base
    }
  }

  /// The column of shipments over a weight.
  public struct Heavy: Hashable, Sendable, Codable {
    /// The weight above which the column counts, exclusive.
    public let above: Mass
    /// The column.
    public let column: FuelColumn

    /// Makes a rule.
    public init(above: Mass, column: FuelColumn) {
      self.above = above
      self.column = column
    }
  }

  /// How amounts go on outside the printed rows.
  public struct Extension: Hashable, Sendable, Codable {
    /// The width of a step of the index price.
    public let step: FuelRate
    /// What each step adds above the rows, or takes off below them, in the order of the columns.
    public let increments: [FuelAmount]
    /// The price at which the extension ends, itself excluded; nothing for no end.
    public let limit: FuelRate?

    /// Makes an extension.
    public init(step: FuelRate, increments: [FuelAmount], limit: FuelRate? = nil) {
      self.step = step
      self.increments = increments
      self.limit = limit
    }
  }
}

extension FuelTable: Codable {
  private enum CodingKeys: String, CodingKey {
    case identity
    case index
    case currency
    case unit
    case validity
    case effective
    case columns
    case derived
    case heavy
    case rows
    case above
    case below
  }

  /// Reads a table.
  ///
  /// - Throws: `DecodingError` for a value of the wrong form, ``FuelTableContradiction`` for parts
  ///   that do not fit together.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let weekday = try container.decode(Int.self, forKey: .effective)
    guard let effective = Weekday(rawValue: weekday) else {
      throw DecodingError.dataCorruptedError(
        forKey: .effective, in: container, debugDescription: "\(weekday) is no weekday")
    }
    try self.init(
      identity: container.decode(TableIdentity.self, forKey: .identity),
      index: container.decode(FuelIndex.self, forKey: .index),
      currency: container.decode(Currency.self, forKey: .currency),
      unit: container.decode(FuelUnit.self, forKey: .unit),
      validity: container.decode(DayRange.self, forKey: .validity), effective: effective,
      columns: container.decode([FuelColumn].self, forKey: .columns),
      derived: container.decode([Derived].self, forKey: .derived),
      heavy: container.decodeIfPresent(Heavy.self, forKey: .heavy),
      rows: container.decode([Row].self, forKey: .rows),
      above: container.decodeIfPresent(Extension.self, forKey: .above),
      below: container.decodeIfPresent(Extension.self, forKey: .below))
  }

  /// Writes a table, the weekday as a number from 1 for Monday.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(identity, forKey: .identity)
    try container.encode(index, forKey: .index)
    try container.encode(currency, forKey: .currency)
    try container.encode(unit, forKey: .unit)
    try container.encode(validity, forKey: .validity)
    try container.encode(effective.rawValue, forKey: .effective)
    try container.encode(columns, forKey: .columns)
    try container.encode(derived, forKey: .derived)
    try container.encodeIfPresent(heavy, forKey: .heavy)
    try container.encode(rows, forKey: .rows)
    try container.encodeIfPresent(above, forKey: .above)
    try container.encodeIfPresent(below, forKey: .below)
  }
}
