/// How large a table may be: far beyond any that is sent, and small enough for the memory.
public struct TableLimits: Hashable, Sendable {
  /// How many rows: more than a grid of every three-digit ZIP code with every other.
  public let rows: Int
  /// How many fields one row may have.
  public let columns: Int
  /// How many fields all rows together may have.
  public let fields: Int

  /// The limits of every table that is read at once.
  static let usual = TableLimits(rows: 1_000_000, columns: 1_000, fields: 16_000_000)

  /// The limits of a grid of class rates, which is read piece by piece: twice the largest that
  /// carriers hand out.
  static let grid = TableLimits(rows: 2_000_000, columns: 1_000, fields: 64_000_000)
}
