import Shipping
import Units

/// Puts the rows of a grid into brackets that follow each other.
///
/// A row without a lower bound begins where the one before it ends. A row that repeats or overlaps another is
/// left out; weights that no row holds are told, and have no rate. So have the weights of a row that is left
/// out: they never fall to the price of the next row. Rows are kept in columns, so that a million of them
/// take little memory.
struct BracketRows {
  /// What is wrong with a row.
  struct Finding {
    let line: Int
    /// The heaviest weight of the row, as it stands in the file.
    let upTo: String
    let problem: ParcelSheetProblem
    /// The column that costs less than the bracket before, and its price.
    var cheaper: (column: Int, price: ExactDecimal)?
  }

  /// Brackets from the lightest with their cells, and what is wrong with rows.
  struct Result {
    var brackets: [ParcelBracket]
    var cells: ParcelCells
    /// How many rows are brackets.
    var goodRowCount: Int
    var findings: [Finding] = []
  }

  private var brackets: [ParcelBracket] = []
  private var hasStart: [Bool] = []
  private var lines: [Int32] = []
  private var texts: [String] = []
  private var cells: ParcelCells
  /// The upper bounds of rows that are left out.
  private var boundsLeftOut: [Mass] = []
  /// The line of a row just before, which was left out and whose upper bound is not known.
  private var lostLines: [Int: Int] = [:]
  /// The same for the row to come.
  private var lostLine: Int?

  /// Begins with rows of some number of cells.
  init(width: Int) { cells = ParcelCells(width: width) }

  /// Adds a row; one without a lower bound begins where the one before it ends.
  ///
  /// - Parameters:
  ///   - line: Where it stands.
  ///   - over: The lower bound, or nothing.
  ///   - upTo: The heaviest weight.
  ///   - text: The heaviest weight as it stands in the file.
  ///   - basis: What the cells are.
  ///   - row: The cells.
  mutating func add(
    line: Int, over: Mass?, upTo: Mass, text: String, basis: ParcelBracket.Basis = .parcel,
    cells row: [ExactDecimal?]
  ) {
    if let lostLine { lostLines[brackets.count] = lostLine }
    lostLine = nil
    brackets.append(ParcelBracket(over: over ?? .zero, upTo: upTo, basis: basis))
    hasStart.append(over != nil)
    lines.append(Int32(clamping: line))
    texts.append(text)
    cells.append(row)
  }

  /// Keeps the weights of a row that is left out from the next row: those up to its bound, or, where that
  /// is not known, all weights of the next row.
  mutating func addLeftOut(line: Int, upTo: Mass?) {
    if let upTo { boundsLeftOut.append(upTo) }
    lostLine = upTo == nil ? line : nil
  }

  /// The brackets from the lightest.
  func result() -> Result {
    var placing = Placing(rows: self)
    var bounds = boundsLeftOut.sorted()[...]
    for row in order {
      // Of a good and a bad row with one bound the good one counts.
      while let bound = bounds.first, bound < brackets[row].upTo {
        placing.floor = bound
        bounds.removeFirst()
      }
      placing.place(row)
    }
    let kept = placing.kept
    let isWhole = kept == Array(brackets.indices)
    return Result(
      brackets: placing.brackets, cells: isWhole ? cells : cells.rows(kept),
      goodRowCount: kept.count { $0 != nil }, findings: placing.findings)
  }

  /// The rows from the lightest; those of one weight as they come.
  private var order: [Int] {
    let rows = Array(brackets.indices)
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { brackets[$0].upTo <= brackets[$1].upTo }
    return isSorted ? rows : rows.sorted { (brackets[$0].upTo, $0) < (brackets[$1].upTo, $1) }
  }
}

extension BracketRows {
  /// Places the rows from the lightest, each behind the one before.
  private struct Placing {
    let rows: BracketRows
    private(set) var brackets: [ParcelBracket] = []
    /// The row of each bracket; nothing for one without prices.
    private(set) var kept: [Int?] = []
    private(set) var findings: [Finding] = []
    /// The upper bound of the last row, of those left out too.
    var floor: Mass?
    /// The line of a row that repeats the bound of the last one with other prices: one of them is mistyped.
    private var doubtfulLine: Int?
    private var before: Int?

    init(rows: BracketRows) {
      self.rows = rows
      brackets.reserveCapacity(rows.brackets.count)
      kept.reserveCapacity(rows.brackets.count)
    }

    mutating func place(_ row: Int) {
      let upTo = rows.brackets[row].upTo
      if let before, rows.brackets[before].upTo == upTo { return addRepeat(row, of: before) }
      let hasStart = rows.hasStart[row]
      if !hasStart, let line = rows.lostLines[row] ?? doubtfulLine {
        add(row, .bracketStartUnknown(line: line))
        (floor, doubtfulLine) = (upTo, nil)
        return
      }
      let start = before.map { rows.brackets[$0].upTo } ?? Mass(grains: 0, shownIn: upTo.unit)
      let over = hasStart ? rows.brackets[row].over : max(start, floor ?? start)
      if let before, over < start {
        return add(row, .bracketOverlaps(line: Int(rows.lines[before])))
      }
      if over > start { addGap(row, from: start, upTo: over) }
      if let before { addCheaper(row, than: before) }
      append(ParcelBracket(over: over, upTo: upTo, basis: rows.brackets[row].basis), row)
      (before, floor, doubtfulLine) = (row, upTo, nil)
    }

    private mutating func append(_ bracket: ParcelBracket, _ row: Int?) {
      brackets.append(bracket)
      kept.append(row)
    }

    private mutating func add(_ row: Int, _ problem: ParcelSheetProblem) {
      findings.append(
        Finding(line: Int(rows.lines[row]), upTo: rows.texts[row], problem: problem))
    }

    private mutating func addRepeat(_ row: Int, of first: Int) {
      add(row, .bracketRepeats(firstLine: Int(rows.lines[first])))
      let isSame =
        rows.brackets[first].basis == rows.brackets[row].basis
        && rows.cells.isRow(row, like: first)
      if !isSame { doubtfulLine = Int(rows.lines[row]) }
    }

    private mutating func addGap(_ row: Int, from start: Mass, upTo over: Mass) {
      if before != nil {
        add(row, .bracketMissing(from: start, upTo: over))
      } else if !rows.hasStart[row] {
        // The lightest bracket holds its lower bound too, which belongs to the row that is left out.
        append(ParcelBracket(over: start, upTo: over), nil)
      }
    }

    private mutating func addCheaper(_ row: Int, than lighter: Int) {
      guard rows.brackets[row].basis == .parcel, rows.brackets[lighter].basis == .parcel else {
        return
      }
      for column in rows.cells.columnsCheaper(in: row, thanIn: lighter) {
        guard let price = rows.cells.value(row: row, column: column),
          let other = rows.cells.value(row: lighter, column: column)
        else { continue }
        findings.append(
          Finding(
            line: Int(rows.lines[row]), upTo: rows.texts[row],
            problem: .heavierCostsLess(
              line: Int(rows.lines[lighter]), price: other.text(places: max(2, other.scale))),
            cheaper: (column, price)))
      }
    }
  }
}
