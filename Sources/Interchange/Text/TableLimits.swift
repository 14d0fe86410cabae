/// How large a table may be: far beyond any that is sent, and small enough for the memory.
public struct TableLimits: Hashable, Sendable {
  /// How many rows: more than a grid of every three-digit ZIP code with every other.
  public let rows: Int
  /// How many fields one row may have.
  public let columns: Int
  /// How many fields all rows together may have.
  public let fields: Int

  /// The limits of every table that is read.
  static let usual = TableLimits(rows: 1_000_000, columns: 1_000, fields: 16_000_000)
}
