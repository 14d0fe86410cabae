import Shipping
import Units

/// Puts the rows of a grid into brackets that follow each other.
///
/// A row without a lower bound begins where the one before it ends. A row that repeats or overlaps another is
/// left out; weights that no row holds are told, and have no rate.
struct BracketRows {
  /// A row as it was read.
  struct Row {
    var record: DelimitedText.Record
    var over: Mass?
    var upTo: Mass
    var basis: ParcelBracket.Basis
    var cells: [ExactDecimal?]
  }

  /// Brackets with their cells, and how many rows made them.
  struct Result {
    var rows: [(bracket: ParcelBracket, cells: [ExactDecimal?])] = []
    var problems: [(record: DelimitedText.Record, problem: ParcelSheetProblem)] = []
    /// For a column that costs less than the bracket before.
    var cheaper: [(record: DelimitedText.Record, column: Int, problem: ParcelSheetProblem)] = []
  }

  private var rows: [Row] = []

  mutating func add(_ row: Row) { rows.append(row) }

  /// The brackets from the lightest.
  func brackets() -> Result {
    var result = Result()
    var lines: [Mass: Int] = [:]
    var before: Row?
    for row in rows.enumerated().sorted(by: {
      ($0.element.upTo, $0.offset) < ($1.element.upTo, $1.offset)
    }) {
      let row = row.element
      if let first = lines[row.upTo] {
        result.problems.append((row.record, .bracketRepeats(firstLine: first)))
        continue
      }
      let start = before?.upTo ?? Mass(grains: 0, shownIn: row.upTo.unit)
      let over = row.over ?? start
      if let before, over < before.upTo {
        result.problems.append((row.record, .bracketOverlaps(line: before.record.line)))
        continue
      }
      if before != nil, over > start {
        result.problems.append((row.record, .bracketMissing(from: start, upTo: over)))
      }
      result.cheaper += Self.cheaper(row, than: before)
      lines[row.upTo] = row.record.line
      result.rows.append(
        (ParcelBracket(over: over, upTo: row.upTo, basis: row.basis), row.cells))
      before = row
    }
    return result
  }

  private static func cheaper(
    _ row: Row, than lighter: Row?
  ) -> [(record: DelimitedText.Record, column: Int, problem: ParcelSheetProblem)] {
    guard let lighter, row.basis == .parcel, lighter.basis == .parcel else { return [] }
    return row.cells.indices.compactMap { column in
      guard let price = row.cells[column], let other = lighter.cells[column], price < other else {
        return nil
      }
      return (
        row.record, column,
        .heavierCostsLess(line: lighter.record.line, price: other.text(places: max(2, other.scale)))
      )
    }
  }
}
