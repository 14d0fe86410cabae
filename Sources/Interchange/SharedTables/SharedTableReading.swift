public import Shipping

/// What came of reading the files of a shared table.
public struct SharedTableReading: Sendable {
  /// The table, or nothing when anything in its files is wrong: a table with a hole would give wrong
  /// prices, so that it is taken whole or not at all.
  public let table: SharedTable?

  /// Errors and warnings in the order of the files.
  public let problems: [RateSheetProblem]

  /// How many rows the files have, without headers and blank rows.
  public let rowCount: Int

  /// Makes a reading; a table with an error among the problems is dropped.
  init(table: SharedTable?, problems: [RateSheetProblem], rowCount: Int) {
    self.table = problems.contains(where: \.isError) ? nil : table
    self.problems = problems
    self.rowCount = rowCount
  }

  /// The reading of a table that is refused, since its name is that of another carrier's table.
  public func refused(nameOf carrier: String?, file: String) -> SharedTableReading {
    let problem = RateSheetProblem(
      file: file, field: "name", value: table?.identity.name ?? "",
      reason: .sharedTable(.nameOfOtherCarrier(carrier: carrier)))
    return SharedTableReading(table: nil, problems: problems + [problem], rowCount: rowCount)
  }
}
