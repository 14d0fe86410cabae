public import Shipping
public import Units

/// What is known of an edition of a tariff without reading its lines.
public struct TariffEditionFacts: Hashable, Sendable {
  /// The country whose tariff it is.
  public let country: Country
  /// The name of the edition, such as `2026 Revision 3`.
  public let name: String
  /// Where it comes from.
  public let source: String
  /// The days on which it is in force.
  public let days: DayRange
  /// The currency of amounts that name none.
  public let currency: Currency
  /// How its file is read, by a name that whoever stores it understands.
  public let format: String
  /// How many lines it has.
  public let lineCount: Int

  /// Makes facts.
  public init(
    country: Country, name: String, source: String, days: DayRange, currency: Currency,
    format: String, lineCount: Int
  ) {
    self.country = country
    self.name = name
    self.source = source
    self.days = days
    self.currency = currency
    self.format = format
    self.lineCount = lineCount
  }
}

/// An edition of a tariff as a list shows it.
public struct TariffEditionHeader: Hashable, Sendable, Identifiable {
  /// The id of the edition.
  public let id: Int64
  /// What is known of it.
  public let facts: TariffEditionFacts
  /// Who imported it, and when.
  public let imported: EditStamp
}

/// What saving an edition did.
public enum TariffEditionImport: Hashable, Sendable {
  /// The edition is new.
  case added(TariffEditionHeader)
  /// The same file was stored for the same country and days already, and nothing was changed.
  case unchanged(TariffEditionHeader)

  /// The edition as it stands.
  public var header: TariffEditionHeader {
    switch self {
    case .added(let header), .unchanged(let header): header
    }
  }
}
