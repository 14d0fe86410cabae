import Shipping
import Units

/// Puts the rows of a grid into brackets that follow each other.
///
/// A row without a lower bound begins where the one before it ends. A row that repeats or overlaps another is
/// left out; weights that no row holds are told, and have no rate. So have the weights of a row that is left
/// out: they never fall to the price of the next row.
struct BracketRows {
  /// A row as it was read.
  struct Row {
    var record: DelimitedText.Record
    var over: Mass?
    var upTo: Mass
    var basis: ParcelBracket.Basis
    var cells: [ExactDecimal?]
    /// The line of a row just before, which was left out and whose upper bound is not known.
    var lostLine: Int?
  }

  /// Brackets with their cells, and how many rows made them.
  struct Result {
    var rows: [(bracket: ParcelBracket, cells: [ExactDecimal?])] = []
    var problems: [(record: DelimitedText.Record, problem: ParcelSheetProblem)] = []
    /// For a column that costs less than the bracket before.
    var cheaper: [(record: DelimitedText.Record, column: Int, problem: ParcelSheetProblem)] = []
  }

  private enum Entry {
    case row(Row)
    case leftOut(upTo: Mass)

    var upTo: Mass {
      switch self {
      case .row(let row): row.upTo
      case .leftOut(let upTo): upTo
      }
    }

    var rank: Int {
      switch self {
      case .row: 0
      case .leftOut: 1
      }
    }
  }

  private var entries: [Entry] = []

  mutating func add(_ row: Row) { entries.append(.row(row)) }

  /// Keeps the weights up to a bound, of a row that is left out, from the next row.
  mutating func addLeftOut(upTo: Mass) { entries.append(.leftOut(upTo: upTo)) }

  /// The brackets from the lightest.
  func brackets() -> Result {
    var result = Result()
    var state = State()
    // Of a good and a bad row with one bound the good one counts.
    let sorted = entries.enumerated().sorted {
      ($0.element.upTo, $0.element.rank, $0.offset) < ($1.element.upTo, $1.element.rank, $1.offset)
    }
    for entry in sorted.map(\.element) {
      switch entry {
      case .leftOut(let upTo): state.floor = upTo
      case .row(let row): Self.place(row, &state, &result)
      }
    }
    return result
  }

  /// What is known of the rows so far.
  private struct State {
    var lines: [Mass: Int] = [:]
    var before: Row?
    /// The upper bound of the last row, of those left out too.
    var floor: Mass?
    /// The line of a row that repeats the bound of the last one with other prices: one of them is mistyped.
    var doubtfulLine: Int?
  }

  private static func place(_ row: Row, _ state: inout State, _ result: inout Result) {
    if let first = state.lines[row.upTo] {
      result.problems.append((row.record, .bracketRepeats(firstLine: first)))
      let isSame = state.before.map { $0.cells == row.cells && $0.basis == row.basis } ?? true
      if !isSame { state.doubtfulLine = row.record.line }
      return
    }
    let start = state.before?.upTo ?? Mass(grains: 0, shownIn: row.upTo.unit)
    if row.over == nil, let line = row.lostLine ?? state.doubtfulLine {
      result.problems.append((row.record, .bracketStartUnknown(line: line)))
      (state.floor, state.doubtfulLine) = (row.upTo, nil)
      return
    }
    let over = row.over ?? max(start, state.floor ?? start)
    if let before = state.before, over < before.upTo {
      result.problems.append((row.record, .bracketOverlaps(line: before.record.line)))
      return
    }
    if state.before != nil, over > start {
      result.problems.append((row.record, .bracketMissing(from: start, upTo: over)))
    }
    if state.before == nil, row.over == nil, over > start {
      // The lightest bracket holds its lower bound too, which belongs to the row that is left out.
      result.rows.append(
        (ParcelBracket(over: start, upTo: over), row.cells.map { _ in nil }))
    }
    result.cheaper += cheaper(row, than: state.before)
    state.lines[row.upTo] = row.record.line
    result.rows.append((ParcelBracket(over: over, upTo: row.upTo, basis: row.basis), row.cells))
    (state.before, state.floor, state.doubtfulLine) = (row, row.upTo, nil)
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
