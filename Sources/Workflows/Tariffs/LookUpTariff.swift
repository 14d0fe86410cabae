public import ReferenceData
public import Shipping
public import Storage
public import Units

/// Searches and walks the tariff of a country: the edition on the desk that is in force, else the
/// bundled one.
public struct LookUpTariff: Sendable {
  /// The tariff that is looked into.
  public let edition: TariffEdition

  /// True for the bundled tariff, which goes to six digits and has few rates.
  public let isBundled: Bool

  private let search: TariffSearch

  /// Chooses the tariff of a country.
  ///
  /// - Parameters:
  ///   - country: the country.
  ///   - day: the day on which it is in force.
  ///   - store: the editions on the desk.
  /// - Throws: ``StoreError`` when the desk cannot be read.
  public init(
    of country: Country, on day: CalendarDay, in store: any TariffStore
  ) throws(StoreError) {
    let official = try TariffOnDesk(store).edition(of: country, on: day)
    let starter = StarterTariff.bundled
    edition = official ?? starter.edition(for: country)
    isBundled = official == nil
    search = TariffSearch(edition, synonyms: starter.synonyms)
  }

  /// Answers what has been typed so far: digits of a number, words, or both.
  ///
  /// - Parameters:
  ///   - typed: the query.
  ///   - limit: how many candidates at most.
  /// - Returns: the candidates, best first, and what is too vague.
  public func callAsFunction(_ typed: String, limit: Int = 20) -> TariffSearchAnswer {
    search.answer(typed, limit: limit)
  }

  /// A line with all that a shipper asks of it; nothing where the tariff has no line for the number.
  ///
  /// - Parameter number: the number; the nearest line above it is taken where it has none of its own.
  /// - Returns: the line.
  public func facts(of number: TariffNumber) -> TariffLineFacts? {
    guard let line = edition.nearestLine(number) else { return nil }
    return TariffLineFacts(
      asked: number, line: line, path: Array(edition.path(to: line).dropLast()),
      below: edition.children(of: line),
      rates: edition.columns.compactMap { column in
        edition.rate(column, for: line).map { (column, $0.text) }
      }, units: edition.units(for: line),
      flags: edition.country == .unitedStates ? AgencyFlagTable.bundled.flags(of: number) : nil)
  }
}

/// A line of a tariff with all that a shipper asks of it.
public struct TariffLineFacts: Sendable {
  /// The number that was asked for.
  public let asked: TariffNumber
  /// The line that was found for it.
  public let line: TariffLine
  /// The lines above, from the heading down.
  public let path: [TariffLine]
  /// The lines directly below.
  public let below: [TariffLine]
  /// The rates by column, inherited ones too; an empty text is a column without a rate.
  public let rates: [(column: TariffColumn, text: String)]
  /// The units in which the quantity is to be stated.
  public let units: [String]
  /// What partner agencies of the United States may ask for; nothing for other countries.
  public let flags: AgencyFlagTable.Answer?

  /// True when the number itself has a line.
  public var isExact: Bool { line.number == asked }
}
