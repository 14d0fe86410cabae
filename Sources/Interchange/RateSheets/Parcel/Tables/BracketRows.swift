import Shipping
import Units

/// Puts the rows of a grid into brackets that follow each other.
///
/// A row without a lower bound begins where the one before it ends. A row that repeats or overlaps another is
/// left out; weights that no row holds are told, and have no rate. Rows are kept in columns, so that a
/// million of them take little memory.
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
    var findings: [Finding] = []
  }

  private var brackets: [ParcelBracket] = []
  private var hasStart: [Bool] = []
  private var lines: [Int32] = []
  private var texts: [String] = []
  private var cells: ParcelCells

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
    brackets.append(ParcelBracket(over: over ?? .zero, upTo: upTo, basis: basis))
    hasStart.append(over != nil)
    lines.append(Int32(clamping: line))
    texts.append(text)
    cells.append(row)
  }

  /// The brackets from the lightest.
  func result() -> Result {
    var findings: [Finding] = []
    var kept: [Int] = []
    var found: [ParcelBracket] = []
    found.reserveCapacity(brackets.count)
    for row in order {
      guard let bracket = place(row, behind: found.last, kept.last, &findings) else { continue }
      if let before = kept.last { addCheaper(row, than: before, &findings) }
      kept.append(row)
      found.append(bracket)
    }
    let isWhole = kept.elementsEqual(brackets.indices)
    return Result(
      brackets: found, cells: isWhole ? cells : cells.rows(kept), findings: findings)
  }

  /// The rows from the lightest; those of one weight as they come.
  private var order: [Int] {
    let rows = Array(brackets.indices)
    let isSorted = zip(rows, rows.dropFirst()).allSatisfy { brackets[$0].upTo <= brackets[$1].upTo }
    return isSorted ? rows : rows.sorted { (brackets[$0].upTo, $0) < (brackets[$1].upTo, $1) }
  }

  /// The bracket of a row behind the one before, or nothing where it is left out.
  private func place(
    _ row: Int, behind before: ParcelBracket?, _ rowBefore: Int?, _ findings: inout [Finding]
  ) -> ParcelBracket? {
    let upTo = brackets[row].upTo
    func report(_ problem: ParcelSheetProblem) {
      findings.append(Finding(line: Int(lines[row]), upTo: texts[row], problem: problem))
    }
    let start = before?.upTo ?? Mass(grains: 0, shownIn: upTo.unit)
    let over = hasStart[row] ? brackets[row].over : start
    if let before, let rowBefore {
      let line = Int(lines[rowBefore])
      if upTo == before.upTo {
        report(.bracketRepeats(firstLine: line))
        return nil
      }
      if over < before.upTo {
        report(.bracketOverlaps(line: line))
        return nil
      }
      if over > start { report(.bracketMissing(from: start, upTo: over)) }
    }
    return ParcelBracket(over: over, upTo: upTo, basis: brackets[row].basis)
  }

  private func addCheaper(_ row: Int, than lighter: Int, _ findings: inout [Finding]) {
    guard brackets[row].basis == .parcel, brackets[lighter].basis == .parcel else { return }
    for column in cells.columnsCheaper(in: row, thanIn: lighter) {
      guard let price = cells.value(row: row, column: column),
        let other = cells.value(row: lighter, column: column)
      else { continue }
      findings.append(
        Finding(
          line: Int(lines[row]), upTo: texts[row],
          problem: .heavierCostsLess(
            line: Int(lines[lighter]), price: other.text(places: max(2, other.scale))),
          cheaper: (column, price)))
    }
  }
}
