import Foundation
import Interchange
import Shipping
import Storage
import TestSupport
import Units
import Workflows

/// The sample tables and sheets, on a desk.
enum TableSamples {
  /// Reads a table of the samples, changed by a test.
  static func fuel(_ change: (inout String) -> Void = { _ in }) throws -> SharedTable {
    try table(FuelTableExample.table, FuelTableExample.grid, change)
  }

  static func table(
    _ terms: String, _ grid: String, _ change: (inout String) -> Void = { _ in }
  ) throws -> SharedTable {
    var terms = terms
    change(&terms)
    let reading = SharedTableReader.read(Array(terms.utf8), named: "table.toml") { _ in
      Array(grid.utf8)
    }
    guard let table = reading.table else { throw ReadingFailed(reading.problems) }
    return table
  }

  /// The sample sheet that names its tables.
  static func sheet(_ change: (inout String) -> Void = { _ in }) throws -> RateSheet {
    var terms = AspenSheetExample.terms
    change(&terms)
    let reading = RateSheetReader.read(Array(terms.utf8), named: "aspen.toml") { _ in
      Array(AspenSheetExample.grid.utf8)
    }
    guard let sheet = reading.sheet else { throw ReadingFailed(reading.problems) }
    return sheet
  }

  /// The prices of the samples up to the desk's week.
  static var prices: [FuelPrice] {
    FuelPriceReader.read(
      Array(FuelTableExample.prices(today: FixedDesk.today).utf8), named: "prices.csv"
    ).prices
  }

  /// Why a sample is not as it must be.
  struct ReadingFailed: Error {
    var sentences: [String]

    init(_ problems: [RateSheetProblem]) { sentences = problems.map(\.sentence) }
  }
}
