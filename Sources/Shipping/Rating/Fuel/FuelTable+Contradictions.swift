public import Units

/// Why the parts of a fuel table do not fit together; rows are counted from zero, in order of price.
public enum FuelTableContradiction: Error, Hashable, Sendable {
  /// The table has no name.
  case nameMissing
  /// The table has no column.
  case noColumn
  /// A column stands twice.
  case columnTwice(FuelColumn)
  /// A column is named that the table does not print.
  case columnNotPrinted(FuelColumn)
  /// A factor is zero, below it, or over a hundred.
  case factorNotPossible(ExactDecimal, column: FuelColumn)
  /// The table has no row.
  case noRows
  /// A row ends where it begins, or before.
  case rowEndsBeforeItBegins(row: Int)
  /// A row begins before the one under it ends.
  case rowsOverlap(row: Int, from: FuelRate?)
  /// Nothing holds between a row and the one under it.
  case rowsLeaveGap(row: Int, from: FuelRate, below: FuelRate)
  /// A row or an extension has another number of amounts than there are columns.
  case amountCount(Int, columns: Int, row: Int?)
  /// An amount is another kind than the column's first one: shares and distances do not mix.
  case amountsDiffer(column: FuelColumn, row: Int?)
  /// A share is not from 0 to 500 %.
  case amountNotPossible(FuelAmount, column: FuelColumn)
  /// A table whose outermost row is open goes on past it.
  case extensionOfOpenRow
}

extension FuelTableContradiction {
  /// The contradiction in one sentence with its mend.
  public var sentence: String {
    switch self {
    case .nameMissing: "the fuel table has no name; give the name that rate sheets refer to."
    case .noColumn: "the fuel table has no column; name at least one, such as ltl."
    case .columnTwice(let column): "column \(column.name) stands twice; leave one out."
    case .columnNotPrinted(let column):
      "column \(column.name) is not printed in the table; add it, or name one that is."
    case .factorNotPossible(let factor, let column):
      "column \(column.name) cannot be \(factor) times another; give a factor above 0, up to 100."
    case .noRows: "the fuel table has no row; give the printed steps."
    case .rowEndsBeforeItBegins(let row):
      "row \(row + 1) ends where it begins or before; mend its bounds."
    case .rowsOverlap(let row, let from):
      "row \(row + 1)\(from.map { " from \($0)" } ?? "") begins before the row under it ends; "
        + "let each row begin where the one under it ends."
    case .rowsLeaveGap(let row, let from, let below):
      "nothing holds from \(below) to \(from), before row \(row + 1); "
        + "let each row begin where the one under it ends."
    case .amountCount(let count, let columns, let row):
      "\(Self.place(row)) has \(count) amounts for \(columns) columns; give one for each."
    case .amountsDiffer(let column, let row):
      "\(Self.place(row)) has another kind of amount in column \(column.name) than the first row; "
        + "use per cent or money per distance throughout."
    case .amountNotPossible(let amount, let column):
      "\(amount) in column \(column.name) is not possible; a surcharge is from 0 to 500 %."
    case .extensionOfOpenRow:
      "a table cannot go on past a row without an end; give the row a bound, or leave the "
        + "extension out."
    }
  }

  private static func place(_ row: Int?) -> String {
    row.map { "row \($0 + 1)" } ?? "an extension"
  }
}

extension FuelTable {
  /// The first contradiction, or nothing.
  var contradiction: FuelTableContradiction? {
    if identity.name.allSatisfy(\.isWhitespace) { return .nameMissing }
    return columnContradiction ?? rowContradiction ?? amountContradiction
      ?? extensionContradiction
  }

  private var columnContradiction: FuelTableContradiction? {
    if columns.isEmpty { return .noColumn }
    var seen: Set<FuelColumn> = []
    for column in columns + derived.map(\.column) where !seen.insert(column).inserted {
      return .columnTwice(column)
    }
    for one in derived {
      guard columns.contains(one.of) else { return .columnNotPrinted(one.of) }
      guard one.times > .zero, one.times <= 100 else {
        return .factorNotPossible(one.times, column: one.column)
      }
    }
    return heavy.flatMap { seen.contains($0.column) ? nil : .columnNotPrinted($0.column) }
  }

  private var rowContradiction: FuelTableContradiction? {
    if rows.isEmpty { return .noRows }
    for (index, row) in rows.enumerated() {
      if let from = row.from, let below = row.below, below <= from {
        return .rowEndsBeforeItBegins(row: index)
      }
      guard index > 0 else { continue }
      guard let end = rows[index - 1].below, let from = row.from, from >= end else {
        return .rowsOverlap(row: index, from: row.from)
      }
      if from > end { return .rowsLeaveGap(row: index, from: from, below: end) }
    }
    return nil
  }

  private var amountContradiction: FuelTableContradiction? {
    let first = rows[0].amounts
    for (index, row) in rows.enumerated() {
      if let found = contradiction(in: row.amounts, like: first, row: index) { return found }
    }
    return nil
  }

  private var extensionContradiction: FuelTableContradiction? {
    if above != nil, rows[rows.count - 1].below == nil { return .extensionOfOpenRow }
    if below != nil, rows[0].from == nil { return .extensionOfOpenRow }
    for one in [above, below].compactMap({ $0 }) {
      if let found = contradiction(in: one.increments, like: rows[0].amounts, row: nil) {
        return found
      }
    }
    return nil
  }

  private func contradiction(
    in amounts: [FuelAmount], like first: [FuelAmount], row: Int?
  ) -> FuelTableContradiction? {
    guard amounts.count == columns.count else {
      return .amountCount(amounts.count, columns: columns.count, row: row)
    }
    for (column, (amount, other)) in zip(columns, zip(amounts, first)) {
      guard amount.isLike(other) else { return .amountsDiffer(column: column, row: row) }
      guard amount.isPossible else { return .amountNotPossible(amount, column: column) }
    }
    return nil
  }
}
