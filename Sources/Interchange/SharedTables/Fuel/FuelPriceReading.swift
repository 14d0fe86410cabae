public import Shipping

/// What came of reading a file of weekly prices.
public struct FuelPriceReading: Sendable {
  /// The prices by the file's order; none when any row is wrong.
  public let prices: [FuelPrice]

  /// Every problem, with its line.
  public let problems: [RateSheetProblem]

  /// How many rows with a price the file has.
  public let rowCount: Int

  /// Makes a reading; the prices of a file with an error are dropped.
  init(prices: [FuelPrice], problems: [RateSheetProblem], rowCount: Int) {
    self.prices = problems.contains(where: \.isError) ? [] : prices
    self.problems = problems
    self.rowCount = rowCount
  }
}
