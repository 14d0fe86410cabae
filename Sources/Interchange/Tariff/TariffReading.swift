public import Shipping
public import Units

/// What is told of an edition besides its lines.
public struct TariffEditionHead: Hashable, Sendable {
  /// The country whose tariff it is.
  public let country: Country
  /// The name of the edition.
  public let name: String
  /// The days on which it is in force.
  public let days: DayRange
  /// Where it comes from.
  public let source: String
  /// The currency of amounts that name none.
  public let currency: Currency

  /// Makes a head.
  public init(
    country: Country, name: String, days: DayRange, source: String, currency: Currency
  ) {
    self.country = country
    self.name = name
    self.days = days
    self.source = source
    self.currency = currency
  }

  func edition(_ builder: TariffEditionBuilder) -> TariffEdition {
    builder.edition(
      country: country, name: name, days: days, source: source, currency: currency)
  }
}

/// What came of reading a tariff: all of it, or none.
public struct TariffReading: Sendable {
  /// The edition, where nothing is wrong.
  public let edition: TariffEdition?
  /// What is wrong, in the order of the file.
  public let problems: [TariffProblem]
  /// The roles whose columns the header does not have, such as `treatment MXT`.
  public let missingColumns: [String]
  /// The columns of the header that have no role.
  public let unusedColumns: [String]
  /// How many rows there are below the header.
  public let rowCount: Int

  init(
    edition: TariffEdition?, problems: [TariffProblem], missingColumns: [String] = [],
    unusedColumns: [String] = [], rowCount: Int
  ) {
    self.edition = edition
    self.problems = problems
    self.missingColumns = missingColumns
    self.unusedColumns = unusedColumns
    self.rowCount = rowCount
  }
}
