public import Shipping

/// What came of reading the files of a rate sheet.
public struct RateSheetReading: Sendable {
  /// The sheet of all good rows, or nothing when the terms or a header cannot be used.
  public let sheet: RateSheet?

  /// Errors and warnings in the order of the files.
  public let problems: [RateSheetProblem]

  /// How many rows the grids have, without headers and blank rows.
  public let rowCount: Int

  /// How many of them are in the sheet.
  public let goodRowCount: Int

  /// The problems that keep a row or the sheet out.
  public var errors: [RateSheetProblem] { problems.filter(\.isError) }

  /// The doubts about rows that are in the sheet.
  public var warnings: [RateSheetProblem] { problems.filter { !$0.isError } }

  /// True when every row is in the sheet.
  public var isComplete: Bool { sheet != nil && errors.isEmpty }
}
