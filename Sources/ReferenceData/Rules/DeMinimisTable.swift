public import Shipping
public import Units

/// Up to which values countries without bundled rules ask for no duty and no tax.
///
/// The table is default data: each line needs a check with a broker. What it does not know stays
/// unknown; a country's tax has no rate here.
public struct DeMinimisTable: Sendable {
  /// One country's values.
  public struct Row: Hashable, Sendable {
    /// The country.
    public let country: Country
    /// The currency of the values.
    public let currency: Currency
    /// Up to which value there is no duty: nothing where it is not known, zero where duty is always asked.
    public let dutyFree: Money?
    /// Up to which value there is no tax: nothing where it is not known, zero where tax is always asked.
    public let taxFree: Money?
    /// Where the values come from, and since when they are seen.
    public let source: FactSource
    /// What must be known besides.
    public let caveat: String?
  }

  /// The rows in the order of the file.
  public let rows: [Row]

  /// What is wrong with the bundled file; empty in every released program.
  let problems: [ReferenceTableError]

  /// The table of this program, read when first asked for.
  public static let bundled = DeMinimisTable(TabbedText.rows(in: .deMinimis))

  /// The row of a country.
  public func row(for country: Country) -> Row? { rows.first { $0.country == country } }

  init(_ rows: [TabbedText.Row]) {
    var read: [Row] = []
    var problems: [ReferenceTableError] = []
    for row in rows {
      do {
        read.append(try Row(row))
      } catch {
        problems.append(error)
      }
    }
    self.rows = read
    self.problems = problems
  }
}

extension DeMinimisTable.Row {
  /// The last day on which the sources of the table were seen to hold.
  static let lastSeen = "2026-07-02"

  init(_ row: TabbedText.Row) throws(ReferenceTableError) {
    let fields = try row.fields(exactly: 8)
    guard let country = Country(code: fields[0]) else {
      throw row.error(.unknownRegion(fields[0]))
    }
    guard let currency = Currency(code: fields[1]) else { throw row.error(.notAValue(fields[1])) }
    self.country = country
    self.currency = currency
    dutyFree = try Self.money(fields[2], currency, row)
    taxFree = try Self.money(fields[3], currency, row)
    source = try row.source(
      citation: fields[5], from: fields[4], to: "", checked: "2026-11-23",
      staleAfter: Self.lastSeen, confidence: fields[6])
    caveat = fields[7].isEmpty ? nil : fields[7]
  }

  private static func money(
    _ text: String, _ currency: Currency, _ row: TabbedText.Row
  ) throws(ReferenceTableError) -> Money? {
    if text.isEmpty { return nil }
    guard let money = try? Money(parsing: text, currency) else {
      throw row.error(.notANumber(text))
    }
    return money
  }
}
