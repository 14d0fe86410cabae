import Shipping
import Units

/// Reads the CSV steps of a fuel table: from, below, and a column of amounts for each service.
struct FuelGridReader {
  /// A column of amounts: per cent, or money for a mile or kilometre.
  struct AmountColumn {
    let column: FuelColumn
    /// The unit of distance; nothing for per cent.
    let distance: DistanceUnit?

    /// Reads a header such as `ltl`, `tl per mile` or `tl_per_km`; nothing for no name of a column.
    init?(header: String) {
      var name = header.lowercased().replacing("_", with: " ")
      var distance: DistanceUnit?
      for (ending, unit) in Self.endings where name.hasSuffix(ending) {
        name = String(name.dropLast(ending.count))
        distance = unit
        break
      }
      guard let column = FuelColumn(name: name) else { return nil }
      self.column = column
      self.distance = distance
    }

    private static let endings: [(String, DistanceUnit)] = [
      (" per mile", .miles), (" per mi", .miles), (" per kilometre", .kilometres),
      (" per km", .kilometres),
    ]

    /// An amount of the column, from its digits.
    func amount(_ text: String) -> Result<FuelAmount, RateSheetProblem.Reason> {
      guard let number = try? ExactDecimal(parsing: text) else { return .failure(.notANumber) }
      guard !number.isNegative else { return .failure(.negative) }
      guard let distance else { return Self.share(number) }
      guard number <= DistanceRate.largest else {
        return .failure(.overLimit(DistanceRate.largest))
      }
      return DistanceRate(number, per: distance).map { .success(.perDistance($0)) }
        ?? .failure(.tooManyPlaces(4))
    }

    private static func share(
      _ number: ExactDecimal
    ) -> Result<FuelAmount, RateSheetProblem.Reason> {
      guard number <= 500 else { return .failure(.overLimit(500)) }
      return Percent(number).map { .success(.percent($0)) } ?? .failure(.tooManyPlaces(6))
    }
  }

  /// The steps with their columns.
  struct Steps {
    var columns: [AmountColumn]
    var rows: [FuelTable.Row]
  }

  private static let bounds: [String: [String]] = [
    "from": ["atleast", "over"], "below": ["under", "butlessthan", "lessthan"],
  ]

  /// True for the header of such a grid: bounds, and nothing that a rate grid has.
  static func looksRight(_ header: [String]) -> Bool {
    let names = header.map(TableHeader.plain)
    return names.prefix(2) == ["from", "below"] && names.count > 2
  }

  static func read(_ table: TableRows, _ report: inout TermsReport) -> Steps? {
    var problems: [RateSheetProblem] = []
    defer { for problem in problems { report.add(problem) } }
    guard
      let bounds = table.header.columns(bounds, needed: ["from", "below"], problems: &problems),
      let amounts = amountColumns(table, besides: Set(bounds.values), &problems)
    else { return nil }
    var lines: [FuelRate?: Int] = [:]
    var rows: [FuelTable.Row] = []
    for record in table.rows {
      let row = row(record, table, bounds, amounts, &problems)
      guard let row else { continue }
      if let first = lines.updateValue(record.line, forKey: row.from) {
        problems.append(
          table.header.problem(
            record, "from", row.from?.description ?? "",
            .sharedTable(.stepRepeats(firstLine: first))))
        continue
      }
      rows.append(row)
    }
    if rows.isEmpty {
      problems.append(RateSheetProblem(file: table.header.file, reason: .noGoodRow))
    }
    return Steps(columns: amounts.map(\.column), rows: rows)
  }

  private static func amountColumns(
    _ table: TableRows, besides taken: Set<Int>, _ problems: inout [RateSheetProblem]
  ) -> [(column: AmountColumn, position: Int)]? {
    var columns: [(column: AmountColumn, position: Int)] = []
    for (position, name) in table.header.record.fields.enumerated()
    where !taken.contains(position) && !name.isEmpty {
      guard let column = AmountColumn(header: name) else {
        problems.append(
          table.header.problem(table.header.record, "column", name, .unknownName(nearest: nil)))
        return nil
      }
      columns.append((column, position))
    }
    if columns.isEmpty {
      problems.append(table.header.problem(table.header.record, "column ltl", "", .missing))
      return nil
    }
    return columns
  }

  private static func row(
    _ record: DelimitedText.Record, _ table: TableRows, _ bounds: [String: Int],
    _ amounts: [(column: AmountColumn, position: Int)], _ problems: inout [RateSheetProblem]
  ) -> FuelTable.Row? {
    let before = problems.count
    let from = price("from", record, table, bounds, &problems)
    let below = price("below", record, table, bounds, &problems)
    var found: [FuelAmount] = []
    for (column, position) in amounts {
      let text = record.cell(position)
      switch text.isEmpty ? .failure(.missing) : column.amount(text) {
      case .success(let amount): found.append(amount)
      case .failure(let reason):
        problems.append(
          table.header.problem(record, table.header.record.fields[position], text, reason))
      }
    }
    guard problems.count == before else { return nil }
    return FuelTable.Row(from: from, below: below, amounts: found)
  }

  /// A bound of a step; nothing for an empty cell, which is an open end.
  private static func price(
    _ name: String, _ record: DelimitedText.Record, _ table: TableRows, _ bounds: [String: Int],
    _ problems: inout [RateSheetProblem]
  ) -> FuelRate? {
    let text = record.cell(bounds[name])
    guard !text.isEmpty else { return nil }
    switch FuelPriceText.rate(text) {
    case .success(let rate): return rate
    case .failure(let reason):
      problems.append(table.header.problem(record, name, text, reason))
      return nil
    }
  }
}
