import Interchange

/// A sheet's files in memory, which a test changes before they are read.
struct SheetFiles {
  var terms: String
  var grids: [String: String]

  static var example: SheetFiles {
    SheetFiles(
      terms: RateSheetExample.terms, grids: [RateSheetExample.gridName: RateSheetExample.grid])
  }

  /// A small sheet in US dollars with a grid of the given rows below a usual header.
  static func small(
    _ rows: String, header: String = "origin,destination,class,minimum,L5C,M5C,M1M,transit"
  ) -> SheetFiles {
    let terms = """
      [sheet]
      carrier = "Test Freight"
      name = "Test"
      version = "1"
      source = "test"
      currency = "USD"

      [[service]]
      name = "Standard"
      grid = "grid.csv"
      """
    return SheetFiles(terms: terms, grids: ["grid.csv": header + "\n" + rows])
  }

  func reading() -> RateSheetReading {
    RateSheetReader.read(Array(terms.utf8), named: "sheet.toml") {
      name throws(RateSheetProblem) in
      guard let grid = grids[name] else {
        throw RateSheetProblem(file: name, reason: .cannotOpen("there is no such file"))
      }
      return Array(grid.utf8)
    }
  }
}
