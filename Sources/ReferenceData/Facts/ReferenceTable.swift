public import Shipping
public import Units

/// One bundled table, as the ledger lists it.
public struct ReferenceTable: Hashable, Sendable {
  /// The name of its file, such as `holidays.tsv`.
  public let file: String

  /// What the table holds, in words.
  public let contents: String

  /// The day of the data: what came into being later is not in it.
  public let vintage: CalendarDay

  /// Where the table comes from; a row may name a nearer source.
  public let source: FactSource

  /// How many rows or rules the table has, counted when asked for: about a millisecond a megabyte.
  public var count: Int {
    if let market = RuleMarket.allCases.first(where: { $0.file.name == file }) {
      return market.ruleCount
    }
    return EmbeddedFile(named: file).map { TabbedText.rowCount(in: $0) } ?? 0
  }
}

extension ReferenceTable {
  /// Reads a row of `tables.tsv`.
  init(_ row: TabbedText.Row) throws(ReferenceTableError) {
    let fields = try row.fields(exactly: 9)
    file = fields[0]
    contents = fields[1]
    guard let day = CalendarDay(iso: fields[3]) else {
      throw row.error(.notADate(fields[3]))
    }
    vintage = day
    source = try row.source(
      citation: fields[2], from: fields[4], to: fields[5], checked: fields[6],
      staleAfter: fields[7], confidence: fields[8])
  }
}
