import Foundation
import Interchange
import Testing

/// A shared table's files in memory, which a test changes before they are read.
struct SharedTableFiles {
  var terms: String
  var grid: String
  var gridName = "grid.csv"

  static var fuel: SharedTableFiles {
    SharedTableFiles(
      terms: FuelTableExample.table, grid: FuelTableExample.grid,
      gridName: FuelTableExample.gridName)
  }

  /// A fuel table with the given rows below a usual header, and rules.
  static func fuel(
    _ rows: String, header: String = "from,below,ltl", rules: String = ""
  ) -> SharedTableFiles {
    let terms = """
      [fuel_table]
      carrier = "Test Freight"
      name = "Test fuel"
      version = "1"
      source = "test"
      index = "eia-us-diesel"
      currency = "USD"
      unit = "gal"
      grid = "grid.csv"

      """
    return SharedTableFiles(terms: terms + rules, grid: header + "\n" + rows)
  }

  func reading() -> SharedTableReading {
    SharedTableReader.read(Array(terms.utf8), named: "table.toml") {
      name throws(RateSheetProblem) in
      guard name == gridName else {
        throw RateSheetProblem(file: name, reason: .cannotOpen("there is no such file"))
      }
      return Array(grid.utf8)
    }
  }

  /// The sentences of all problems, with the table not read.
  func problems(_ location: SourceLocation = #_sourceLocation) -> [String] {
    let reading = reading()
    #expect(reading.table == nil, sourceLocation: location)
    return reading.problems.map(\.sentence)
  }
}

/// The code blocks of a document of the format descriptions.
enum FormatDocument {
  static func blocks(_ language: String, of document: String) throws -> [String] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "Sources/Interchange/Documentation.docc/\(document).md"),
      encoding: .utf8)
    return text.components(separatedBy: "```").enumerated().compactMap { index, part in
      guard !index.isMultiple(of: 2), part.hasPrefix(language + "\n") else { return nil }
      return String(part.dropFirst(language.count + 1))
    }
  }
}
